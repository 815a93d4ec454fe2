import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

test('a picture is kept, found while typing with the reason, and opened again', async ({ askshot }) => {
  const { page } = askshot;
  await page.getByRole('button', { name: 'Library' }).click();
  const dialog = page.getByRole('dialog', { name: 'Library' });
  await expect(dialog.getByRole('status')).toContainText('The library is empty');
  await page.keyboard.press('Escape');
  await askshot.openAnalysed(PICTURES.refused);
  await page.getByRole('button', { name: 'Library' }).click();
  await dialog.getByRole('button', { name: 'Keep this picture' }).click();
  await expect(dialog.getByRole('status')).toContainText('is kept');
  await dialog.getByRole('button', { name: 'Keep this picture' }).click();
  await expect(dialog.getByRole('status')).toContainText('already');

  await dialog.getByLabel('Search the library').pressSequentially('connection refu');
  const found = dialog.getByRole('list', { name: 'Found pictures' }).getByRole('listitem');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText(/refused/i);
  await expectAccessible(page, 'library');
  await dialog.getByLabel('Search the library').fill('recipe for apple strudel');
  await expect(dialog.getByRole('list', { name: 'Found pictures' })).toBeHidden();
  await dialog.getByLabel('Search the library').fill('');
  const [before] = [await askshot.pictures.getByRole('listitem').count()];
  await dialog.getByRole('button', { name: 'Open chromium_refused.png' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(askshot.pictures.getByRole('listitem')).toHaveCount(before + 1);
});
