import { join } from 'node:path';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { PICTURES, ROOT } from './paths.ts';

test('the interface speaks German once that is chosen, and keeps it', async ({ askshot }) => {
  const { page } = askshot;
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Deutsch' }).click();
  await expect(page.getByRole('dialog', { name: 'Einstellungen' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Deutsch' })).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Einstellungen' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fragen Sie ein Bildschirmfoto');
});

test('questions, findings and failures are told in German', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.callHost('change_settings', { interface_language: 'de' });
  await page.reload();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('banner').getByRole('button', { name: 'Öffnen' }).click();
  await (await choosing).setFiles(PICTURES.refused);
  await page.getByRole('list', { name: 'Vorschläge' }).waitFor({ timeout: 100_000 });
  await page.getByRole('button', { name: 'Wo ist der Fehler?' }).click();
  await expect(page.getByRole('heading', { name: 'Wo ist der Fehler?' })).toBeVisible();
  const answer = page.getByRole('article');
  await expect(answer.getByText('Beantwortet')).toBeVisible();
  await expect(answer).toContainText('kein Programm Verbindungen an');
  await answer.getByRole('button', { name: 'Mehr dazu: Verbindung abgelehnt' }).click();
  const help = page.getByRole('dialog', { name: 'Verbindung abgelehnt' });
  await expect(help.getByRole('heading', { name: 'Was zu tun ist' })).toBeVisible();
  await expect(help.getByRole('list').last().getByRole('listitem').first()).toContainText('systemctl status');
  await expectAccessible(page, 'German help');
  await page.keyboard.press('Escape');
  await page.getByLabel('Ihre Frage').fill('Gibt es eine Schaltfläche „Reload“?');
  await page.getByLabel('Ihre Frage').press('Enter');
  await expect(answer).toHaveCount(2);
  await page.getByRole('tab', { name: /^Gefunden/ }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Fehler', exact: true }).click();
  await expect(page.getByRole('tabpanel').getByText('Netzwerk', { exact: true })).toBeVisible();
  await askshot.hand('drop', join(ROOT, 'LICENSE'));
  await expect(page.getByRole('region', { name: 'Hinweise' })).toContainText(/beschädigt|Dateiformat/);
});
