import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

test('private data is painted over in a copy, which is saved', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.invoice);
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('menuitem', { name: 'Paint over private data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paint over private data' });
  const email = dialog.getByRole('checkbox', { name: /E-mail address/ });
  await email.uncheck();
  await expect(dialog.getByRole('button', { name: 'Make a painted copy' })).toBeDisabled();
  await email.check();
  await expectAccessible(page, 'redaction');
  await dialog.getByRole('button', { name: 'Make a painted copy' }).click();
  await expect(dialog.getByRole('status')).toContainText('gentelella_invoice-redacted.png');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the copy' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('gentelella_invoice-redacted.png');
  // Where the address stood (shortened at both ends against differences in reading) there is one colour now.
  const address = { left: 1115, top: 246, width: 90, height: 8 };
  const painted = await sharp(readFileSync(await download.path()))
    .extract(address)
    .png()
    .toBuffer();
  const { channels } = await sharp(painted).stats();
  expect(channels.slice(0, 3).every(({ min, max }) => min === max)).toBe(true);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(askshot.pictures.getByRole('button', { name: /redacted/ }).first()).toBeVisible();
});

test('all text is copied, line by line or put together', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.refused);
  await page.getByRole('tab', { name: /^Found/ }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Text', exact: true }).click();
  for (const mode of ['Line by line', 'As paragraphs', 'As code, indented', 'As a table']) {
    await page.getByRole('button', { name: 'Copy text' }).click();
    await page.getByRole('menuitem', { name: mode }).click();
    await expect(askshot.notices.getByText('Copied.').last()).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('ERR_CONNECTION_REFUSED');
  }
});
