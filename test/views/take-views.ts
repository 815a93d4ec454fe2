/**
 * Takes a picture of every view of the real interface, in both themes, small and large, to be looked at one by one:
 *   node test/views/take-views.ts FOLDER [VIEW...]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { askQuestion, inCheckout, openPicture, withShownPage } from '../../scripts/pictures/shown-page.ts';
import { seeing, VisionServer } from '../fakes/vision-server.ts';

const SIZES = [
  { width: 1024, height: 700 },
  { width: 1920, height: 1080 },
];
const [folder, ...wanted] = process.argv.slice(2);
if (!folder) throw new Error('Say where the pictures go: node test/views/take-views.ts FOLDER [VIEW...]');

const fixture = (name: string): string => inCheckout(join('test/fixtures', name));
mkdirSync(folder, { recursive: true });
await withShownPage(SIZES[0], async ({ page, askshot }) => {
  await view(page, 'welcome', () => page.getByRole('dialog').waitFor());
  await page.keyboard.press('Escape');
  await view(page, 'empty', async () => undefined);

  const blurred = await sharp(fixture('pictures/chromium_refused.png')).blur(4).png().toBuffer();
  await openPicture(page, { name: 'blurred.png', mimeType: 'image/png', buffer: blurred });
  await askQuestion(page, 'Where is the error?');
  await view(page, 'clearer', async () => undefined);
  await openPicture(page, fixture('screens/images/gentelella_invoice.png'));
  await askQuestion(page, 'What is the total?');
  await openPicture(page, fixture('pictures/zenity_denied.png'));
  await askQuestion(page, 'Where is the error?');
  await page.getByText('How this was answered').last().click();
  await view(page, 'answer', async () => undefined);
  await view(page, 'drawn', () => draw(page));
  await page.getByRole('tab', { name: /^Found/ }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Elements' }).click();
  await view(page, 'found', () => page.getByRole('button', { name: /^button OK/ }).click());
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Picture / }).focus();
  await view(page, 'selection', async () => {
    await page.keyboard.press('Control+a');
    for (let step = 0; step < 4; step++) await page.keyboard.press('+');
  });
  await page.keyboard.press('Escape');
  await view(page, 'palette', () => page.keyboard.press('Control+k'));
  await page.keyboard.press('Escape');

  for (const [name, button] of [
    ['settings', 'Settings'],
    ['shortcuts', 'Keyboard shortcuts'],
    ['library', 'Library'],
    ['verify', 'Verify a card'],
  ] as const) {
    await view(page, name, () => page.getByRole('banner').getByRole('button', { name: button }).click());
    await page.keyboard.press('Escape');
  }
  for (const [name, item] of [
    ['compare', 'Compare engines'],
    ['pictures', 'What changed?'],
    ['redact', 'Paint over private data'],
    ['lab', 'Failure lab'],
    ['lab-set', 'Failure lab on several pictures'],
  ] as const) {
    await view(page, name, async () => {
      await page.getByRole('button', { name: 'Tools' }).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
      await page.waitForTimeout(1500);
    });
    await page.keyboard.press('Escape');
  }
  await view(page, 'pictures-in-a-row', async () => {
    await page.getByRole('button', { name: 'Tools' }).click();
    await page.getByRole('menuitem', { name: 'What changed?' }).click();
    await page.getByRole('radio', { name: 'several, step by step' }).check();
    await page
      .getByRole('list', { name: 'Steps' })
      .getByText(/change/)
      .first()
      .waitFor();
  });
  await page.keyboard.press('Escape');
  await view(page, 'compared', async () => {
    await page.getByRole('button', { name: 'Tools' }).click();
    await page.getByRole('menuitem', { name: 'Compare engines' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByRole('dialog').getByRole('article').first().waitFor({ timeout: 60_000 });
  });
  await page.keyboard.press('Escape');
  const liar = await VisionServer.start('openai-compatible', seeing('The total due is $9,641.51.'));
  askshot('vision', 'add', 'local-eye', '--kind', 'openai-compatible', '--url', liar.url, '--model', 'eye');
  await openPicture(page, fixture('screens/images/gentelella_invoice.png'));
  const compare = page.getByRole('dialog', { name: 'Compare engines' });
  const conflict = compare.getByRole('region', { name: /contradict each other/ });
  await view(page, 'conflict', async () => {
    await page.getByRole('button', { name: 'Tools' }).click();
    await page.getByRole('menuitem', { name: 'Compare engines' }).click();
    await compare.getByLabel('Question').fill('What is the total due?');
    await compare.getByRole('checkbox', { name: /local-eye/ }).check();
    await compare.getByRole('button', { name: 'See what is sent' }).click();
    await compare.getByRole('button', { name: 'Send and compare' }).click();
    await conflict.waitFor({ timeout: 60_000 });
    await conflict.scrollIntoViewIfNeeded();
  });
  await view(page, 'settled', () => conflict.getByRole('button', { name: 'The screen is right' }).click());
  await page.keyboard.press('Escape');
  await view(page, 'conversation-conflict', async () => {
    await askQuestion(page, 'What dish is this?');
    await page.getByRole('button', { name: 'Ask a vision model' }).click();
    await page.getByRole('button', { name: 'Send and ask' }).click();
    await page.getByRole('region', { name: /contradict each other/ }).waitFor({ timeout: 60_000 });
  });
  await liar.close();
  await view(page, 'kept', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Library' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep this picture' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Open / })
      .waitFor({ timeout: 60_000 });
  });
  await view(page, 'trash', async () => {
    const library = page.getByRole('dialog');
    await library
      .getByRole('button', { name: /^Delete / })
      .first()
      .click();
    await library.getByRole('button', { name: 'Deleted pictures' }).click();
    await page.getByText('30 days left').waitFor();
  });
  await page.getByRole('button', { name: /^Restore / }).click();
  await page.keyboard.press('Escape');
  await view(page, 'german', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Deutsch' }).click();
  });
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /^Fragen/ }).click();
  await view(page, 'german-answer', async () => undefined);
  await view(page, 'german-recent', async () => {
    while ((await page.locator('[data-shot]').count()) > 0) {
      const before = await page.locator('[data-shot]').count();
      await page.locator('[data-shot]').first().press('Delete');
      await page.waitForFunction((count) => document.querySelectorAll('[data-shot]').length < count, before);
    }
    await page.getByRole('region', { name: 'Zuletzt aufgehoben' }).waitFor();
  });
});

/** Brings a view about, and takes it in both themes and sizes. */
async function view(page: Page, name: string, bring: () => Promise<unknown>): Promise<void> {
  await bring();
  if (wanted.length > 0 && !wanted.includes(name)) return;
  for (const colorScheme of ['light', 'dark'] as const)
    for (const size of SIZES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      await page.mouse.move(2, 2);
      await page.waitForTimeout(250);
      const file = `${name}-${colorScheme}-${size.width}.png`;
      await page.screenshot({ path: join(folder, file) });
      process.stdout.write(`${file}\n`);
    }
  await page.setViewportSize(SIZES[0]);
}

/** One drawing of each kind. */
async function draw(page: Page): Promise<void> {
  const box = await page.locator('main img[width]').boundingBox();
  if (!box) throw new Error('the picture is not shown');
  const place = (x: number, y: number): [number, number] => [box.x + x * box.width, box.y + y * box.height];
  for (const [tool, from, to] of [
    ['Arrow', place(0.08, 0.1), place(0.28, 0.3)],
    ['Box', place(0.24, 0.28), place(0.5, 0.4)],
    ['Cover with solid pixels', place(0.55, 0.2), place(0.7, 0.26)],
  ] as const) {
    await page.getByRole('button', { name: tool, exact: true }).click();
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 3 });
    await page.mouse.up();
  }
  await page.getByRole('button', { name: 'Number', exact: true }).click();
  await page.mouse.click(...place(0.1, 0.6));
  await page.mouse.click(...place(0.1, 0.75));
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await page.mouse.click(...place(0.15, 0.88));
  await page.keyboard.type('This is the backup');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Look around and select' }).click();
}
