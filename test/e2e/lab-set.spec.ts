import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

/** A set as the command line takes one: pictures in `images`, and questions with their right answers. */
function writeSet(): string {
  const folder = test.info().outputPath('set');
  mkdirSync(join(folder, 'images'), { recursive: true });
  copyFileSync(PICTURES.denied, join(folder, 'images', 'denied.png'));
  copyFileSync(PICTURES.notFound, join(folder, 'images', 'missing.png'));
  const questions = [
    { image: 'denied.png', question: 'Where is the error?' },
    { image: 'missing.png', question: 'Which error code does it show?', answer: { any_of: ['404'] } },
  ];
  const lines = questions.map((question) => JSON.stringify(question));
  writeFileSync(join(folder, 'questions.jsonl'), lines.join('\n'));
  return folder;
}

test('the lab goes through a set of pictures, is stopped, gone on with and exported', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.refused);
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('menuitem', { name: 'Failure lab on several pictures' }).click();
  const dialog = page.getByRole('dialog', { name: 'Failure lab on several pictures' });
  await expect(dialog.getByRole('button', { name: 'Run the lab' })).toBeDisabled();

  await dialog.getByLabel('Add a folder').setInputFiles(writeSet());
  await expect(dialog.getByText('1 own question')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Add 1 open picture' }).click();
  const pictures = dialog.getByRole('region', { name: 'Pictures', exact: true }).getByRole('listitem');
  await expect(pictures).toHaveCount(3);
  await dialog.getByRole('button', { name: 'Leave out chromium_refused.png' }).click();
  await expect(pictures).toHaveCount(2);
  for (const kind of ['Blur', 'Motion blur', 'Downscale', 'JPEG', 'Noise', 'Low contrast', 'Rotation'])
    await dialog.getByRole('checkbox', { name: kind, exact: true }).uncheck();
  await dialog.getByLabel('Steps a picture').selectOption('all');
  await expect(dialog.getByText('2 pictures, 8 steps')).toBeVisible();

  await dialog.getByRole('button', { name: 'Run the lab' }).click();
  await expect(dialog.getByRole('status')).toContainText(/Picture \d of 2, (denied|missing)\.png/);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Stopped; what is done is kept')).toBeVisible();
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await expect(dialog.getByRole('region', { name: 'Each picture' }).getByRole('row')).toHaveCount(3, {
    timeout: 90_000,
  });
  await expect(dialog.getByRole('status').filter({ hasText: '10 questions over all steps' })).toBeVisible();
  await expect(dialog.getByRole('img', { name: /^Risk over coverage/ })).toBeVisible();
  await expect(dialog.getByRole('img', { name: /^Share of right answers by certainty/ })).toBeVisible();
  await expect(dialog.getByRole('img', { name: /^Covered parts; at the last step/ })).toBeVisible();
  await expectAccessible(page, 'lab-set');

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('menuitem', { name: 'Failure lab on several pictures' }).click();
  await expect(pictures).toHaveCount(2);
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'HTML report' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('lab-set.html');
  expect(readFileSync(await download.path(), 'utf8')).toContain('missing.png');
  const drawing = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Curves as PNG' }).click();
  const curves = await sharp(await (await drawing).path()).metadata();
  expect(curves).toMatchObject({ format: 'png', width: 1920 });
});
