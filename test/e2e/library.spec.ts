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

test('kept pictures are filtered, marked, compared, deleted and brought back', async ({ askshot }) => {
  const { page } = askshot;
  for (const picture of [PICTURES.refused, PICTURES.invoice]) {
    await askshot.openAnalysed(picture);
    await page.getByRole('button', { name: 'Library' }).click();
    const keep = page
      .getByRole('dialog', { name: 'Library' })
      .getByRole('button', { name: 'Keep this picture' });
    await keep.click();
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(/kept|already/);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Library' }).click();
  const dialog = page.getByRole('dialog', { name: 'Library' });
  const items = dialog.getByRole('list', { name: 'Kept pictures' }).getByRole('listitem');
  await expect(items).toHaveCount(2);
  await dialog.getByRole('checkbox', { name: 'with an error' }).check();
  await expect(items).toHaveCount(1);
  await expect(items).toContainText('chromium_refused.png');
  await dialog.getByRole('button', { name: 'Make chromium_refused.png a favourite' }).click();
  await dialog.getByRole('checkbox', { name: 'with an error' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'favourites' }).check();
  await expect(items).toHaveCount(1);
  await expectAccessible(page, 'library with filters');
  await dialog.getByRole('button', { name: 'Show pictures like chromium_refused.png' }).click();
  await expect(dialog.getByText('Pictures like chromium_refused.png')).toBeVisible();
  await dialog.getByRole('button', { name: 'Show all' }).click();
  await expect(items).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Open chromium_refused.png' }).press('Delete');
  await expect(dialog.getByRole('status')).toContainText('chromium_refused.png was deleted.');
  await expect(items).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(items).toHaveCount(1);
});
