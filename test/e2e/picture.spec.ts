import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

test('overlays are switched, and what is under the pointer is told', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.refused);
  const { page } = askshot;
  const text = askshot.layer('Text');
  await expect(text).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('path[data-layer=text]')).toHaveCount(0);
  await text.click();
  await expect(text).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('path[data-layer=text]')).toHaveCount(1);
  const { x, y } = await onScreen(askshot, await lineBox(askshot, /reached/));
  await page.mouse.move(x, y);
  await expect(page.getByText(/site can.t be reached/).first()).toBeVisible();
});

test('a click tells what a thing is; its text is copied and asked about', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.refused);
  const { page } = askshot;
  await askshot.layer('Errors').click();
  await askshot.layer('Text').click();
  const { x, y } = await onScreen(askshot, await lineBox(askshot, /reached/));
  await page.mouse.click(x, y);
  const card = page.getByRole('region', { name: 'What is this?' });
  await expect(card).toContainText(/site can.t be reached/);
  await card.getByRole('button', { name: 'Copy text' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/site can.t be reached/);
  await card.getByRole('button', { name: 'Ask about it' }).click();
  await expect(askshot.question).toHaveValue(/site can.t be reached/);
  await expect(askshot.question).toBeFocused();
});

test('zoom buttons, keys and the wheel change the zoom; Fit brings the whole picture back', async ({
  askshot,
}) => {
  await askshot.openAnalysed(PICTURES.refused);
  const { page } = askshot;
  const zoom = page.getByRole('button', { name: /^\d+ %, Actual size$/ });
  const percent = async (): Promise<number> => Number.parseInt((await zoom.textContent()) ?? '', 10);
  const fitted = await percent();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await percent()).toBeGreaterThan(fitted);
  await zoom.click();
  expect(await percent()).toBe(100);
  await askshot.picture.focus();
  await page.keyboard.press('+');
  expect(await percent()).toBe(125);
  await page.keyboard.press('0');
  expect(await percent()).toBe(fitted);
  await askshot.picture.hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(percent).toBeGreaterThan(fitted);
});

test('the list of findings marks what is chosen, and filters by role and words', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.refused);
  const { page } = askshot;
  await page.getByRole('tab', { name: /^Found/ }).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel.getByText('Looks like')).toBeVisible();
  await panel.getByRole('button', { name: 'Text', exact: true }).click();
  await panel.getByRole('searchbox', { name: 'Filter' }).fill('reached');
  const item = panel.getByRole('listitem').getByRole('button');
  await expect(item).toHaveCount(1);
  await item.click();
  await expect(item).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('region', { name: 'What is this?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'What is this?' })).toBeHidden();
  await panel.getByRole('searchbox', { name: 'Filter' }).fill('no such words');
  await expect(panel.getByText('Nothing matches the filter.')).toBeVisible();
});

type Box = { x: number; y: number; width: number; height: number };
type Askshot = Parameters<Parameters<typeof test>[2]>[0]['askshot'];

/** The box of the line that matches, from the record. */
async function lineBox(askshot: Askshot, words: RegExp): Promise<Box> {
  const shots = (await askshot.callHost('list_shots', {})).value as { id: string }[];
  const record = (await askshot.callHost('analyze', { shot: shots[0].id })).value as {
    text: { lines: { text: string; box: Box }[] };
  };
  const line = record.text.lines.find(({ text }) => words.test(text));
  if (!line) throw new Error(`no line ${words}`);
  return line.box;
}

/** The middle of a box on the screen. */
async function onScreen(askshot: Askshot, box: Box): Promise<{ x: number; y: number }> {
  const image = askshot.page.locator('img[width]');
  const [shown, width] = await Promise.all([image.boundingBox(), image.getAttribute('width')]);
  if (!shown) throw new Error('the picture is not shown');
  const scale = shown.width / Number(width);
  return { x: shown.x + (box.x + box.width / 2) * scale, y: shown.y + (box.y + box.height / 2) * scale };
}
