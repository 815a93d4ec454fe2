import sharp from 'sharp';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

test('who has no picture asks the sample, and is answered', async ({ askshot }) => {
  const { page } = askshot;
  await expectAccessible(page, 'empty');
  const questions = page.getByRole('list', { name: /Ask a sample screenshot/ });
  await expect(questions.getByRole('button')).toHaveCount(3);
  await questions.getByRole('button', { name: 'Where is the error?' }).click();
  await expect(askshot.answers).toHaveCount(1, { timeout: 60_000 });
  await expect(askshot.answers.first().getByText('Answered', { exact: true })).toBeVisible();
  await expect(askshot.regions.first()).toBeVisible();
});

test('what was asked in German words is not suggested again, and a bill is asked for its total', async ({
  askshot,
}) => {
  const { page } = askshot;
  await askshot.callHost('change_settings', { interface_language: 'de' });
  await page.reload();
  await page.locator('header input[type=file]').setInputFiles(PICTURES.invoice);
  const suggestions = page.getByRole('list', { name: 'Vorschläge' });
  const total = suggestions.getByRole('button', { name: 'Wie hoch ist der Gesamtbetrag?' });
  await total.waitFor({ timeout: 100_000 });
  await expect(page.getByText('Verstanden werden gängige Fragen auf Deutsch')).toBeVisible();
  await page.getByLabel('Ihre Frage').fill('Wie hoch ist der Gesamtbetrag?');
  await page.getByLabel('Ihre Frage').press('Enter');
  await expect(page.getByRole('article')).toContainText('7,641.51');
  await expect(total).toHaveCount(0);
});

test('the progress of the analysis leaves the drawing tools in sight, and named elements stand first', async ({
  askshot,
}) => {
  const { page } = askshot;
  // Larger than any other, so that it is not known yet.
  const large = await sharp(PICTURES.invoice).resize({ width: 2100 }).png().toBuffer();
  await askshot.open({ name: 'large.png', mimeType: 'image/png', buffer: large });
  const progress = page.getByRole('progressbar', { name: 'Reading the picture' });
  await progress.waitFor();
  const tools = await page.getByRole('button', { name: 'Look around and select' }).boundingBox();
  const cover = await progress.boundingBox();
  expect(cover?.y ?? 0).toBeGreaterThan((tools?.y ?? 0) + (tools?.height ?? 0));
  await askshot.suggestions.waitFor({ timeout: 100_000 });
  await page.getByRole('tab', { name: /^Found/ }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Elements', exact: true }).click();
  const names = await page.getByRole('list', { name: 'Elements' }).getByRole('button').allTextContents();
  const unnamed = names.map((name) => name.includes('without a name'));
  expect(unnamed).toContain(false);
  expect(unnamed).toEqual(unnamed.toSorted((one, other) => Number(one) - Number(other)));
});
