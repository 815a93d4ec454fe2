import { seeing, VisionServer } from '../fakes/vision-server.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';

test('a model is added, tested and removed, and what was sent is shown', async ({ askshot }) => {
  const { page } = askshot;
  const server = await VisionServer.start('openai-compatible', seeing('yes'));
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.locator('summary', { hasText: 'Add a model' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('local-eye');
  await dialog.getByLabel('Address', { exact: true }).fill(server.url);
  await dialog.getByLabel('Model', { exact: true }).fill('test-model');
  await dialog.getByRole('button', { name: 'Add a model' }).click();
  const row = dialog.getByRole('list', { name: 'Vision models' }).getByRole('listitem');
  await expect(row).toContainText('local-eye');
  await expect(row).toContainText('on this machine');
  await dialog.getByRole('button', { name: 'Test local-eye' }).click();
  await expect(row.getByRole('status')).toContainText('It reads pictures');
  await expect(dialog.getByText('a test picture to local-eye').first()).toBeVisible();
  await expectAccessible(page, 'settings');
  await server.close();
  await dialog.getByRole('button', { name: 'Test local-eye' }).click();
  await expect(row.getByRole('alert')).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove local-eye' }).click();
  await expect(dialog.getByText('None is set up.')).toBeVisible();
});

test('a key goes into the keychain where the host has one, and to the model from there', async ({
  askshot,
  host,
}) => {
  test.skip(host !== 'electron-stand-in', 'a browser has no keychain, and a machine may have none');
  const { page } = askshot;
  const server = await VisionServer.start('openai-compatible', seeing('yes'));
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.locator('summary', { hasText: 'Add a model' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('keyed-eye');
  await dialog.getByLabel('Address', { exact: true }).fill(server.url);
  await dialog.getByLabel('Model', { exact: true }).fill('test-model');
  await dialog.getByLabel('Key', { exact: true }).fill('sk-only-for-the-server');
  await dialog.getByRole('button', { name: 'Add a model' }).click();
  await expect(dialog.getByText('Its key is in the system keychain.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Test keyed-eye' }).click();
  await expect(dialog.getByText('It reads pictures')).toBeVisible();
  expect(server.requests[0].headers.authorization).toBe('Bearer sk-only-for-the-server');
  await dialog.getByRole('button', { name: 'Forget the key' }).click();
  await expect(dialog.getByText('Its key is in the system keychain.')).toBeHidden();
  await dialog.getByRole('button', { name: 'Remove keyed-eye' }).click();
  await server.close();
});

test('where there is no keychain, the form says so', async ({ askshot, host }) => {
  test.skip(host !== 'browser', 'only the browser host has none');
  const { page } = askshot;
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.locator('summary', { hasText: 'Add a model' }).click();
  await expect(dialog.getByText('Only the desktop app can use the system keychain.')).toBeVisible();
  await expect(dialog.getByLabel('Key', { exact: true })).toHaveCount(0);
});

test('colours and languages are chosen with the keyboard', async ({ askshot }) => {
  const { page } = askshot;
  await page.getByRole('button', { name: 'Settings' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('radio', { name: 'As the system' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(dialog.getByRole('checkbox', { name: 'English' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'English' })).toBeDisabled();
  await expectAccessible(page, 'settings in dark colours');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused();
});
