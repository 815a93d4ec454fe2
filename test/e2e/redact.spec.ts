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

test('before text with private data is copied, the user is asked', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.invoice);
  await page.getByRole('tab', { name: /^Found/ }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Text', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Private data' });
  const copy = async (choice: string): Promise<string> => {
    await page.getByRole('button', { name: 'Copy text' }).click();
    await page.getByRole('menuitem', { name: 'Line by line' }).click();
    await expect(dialog.getByRole('list', { name: 'Kinds of private data' })).toContainText('E-mail address');
    await expectAccessible(page, 'private data');
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    await dialog.getByRole('button', { name: choice }).click();
    await expect.poll(read).not.toBe('nothing yet');
    return read();
  };
  expect(await copy('As it is')).toContain('@');
  const hidden = await copy('Copy without it');
  expect(hidden).toContain('██');
  expect(hidden).not.toContain('@');
});

test('a card is exported of a painted copy where that is wanted', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.invoice);
  await askshot.ask('What is the total due?');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Evidence card' }).click();
  await page.getByRole('menuitem', { name: /JSON/ }).click();
  await page.getByRole('button', { name: 'Paint it over first' }).click();
  const card = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  expect(card.source_asset.file).toBe('gentelella_invoice-redacted.png');
  expect(card.fusion_result.answer.answer).toContain('7,641.51');
  expect(JSON.stringify(card.structured_record.text)).not.toContain('@');
});
