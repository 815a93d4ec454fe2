import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

test('a picture is kept, found while typing with the reason, and opened again', async ({ askshot }) => {
  const { page } = askshot;
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Library' });
  await expect(dialog.getByRole('status')).toContainText('The library is empty');
  await expect(dialog.getByLabel('Path of a file or folder on this computer')).toBeVisible();
  await expect(dialog.getByLabel('Search the library')).toBeFocused();
  await page.keyboard.press('Escape');
  await askshot.openAnalysed(PICTURES.refused);
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await dialog.getByRole('button', { name: 'Keep this picture' }).click();
  await expect(dialog.getByRole('status')).toContainText('is kept');
  await dialog.getByRole('button', { name: 'Keep this picture' }).click();
  await expect(dialog.getByRole('status')).toContainText('already');

  await dialog.getByLabel('Search the library').pressSequentially('connection refu');
  const found = dialog.getByRole('list', { name: 'Found pictures' }).getByRole('listitem');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText(/refused/i);
  const mark = dialog.getByRole('button', { name: /chromium_refused\.png.* favourite/ });
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'false');
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
    await page.getByRole('button', { name: 'Library', exact: true }).click();
    const keep = page
      .getByRole('dialog', { name: 'Library' })
      .getByRole('button', { name: 'Keep this picture' });
    await keep.click();
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(/kept|already/);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Library', exact: true }).click();
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

  await dialog.getByRole('button', { name: 'Open chromium_refused.png' }).press('Delete');
  await dialog.getByRole('button', { name: 'Deleted pictures' }).click();
  const trash = page.getByRole('dialog', { name: 'Deleted pictures' });
  await expect(trash.getByText('30 days left')).toBeVisible();
  await expectAccessible(page, 'trash');
  await trash.getByRole('button', { name: 'Restore chromium_refused.png' }).click();
  await expect(trash.getByRole('status')).toContainText('No picture was deleted');
  await trash.getByRole('button', { name: 'Back to the library' }).click();
  await expect(items).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Open chromium_refused.png' }).press('Delete');
  await dialog.getByRole('button', { name: 'Deleted pictures' }).click();
  await trash.getByRole('button', { name: 'Delete chromium_refused.png for good' }).click();
  await trash.getByRole('alertdialog').getByRole('button', { name: 'Delete now' }).click();
  await expect(trash.getByRole('listitem')).toHaveCount(0);
  const gone = await askshot.callHost('list_trash', {});
  expect(gone.value).toMatchObject({ items: [] });
});

test('tags narrow the library, a question finds its picture, and the space is explained', async ({
  askshot,
}) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.refused);
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Library' });
  await dialog.getByRole('button', { name: 'Keep this picture' }).click();
  await expect(dialog.getByRole('status').first()).toContainText(/is kept|already/);
  await dialog.getByRole('button', { name: 'Tags, questions and reasons of chromium_refused.png' }).click();
  const details = dialog.getByRole('complementary');
  await expect(details).toContainText('Nothing was asked about it');
  await details.getByLabel('New tag').fill('network trouble');
  await details.getByRole('button', { name: 'Add' }).click();
  await expect(details.getByRole('list', { name: 'Tags' })).toContainText('network trouble');
  await dialog.getByRole('combobox', { name: 'Tag' }).selectOption('network trouble');
  await expect(dialog.getByRole('list', { name: 'Kept pictures' }).getByRole('listitem')).toHaveCount(1);
  await details.getByRole('button', { name: 'Take the tag network trouble off' }).click();
  await expect(dialog.getByRole('list', { name: 'Kept pictures' })).toBeHidden();
  await dialog.getByRole('combobox', { name: 'Tag' }).selectOption('any');
  await dialog.getByLabel('Search the library').fill('connection refused');
  await expect(details.getByRole('table')).toContainText('refused');
  await expect(details).toContainText(/place 1 of \d+ by vectors/);
  await expectAccessible(page, 'library with details');
});

test('a folder is brought in while the page is used, and duplicates are named', async ({ askshot }) => {
  const { page } = askshot;
  const folder = mkdtempSync(join(tmpdir(), 'askshot-import-'));
  await sharp(PICTURES.refused)
    .extract({ left: 0, top: 0, width: 500, height: 300 })
    .toFile(join(folder, 'first.png'));
  copyFileSync(join(folder, 'first.png'), join(folder, 'second.png'));
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Library' });
  await dialog.getByText('Bring in pictures').click();
  const path = dialog.getByLabel('Path of a file or folder on this computer');
  await path.fill(join(folder, 'nothing'));
  await dialog.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('There is no file or folder');
  await path.fill(folder);
  await dialog.getByRole('button', { name: 'Bring in', exact: true }).click();
  const outcomes = dialog.getByRole('list', { name: 'What became of the pictures' });
  await expect(outcomes.getByRole('listitem')).toHaveCount(2, { timeout: 60_000 });
  await expect(outcomes).toContainText('second.png: there already, the same file as first.png');
  await expect(dialog.getByRole('button', { name: 'Open first.png' }).first()).toBeVisible();
  await expectAccessible(page, 'library after an import');
  rmSync(folder, { recursive: true });
});

test('in private mode nothing is kept, and the watched folder brings pictures in', async ({ askshot }) => {
  const { page } = askshot;
  const folder = mkdtempSync(join(tmpdir(), 'askshot-watched-'));
  await askshot.openAnalysed(PICTURES.refused);
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' }).getByRole('group', { name: 'Library' });
  await settings.getByLabel('Private mode').check();
  await expect(settings.getByText('Saved.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Library' });
  await dialog.getByRole('button', { name: 'Keep this picture' }).click();
  await expect(dialog.getByRole('status').first()).toContainText('private mode is on');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await settings.getByLabel('Private mode').uncheck();
  await settings.getByLabel('Watched folder').fill(join(folder, 'nothing'));
  await settings.getByRole('button', { name: 'Save' }).click();
  await expect(settings.getByRole('alert')).toContainText("can't be watched");
  await settings.getByLabel('Watched folder').fill(folder);
  await settings.getByLabel('Keep pictures (days)').fill('30');
  await settings.getByLabel('Never keep windows of').fill('KeePass');
  await settings.getByRole('button', { name: 'Save' }).click();
  await expect(settings.getByText('Saved.')).toBeVisible();
  await expectAccessible(page, 'settings of the library');
  await page.keyboard.press('Escape');
  const captured = sharp(PICTURES.refused).extract({ left: 0, top: 0, width: 400, height: 300 });
  await captured.toFile(join(folder, 'captured.png'));
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await expect(dialog.getByRole('button', { name: 'Open captured.png' })).toBeVisible({ timeout: 60_000 });
  rmSync(folder, { recursive: true });
});
