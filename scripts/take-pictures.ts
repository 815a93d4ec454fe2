/**
 * Takes the README's pictures of the real interface in Chromium: docs/pictures/*.png, with few colours to stay small.
 *   node scripts/take-pictures.ts
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { askQuestion, inCheckout, openPicture, withShownPage } from './pictures/shown-page.ts';

const target = inCheckout('docs/pictures');
const fixture = (name: string): string => inCheckout(join('test/fixtures/pictures', name));

mkdirSync(target, { recursive: true });
await withShownPage({ width: 1280, height: 800 }, async ({ page }) => {
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await save(page, 'start');

  await openPicture(page, fixture('chromium_refused.png'));
  await askQuestion(page, 'What kind of error is it?');
  await openPicture(page, fixture('zenity_denied.png'));
  await askQuestion(page, 'Where is the error?');
  await page.getByText('How this was answered').last().click();
  await save(page, 'answer');

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('tab', { name: /^Found/ }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Elements' }).click();
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^button OK/ })
    .click();
  await save(page, 'found-dark');

  const blurred = await sharp(fixture('chromium_refused.png')).blur(4).png().toBuffer();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('Escape');
  await openPicture(page, { name: 'blurred.png', mimeType: 'image/png', buffer: blurred });
  await askQuestion(page, 'Where is the error?');
  await save(page, 'clearer');
});

async function save(page: Page, name: string): Promise<void> {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(400);
  const file = join(target, `${name}.png`);
  const { size } = await sharp(await page.screenshot())
    .png({ palette: true, colours: 128, dither: 0.4, effort: 10 })
    .toFile(file);
  process.stdout.write(`${name}.png ${Math.round(size / 1024)} KB\n`);
}
