import { readFileSync } from 'node:fs';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

test('the lab is run, stopped, gone on with and exported', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.refused);
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('menuitem', { name: 'Failure lab', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Failure lab', exact: true });
  await dialog.getByLabel('Questions, one a line').fill('Where is the error?');
  for (const kind of ['Blur', 'Motion blur', 'Downscale', 'JPEG', 'Noise', 'Low contrast', 'Rotation'])
    await dialog.getByRole('checkbox', { name: kind, exact: true }).uncheck();
  await dialog.getByRole('button', { name: 'Run the lab' }).click();
  await expect(dialog.getByRole('status')).toContainText(/Step \d of 4/);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('status')).toContainText('Stopped after');
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await expect(dialog.getByRole('region', { name: 'Where each layer breaks first' })).toBeVisible();
  await expect(dialog.getByRole('img', { name: /^Covered parts; at the last step/ })).toBeVisible();
  await expect(dialog.getByRole('region', { name: 'Steps' }).getByRole('listitem')).toHaveCount(4);
  await expectAccessible(page, 'lab');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'HTML report' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('chromium_refused-lab.html');
  expect(readFileSync(await download.path(), 'utf8')).toContain('40 % covered');
  const savingCurves = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Curves as PNG' }).click();
  const curves = await savingCurves;
  expect(curves.suggestedFilename()).toBe('chromium_refused-lab.png');
  expect(
    readFileSync(await curves.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});
