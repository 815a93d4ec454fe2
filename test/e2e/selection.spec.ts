import type { AskshotPage } from './askshot-page.ts';
import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

type Box = { x: number; y: number; width: number; height: number };
type Line = { text: string; words: { text: string; box: Box }[] };

/** The words of the line that has `text` in it. */
async function wordsOf(askshot: AskshotPage, text: string): Promise<Line['words']> {
  const shots = (await askshot.callHost('list_shots', {})).value as { id: string }[];
  const record = (await askshot.callHost('analyze', { shot: shots[0].id })).value as {
    text: { lines: Line[] };
  };
  const line = record.text.lines.find((each) => each.text.includes(text));
  if (!line) throw new Error(`no line with ${text}`);
  return line.words;
}

/** A place on the screen: a part of a box of the picture. */
async function at(askshot: AskshotPage, box: Box, x: number): Promise<[number, number]> {
  const image = askshot.page.locator('main img[width]');
  const shown = await image.boundingBox();
  if (!shown) throw new Error('the picture is not shown');
  const scale = shown.width / Number(await image.getAttribute('width'));
  return [shown.x + (box.x + box.width * x) * scale, shown.y + (box.y + box.height / 2) * scale];
}

const clipboard = (askshot: AskshotPage): Promise<string> =>
  askshot.page.evaluate(() => navigator.clipboard.readText());

test('text is selected with the pointer as in a page, and copied', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.denied);
  const words = await wordsOf(askshot, 'Permission denied');
  const last = words.length - 1;
  await page.mouse.move(...(await at(askshot, words[last - 1].box, 0.02)));
  await page.mouse.down();
  await page.mouse.move(...(await at(askshot, words[last].box, 0.5)));
  await page.mouse.move(...(await at(askshot, words[last].box, 0.98)));
  await page.mouse.up();
  await expect(page.getByText('Selected: Permission denied')).toBeAttached();
  await page.keyboard.press('Control+c');
  await expect.poll(() => clipboard(askshot)).toBe('Permission denied');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Selected text' })).toBeHidden();
});

test('a double click takes a word; it is copied and asked about', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.denied);
  const [first] = await wordsOf(askshot, 'Kitchen');
  await page.mouse.dblclick(...(await at(askshot, first.box, 0.5)));
  const bar = page.getByRole('region', { name: 'Selected text' });
  await expect(page.getByText('Selected: Kitchen')).toBeAttached();
  await bar.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => clipboard(askshot)).toBe('Kitchen');
  await bar.getByRole('button', { name: 'Ask about it' }).click();
  await expect(askshot.question).toHaveValue('What does "Kitchen" mean?');
});

test('text is selected and copied with the keyboard alone', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.denied);
  await askshot.picture.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect.poll(() => clipboard(askshot)).toMatch(/Kitchen renovation[\s\S]*Permission denied/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+Shift+ArrowRight');
  const selected = page.getByText(/^Selected: /);
  await expect(selected).toBeAttached();
  const before = await selected.textContent();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(selected).not.toHaveText(before ?? '');
});

test('the small map shows what part is seen, and moves the picture', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.denied);
  const map = page.locator('[data-minimap]');
  await expect(map).toBeHidden();
  await askshot.picture.focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press('+');
  await expect(map).toBeVisible();
  const image = page.locator('main img[width]');
  const before = await image.boundingBox();
  await map.click({ position: { x: 8, y: 8 } });
  await expect.poll(async () => (await image.boundingBox())?.x).toBeGreaterThan((before?.x ?? 0) + 50);
  await page.keyboard.press('0');
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect(map).toBeHidden();
});
