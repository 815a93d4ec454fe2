import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

type Askshot = Parameters<Parameters<typeof test>[2]>[0]['askshot'];

async function exportCard(askshot: Askshot, format: RegExp): Promise<{ name: string; content: string }> {
  const { page } = askshot;
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Evidence card' }).click();
  await page.getByRole('menuitem', { name: format }).click();
  const download = await saving;
  return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') };
}

async function verify(askshot: Askshot, name: string, content: string): Promise<void> {
  const { page } = askshot;
  await page.getByRole('button', { name: 'Verify a card' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a card' }).click();
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

test('an exported card is verified, and a changed one is found out', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.refused);
  await askshot.ask('Where is the error?');
  const card = await exportCard(askshot, /JSON/);
  expect(card.name).toMatch(/\.json$/);
  await verify(askshot, card.name, card.content);
  const dialog = page.getByRole('dialog', { name: 'Verify an evidence card' });
  await expect(dialog.getByRole('status')).toHaveText(/genuine/);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();

  const changed = card.content.replace('Where is the error?', 'Where is the terror?');
  expect(changed).not.toBe(card.content);
  await verify(askshot, card.name, changed);
  await expect(dialog.getByRole('status')).toHaveText(/changed/);
  await expect(dialog.getByText('Failed').first()).toBeVisible();
});

test('a card of another picture is told from the one that is shown', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.refused);
  await askshot.ask('Where is the error?');
  const card = await exportCard(askshot, /JSON/);
  await askshot.openAnalysed(PICTURES.notFound);
  await page.getByRole('button', { name: 'Verify a card' }).click();
  const dialog = page.getByRole('dialog', { name: 'Verify an evidence card' });
  await dialog.getByRole('checkbox', { name: /pyhttp_404\.png/ }).check();
  await dialog.locator('input[type=file]').setInputFiles({
    name: card.name,
    mimeType: 'application/json',
    buffer: Buffer.from(card.content),
  });
  await expect(dialog.getByRole('status')).toHaveText(/changed/);
});

test('a card that is dropped on the window is checked', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.notFound);
  await askshot.ask('What is the topic?');
  const { content } = await exportCard(askshot, /JSON/);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'card.json', { type: 'application/json' }));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, content);
  const dialog = page.getByRole('dialog', { name: 'Verify an evidence card' });
  await expect(dialog.getByRole('status')).toHaveText(/genuine/);
});

test('a file that is no card is refused with a reason', async ({ askshot }) => {
  await verify(askshot, 'card.json', '{"no": "card"}');
  const dialog = askshot.page.getByRole('dialog');
  await expect(dialog.getByText(/Failed|is not/).first()).toBeVisible();
});

test('a card is exported as Markdown and as one HTML file', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.refused);
  await askshot.ask('Where is the error?');
  const markdown = await exportCard(askshot, /^Markdown/);
  expect(markdown.name).toMatch(/\.md$/);
  expect(markdown.content).toContain('Where is the error?');
  const html = await exportCard(askshot, /HTML/);
  expect(html.name).toMatch(/\.html$/);
  expect(html.content).toContain('<!doctype html>');
  expect(html.content).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/i);
});
