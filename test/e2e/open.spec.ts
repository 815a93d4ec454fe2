import { randomInt } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

/** A picture with much text, so that its analysis takes seconds; of another size each time, so that none of it is known. */
async function largePicture(): Promise<Buffer> {
  const width = randomInt(1100, 1280);
  const tile = await sharp(PICTURES.invoice).resize(width, 800).png().toBuffer();
  const tiles = [];
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 3; column++)
      tiles.push({ input: tile, left: column * 1280, top: row * 800 });
  return sharp({ create: { width: 3840, height: 2400, channels: 3, background: 'white' } })
    .composite(tiles)
    .png()
    .toBuffer();
}

test('a dropped picture opens', async ({ askshot }) => {
  await askshot.hand('drop', PICTURES.notFound);
  await askshot.suggestions.waitFor();
  await expect(askshot.picture).toHaveAccessibleName('Picture pyhttp_404.png');
});

test('a pasted picture opens', async ({ askshot }) => {
  await askshot.hand('paste', PICTURES.notFound);
  await askshot.suggestions.waitFor();
  await expect(askshot.picture).toHaveAccessibleName('Picture pyhttp_404.png');
});

test('the Paste button takes a picture from the clipboard', async ({ askshot }) => {
  await askshot.page.bringToFront();
  await askshot.page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 320;
    canvas.height = 200;
    const context = canvas.getContext('2d');
    context?.fillRect(20, 20, 100, 40);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob) await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  });
  await askshot.page.getByRole('button', { name: 'Paste' }).click();
  await expect(askshot.picture).toHaveAccessibleName('Picture pasted picture.png');
});

test('the progress of an analysis is shown, and it can be cancelled and started again', async ({
  askshot,
}) => {
  await askshot.open({ name: 'large.png', mimeType: 'image/png', buffer: await largePicture() });
  const progress = askshot.page.getByRole('progressbar', { name: 'Reading the picture' });
  await expect(progress).toBeVisible();
  await askshot.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(askshot.page.getByRole('main').getByText('The analysis was cancelled.')).toBeVisible();
  await expect(progress).toBeHidden();
  await askshot.page.getByRole('button', { name: 'Analyse' }).click();
  await expect(progress).toBeVisible();
  await askshot.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress).toBeHidden();
});

const broken = [
  { name: 'notes.png', what: 'a text file', buffer: Buffer.from('these are only words, not a picture\n') },
  { name: 'empty.png', what: 'an empty file', buffer: Buffer.alloc(0) },
  {
    name: 'cut.png',
    what: 'a picture cut short',
    buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  },
];
for (const { name, what, buffer } of broken)
  test(`${what} is refused with a reason, and the app goes on`, async ({ askshot }) => {
    await askshot.open({ name, mimeType: 'image/png', buffer });
    await expect(askshot.notices).toContainText(name);
    await askshot.openAnalysed(PICTURES.notFound);
    await expect(askshot.pictures.getByRole('listitem')).toHaveCount(1);
  });

test('a message about a broken file leaves the progress of the next picture in reach', async ({
  askshot,
}) => {
  await askshot.open({ name: 'empty.png', mimeType: 'image/png', buffer: Buffer.alloc(0) });
  const message = askshot.notices.getByText('empty.png');
  await expect(message).toBeVisible();
  await askshot.open({ name: 'large.png', mimeType: 'image/png', buffer: await largePicture() });
  const progress = askshot.page.getByRole('progressbar', { name: 'Reading the picture' });
  await expect(progress).toBeVisible();
  const [above, below] = [await progress.boundingBox(), await message.boundingBox()];
  expect(above?.y).toBeLessThan(below?.y ?? 0);
  await askshot.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress).toBeHidden();
});

test('capturing the screen gives a picture, or says why it can not', async ({ askshot }) => {
  if (askshot.host === 'browser')
    await askshot.page.evaluate(() => {
      const canvas = document.createElement('canvas');
      canvas.width = 640;
      canvas.height = 360;
      // A still canvas gives no frame to a stream.
      setInterval(() => canvas.getContext('2d')?.fillRect(40, 40, 200 * Math.random(), 80), 50);
      navigator.mediaDevices.getDisplayMedia = async () => canvas.captureStream(5);
    });
  await askshot.page.getByRole('banner').getByRole('button', { name: 'Capture', exact: true }).click();
  await expect(askshot.picture).toHaveAccessibleName(/^Picture capture-/);
});

test('where the page can not capture, the desktop still does and the browser says so', async ({
  askshot,
}) => {
  await askshot.page.evaluate(() => {
    Object.defineProperty(navigator.mediaDevices, 'getDisplayMedia', { value: undefined });
  });
  await askshot.page.getByRole('banner').getByRole('button', { name: 'Capture', exact: true }).click();
  if (askshot.host === 'browser') {
    await expect(askshot.notices).toContainText('can not capture the screen');
    await expect(askshot.notices).toContainText('paste or open it here');
  } else await expect(askshot.picture).toHaveAccessibleName(/^Picture capture-/);
});

test('a removed picture comes back with Undo, with its conversation', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.refused);
  await askshot.ask('Where is the error?');
  await askshot.pictures.getByRole('listitem').hover();
  await askshot.pictures.getByRole('button', { name: 'Remove chromium_refused.png' }).click();
  await expect(askshot.page.getByRole('heading', { name: 'Ask a screenshot a question' })).toBeVisible();
  await askshot.notices.getByRole('button', { name: 'Undo' }).click();
  await expect(askshot.picture).toHaveAccessibleName('Picture chromium_refused.png');
  await expect(askshot.answers).toHaveCount(1);
});

test('several pictures stand in the session, newest first', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.notFound);
  await askshot.openAnalysed(PICTURES.denied);
  const items = askshot.pictures.locator('[data-shot]');
  await expect(items).toHaveCount(2);
  await expect(items.first()).toHaveAccessibleName(/^zenity_denied\.png/);
  await items.nth(1).click();
  await expect(askshot.picture).toHaveAccessibleName('Picture pyhttp_404.png');
});

test('a question asked while the picture is read says how far that is, and is answered after it', async ({
  askshot,
}) => {
  const { page } = askshot;
  await askshot.open({ name: 'large.png', mimeType: 'image/png', buffer: await largePicture() });
  await page.getByRole('heading', { name: 'large.png', level: 1 }).waitFor();
  await askshot.question.fill('Where is the error?');
  await askshot.question.press('Enter');
  const conversation = page.getByRole('list', { name: 'Conversation' });
  await expect(conversation.getByRole('progressbar')).toBeVisible();
  await expect(
    conversation.getByText(/^(Finding lines of text|Reading the text|Looking at layout)/),
  ).toBeVisible();
  await expect(conversation.getByText(/^\d+ s$/)).toBeVisible();
  await expect(askshot.answers).toHaveCount(1, { timeout: 100_000 });
  await expect(conversation.getByRole('progressbar')).toHaveCount(0);
});
