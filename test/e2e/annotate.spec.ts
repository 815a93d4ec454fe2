import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible } from './accessibility.ts';
import type { AskshotPage } from './askshot-page.ts';
import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

/** Drags on the picture; places are parts of its width and height. */
async function drag(
  askshot: AskshotPage,
  tool: string,
  from: [number, number],
  to: [number, number],
): Promise<void> {
  const { page } = askshot;
  await page.getByRole('button', { name: tool, exact: true }).click();
  const at = await placeOf(page);
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]));
  await page.mouse.move(...at(to));
  await page.mouse.up();
}

async function placeOf(page: Page): Promise<(place: [number, number]) => [number, number]> {
  const box = await page.locator('main img[width]').boundingBox();
  if (!box) throw new Error('the picture is not shown');
  return ([x, y]) => [box.x + x * box.width, box.y + y * box.height];
}

const drawn = (page: Page, kind?: string) =>
  page.locator(kind ? `[data-annotation=${kind}]` : '[data-annotation]');

async function saved(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save as PNG' }).click();
  return readFileSync(await (await downloading).path());
}

test('arrows, boxes, numbers, texts and covers are drawn, undone and drawn again', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.notFound);
  await drag(askshot, 'Arrow', [0.1, 0.5], [0.3, 0.7]);
  await drag(askshot, 'Box', [0.4, 0.5], [0.6, 0.7]);
  await drag(askshot, 'Cover with solid pixels', [0.7, 0.5], [0.9, 0.7]);
  await page.getByRole('button', { name: 'Number', exact: true }).click();
  const at = await placeOf(page);
  await page.mouse.click(...at([0.2, 0.85]));
  await page.mouse.click(...at([0.3, 0.85]));
  await expect(drawn(page, 'number').locator('text')).toHaveText(['1', '2']);
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await page.mouse.click(...at([0.5, 0.85]));
  await page.getByLabel('Text on the picture').fill('<b>look</b> here');
  await page.keyboard.press('Enter');
  await expect(drawn(page, 'text')).toHaveText('<b>look</b> here');
  await expect(askshot.picture).toBeFocused();
  await expect(drawn(page)).toHaveCount(6);
  await expectAccessible(page, 'drawn on');
  await askshot.picture.focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press('Control+z');
  await expect(drawn(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: 'Redo drawing' }).click();
  await expect(drawn(page)).toHaveCount(2);
});

test('a drawing is chosen, moved, resized and deleted with the pointer', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.notFound);
  await drag(askshot, 'Cover with solid pixels', [0.4, 0.5], [0.6, 0.7]);
  await page.getByRole('button', { name: 'Look around and select' }).click();
  const box = drawn(page, 'cover').locator('rect');
  const before = await box.boundingBox();
  await drag(askshot, 'Look around and select', [0.5, 0.6], [0.6, 0.65]);
  const moved = await box.boundingBox();
  if (!before || !moved) throw new Error('the cover is not shown');
  expect(moved.x).toBeGreaterThan(before.x + 20);
  expect(moved.width).toBeCloseTo(before.width, 0);
  const handle = await page.locator('[data-handle=se]').boundingBox();
  if (!handle) throw new Error('there is no handle');
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x + 30, handle.y + 20);
  await page.mouse.move(handle.x + 50, handle.y + 30);
  await page.mouse.up();
  expect((await box.boundingBox())?.width).toBeGreaterThan(moved.width + 20);
  await page.getByRole('button', { name: 'Delete the chosen drawing' }).click();
  await expect(drawn(page)).toHaveCount(0);
});

test('drawings are there again after the page was loaded again', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.notFound);
  await drag(askshot, 'Cover with solid pixels', [0.4, 0.5], [0.6, 0.7]);
  await page.reload();
  await expect(drawn(page, 'cover')).toHaveCount(1);
});

test('drawing works with the keyboard alone', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.notFound);
  await page.getByRole('button', { name: 'Look around and select' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Box', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await askshot.picture.focus();
  await page.keyboard.press('Enter');
  const box = drawn(page, 'box').locator('rect').first();
  const x = Number(await box.getAttribute('x'));
  const width = Number(await box.getAttribute('width'));
  await expect(page.getByText('Box chosen, 1 of 1')).toBeAttached();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(box).toHaveAttribute('x', String(x + 10));
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(box).toHaveAttribute('width', String(width + 1));
  await page.keyboard.press('Escape');
  await page.keyboard.press('.');
  await page.keyboard.press('Delete');
  await expect(drawn(page)).toHaveCount(0);
});

test('what is exported has the drawings in it, and nothing of what is covered', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.denied);
  await drag(askshot, 'Cover with solid pixels', [0.25, 0.2], [0.75, 0.8]);
  const { data, info } = await sharp(await saved(page))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours = new Set<string>();
  for (let y = Math.round(info.height * 0.25); y < info.height * 0.75; y++)
    for (let x = Math.round(info.width * 0.3); x < info.width * 0.7; x++)
      colours.add(data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3).toString('hex'));
  expect([...colours]).toEqual(['14161c']);

  await askshot.picture.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText(/^Selected: /)).not.toContainText('Permission');

  // The card is of a copy that never had the covered words.
  await askshot.ask('What text is on the screen?');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Evidence card' }).click();
  await page.getByRole('menuitem', { name: /JSON/ }).click();
  const card = readFileSync(await (await downloading).path(), 'utf8');
  expect(card).not.toContain('Permission denied');
  expect(card).toContain('zenity_denied-annotated.png');
});

test('a card in HTML and the clipboard have the picture as it is drawn on', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.notFound);
  await askshot.ask('What is the topic?');
  await drag(askshot, 'Arrow', [0.1, 0.5], [0.3, 0.7]);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Evidence card' }).click();
  await page.getByRole('menuitem', { name: /HTML/ }).click();
  const card = readFileSync(await (await downloading).path(), 'utf8');
  expect(card).toContain('<img src="data:image/png;base64,');
  await page.getByRole('button', { name: 'Evidence card' }).click();
  await page.getByRole('menuitem', { name: 'Copy as Markdown with picture' }).click();
  await expect(askshot.notices).toContainText('Copied.');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return { types: [...item.types], text: await (await item.getType('text/plain')).text() };
  });
  expect(copied.types).toContain('image/png');
  expect(copied.text).toContain('![The picture with annotations](data:image/png;base64,');
  expect(copied.text).toContain('What is the topic?');
});

test('a blur hides for good: what is exported and what is cited have nothing of it', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.denied);
  const whole = await sharp(PICTURES.denied).removeAlpha().raw().toBuffer();
  await drag(askshot, 'Blur for good', [0.25, 0.2], [0.75, 0.8]);
  await expect(drawn(page, 'blur').locator('canvas')).toBeAttached();
  await page.getByRole('button', { name: 'Look around and select' }).click();
  const file = await saved(page);
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { x, y, width, height } = JSON.parse(
    await drawn(page, 'blur')
      .locator('rect')
      .evaluate((shape) =>
        JSON.stringify(
          Object.fromEntries(
            ['x', 'y', 'width', 'height'].map((name) => [name, Number(shape.getAttribute(name))]),
          ),
        ),
      ),
  ) as { x: number; y: number; width: number; height: number };
  // Nothing of the letters: no step from one pixel to the next, where the sharp picture has many.
  const steps = (pixels: Buffer): number => {
    let found = 0;
    for (let row = y + 2; row < y + height - 2; row++)
      for (let column = x + 2; column < x + width - 2; column++) {
        const at = 3 * (row * info.width + column);
        if (Math.abs(pixels[at] - pixels[at + 3]) > 40) found++;
      }
    return found;
  };
  expect(steps(whole)).toBeGreaterThan(500);
  expect(steps(data)).toBe(0);

  await askshot.picture.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText(/^Selected: /)).not.toContainText('Permission');
  await askshot.ask('What text is on the screen?');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Evidence card' }).click();
  await page.getByRole('menuitem', { name: /JSON/ }).click();
  expect(readFileSync(await (await downloading).path(), 'utf8')).not.toContain('Permission denied');
});

test('drawings have a colour, and the part of the picture in a box becomes a picture of its own', async ({
  askshot,
}) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.notFound);
  await page.getByRole('button', { name: 'Colour: red' }).click();
  await page.getByRole('menuitem', { name: 'green' }).click();
  await drag(askshot, 'Box', [0.4, 0.5], [0.6, 0.7]);
  const stroke = drawn(page, 'box').locator('rect').last();
  await expect(stroke).toHaveAttribute('stroke', '#0f7a3a');
  // The one that is chosen takes another colour; Ctrl+Z gives it its own back.
  await page.getByRole('button', { name: 'Colour: green' }).click();
  await page.getByRole('menuitem', { name: 'blue' }).click();
  await expect(stroke).toHaveAttribute('stroke', '#1a5fd0');
  await askshot.picture.focus();
  await page.keyboard.press('Control+z');
  await expect(stroke).toHaveAttribute('stroke', '#0f7a3a');
  await page.reload();
  await expect(stroke).toHaveAttribute('stroke', '#0f7a3a');
  const { data, info } = await sharp(await saved(page))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const edge = 3 * (Math.round(0.6 * info.height) * info.width);
  const row = data.subarray(edge, edge + 3 * info.width);
  expect(row.indexOf(Buffer.from('0f7a3a', 'hex'))).toBeGreaterThan(0);

  await drag(askshot, 'Box', [0, 0], [0.5, 0.5]);
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Chosen box as a new picture' }).click();
  await expect(page.getByRole('heading', { name: 'pyhttp_404-part.png', level: 1 })).toBeVisible();
  await expect(page.getByText('450 × 300')).toBeVisible();
  const answer = await askshot.ask('Which error code does it show?');
  await expect(answer).toContainText('404');
});
