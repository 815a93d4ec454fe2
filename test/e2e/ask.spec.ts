import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

test('the empty window says what to do', async ({ askshot }) => {
  await expect(askshot.page.getByRole('heading', { name: 'Ask a screenshot a question' })).toBeVisible();
  await expect(askshot.page.getByRole('main').getByRole('button', { name: 'Open' })).toBeVisible();
  await expect(askshot.page).toHaveTitle('Askshot');
});

test('a picture from the file dialog is shown, analysed and asked about', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.refused);
  await expect(askshot.picture).toHaveAccessibleName('Picture chromium_refused.png');
  await expect(askshot.page).toHaveTitle(/chromium_refused\.png/);
  const answer = await askshot.ask('Where is the error?');
  await expect(answer).toContainText('Answered');
  await expect(answer).toContainText(/refused|ERR_CONNECTION|reached/i);
  await expect(answer.getByText(/\d+ %/).first()).toBeVisible();
});

test('the regions of an answer are marked on the picture, and pointing at one marks it alone', async ({
  askshot,
}) => {
  await askshot.openAnalysed(PICTURES.refused);
  const answer = await askshot.ask('Where is the error?');
  await expect(askshot.regions.first()).toBeVisible();
  const first = answer.getByRole('button', { name: /^Region 1: / });
  await expect(first).toHaveAttribute('aria-pressed', 'false');
  await first.click();
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  const [picture, region] = await Promise.all([
    askshot.page.locator('img[src*="shots/"][width]').boundingBox(),
    askshot.regions.first().boundingBox(),
  ]);
  if (!picture || !region) throw new Error('nothing is drawn');
  expect(region.x).toBeGreaterThan(picture.x);
  expect(region.x + region.width).toBeLessThan(picture.x + picture.width);
});

test('an answer tells how the question was understood', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.refused);
  const answer = await askshot.ask('Does this image have text?');
  await answer.getByText('How this was answered').click();
  await expect(answer.getByText('attribute_check')).toBeVisible();
  await expect(answer.getByText(/has text/).first()).toBeVisible();
  await answer
    .getByRole('button', { name: /^text / })
    .first()
    .click();
  await expect(askshot.page.getByRole('region', { name: 'What is this?' })).toBeVisible();
});

test('a suggestion asks its question and goes away', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.refused);
  const suggestion = askshot.suggestions.getByRole('button').first();
  const words = (await suggestion.textContent()) ?? '';
  await suggestion.click();
  await expect(askshot.answers).toHaveCount(1);
  await expect(askshot.page.getByRole('heading', { name: words, exact: true })).toBeVisible();
  await expect(askshot.suggestions.getByRole('button', { name: words, exact: true })).toHaveCount(0);
});

test('a question that needs no picture is declined with a reason', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.refused);
  const answer = await askshot.ask('write me a poem');
  await expect(answer).toContainText('Declined');
});

test('the conversation and the record survive loading the page again', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.refused);
  await askshot.ask('Where is the error?');
  await askshot.page.reload();
  await expect(askshot.answers).toHaveCount(1);
  await expect(askshot.suggestions).toBeVisible();
});

test('answers and stages are told to screen readers', async ({ askshot }) => {
  await askshot.openAnalysed(PICTURES.refused);
  const status = askshot.page.locator('[role=status][aria-live=polite]');
  await expect(status).toHaveText(/^Analysed: \d+ lines/);
  await askshot.ask('Where is the error?');
  await expect(status).toHaveText(/^Answered: /);
});

test('a help document that an answer names is shown', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.refused);
  const answer = await askshot.ask('What kind of error is it?');
  await answer.getByRole('button', { name: /^Read more: / }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
