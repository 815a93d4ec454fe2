import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainPdf } from '../fakes/plain-pdf.ts';
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

test('menus are as wide as their words and stay in the window', async ({ askshot }) => {
  const { page } = askshot;
  await page.setViewportSize({ width: 1024, height: 700 });
  await askshot.callHost('change_settings', { interface_language: 'de' });
  await page.reload();
  await page.getByRole('banner').getByText('Bibliothek').waitFor();
  await askshot.hand('drop', PICTURES.denied);
  const tools = page.getByRole('button', { name: 'Werkzeuge' });
  await tools.click();
  const items = page.getByRole('menuitem');
  await expect(items.last()).toHaveText('Fehlerlabor über mehrere Bilder');
  const cut = await items.evaluateAll((all) =>
    all
      .filter((item) => item.checkVisibility())
      .filter(
        (item) =>
          item.scrollWidth > item.clientWidth ||
          item.scrollHeight > item.clientHeight ||
          item.getBoundingClientRect().right > innerWidth,
      )
      .map((item) => item.textContent),
  );
  expect(cut).toEqual([]);
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

test('exported cards and reports of the lab are written in German', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.callHost('change_settings', { interface_language: 'de' });
  await page.reload();
  await page.locator('header input[type=file]').setInputFiles(PICTURES.refused);
  await page.getByRole('list', { name: 'Vorschläge' }).waitFor({ timeout: 100_000 });
  await page.getByRole('button', { name: 'Wo ist der Fehler?' }).click();
  const exported = async (menu: string, item: string): Promise<string> => {
    await page.getByRole('button', { name: menu }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item, exact: true }).click();
    return readFileSync(await (await saving).path(), 'utf8');
  };
  const card = await exported('Belegkarte', 'HTML mit Ausschnitten');
  expect(card).toContain('<html lang="de">');
  for (const words of ['Was es bedeutet', 'Fehlerprüfung', 'Worauf es beruht', 'in der Mitte', 'Netzwerk'])
    expect(card).toContain(words);
  for (const words of ['Failure check', 'What it means', 'Understood as', 'Source asset', 'confidence'])
    expect(card).not.toContain(words);
  expect(await exported('Belegkarte', 'Markdown')).toContain('## Frage und Antwort');

  await page.getByRole('button', { name: 'Werkzeuge' }).click();
  await page.getByRole('menuitem', { name: 'Fehlerlabor', exact: true }).click();
  const lab = page.getByRole('dialog', { name: 'Fehlerlabor' });
  await lab.getByLabel('Fragen, eine je Zeile').fill('Wo ist der Fehler?');
  for (const kind of [
    'Bewegungsunschärfe',
    'Verkleinerung',
    'JPEG',
    'Rauschen',
    'Schwacher Kontrast',
    'Drehung',
    'Unschärfe',
  ])
    await lab.getByRole('checkbox', { name: kind, exact: true }).uncheck();
  await lab.getByRole('button', { name: 'Labor starten' }).click();
  await lab.getByRole('region', { name: 'Wo jede Ebene zuerst bricht' }).waitFor({ timeout: 60_000 });
  const report = await exported('Ausgeben', 'HTML-Bericht');
  expect(report).toContain('<html lang="de">');
  for (const words of ['Was standhält', 'Verdeckte Stellen', '40 % verdeckt', 'Schritte und Antworten'])
    expect(report).toContain(words);
  for (const words of ['What survives', 'covered', 'words read', 'holds', 'ask for clearer'])
    expect(report).not.toContain(words);
});

test('a German bill as PDF is asked in German, with what bills are asked for suggested', async ({
  askshot,
}) => {
  const { page } = askshot;
  await askshot.callHost('change_settings', { interface_language: 'de' });
  await page.reload();
  const lines = [
    'Rechnung',
    'Rechnungsnummer: RE-2026-0815',
    'Kundennummer: 44710',
    'Nettobetrag: 776,50 EUR',
    'zzgl. 19 % USt.: 147,54 EUR',
    'Rechnungsbetrag: 924,04 EUR',
    'Zahlbar bis: 28.10.2026',
  ];
  const file = { name: 'rechnung.pdf', mimeType: 'application/pdf', buffer: plainPdf(lines) };
  await page.locator('header input[type=file]').setInputFiles(file);
  const suggested = page.getByRole('button', { name: 'Wie hoch ist der Gesamtbetrag?' });
  await suggested.waitFor({ timeout: 100_000 });
  await suggested.click();
  await expect(page.getByRole('article')).toContainText('924,04');
  for (const [question, answer] of [
    ['Wie hoch ist die Mehrwertsteuer?', '147,54'],
    ['Wie lautet die Rechnungsnummer?', 'RE-2026-0815'],
    ['Stimmt die Summe?', 'Ja. Die Rechnung geht auf'],
  ]) {
    const before = await page.getByRole('article').count();
    await page.getByLabel('Ihre Frage').fill(question);
    await page.getByLabel('Ihre Frage').press('Enter');
    await expect(page.getByRole('article').nth(before)).toContainText(answer);
  }
});
