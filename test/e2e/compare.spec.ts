import { readFile } from 'node:fs/promises';
import { seeing, VisionServer } from '../fakes/vision-server.ts';
import { expectAccessible } from './accessibility.ts';
import type { AskshotPage } from './askshot-page.ts';
import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

const addModel = (askshot: AskshotPage, { url }: VisionServer) =>
  askshot.callHost('add_vision', {
    name: 'local-eye',
    kind: 'openai-compatible',
    url,
    model: 'test-model',
    key_env: null,
  });

test('a model that contradicts the screen is told from it, after consent', async ({ askshot, host }) => {
  const { page } = askshot;
  const server = await VisionServer.start('openai-compatible', seeing('The total due is $9,641.51.'));
  await addModel(askshot, server);
  await askshot.openAnalysed(PICTURES.invoice);
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('menuitem', { name: 'Compare engines' }).click();
  const dialog = page.getByRole('dialog', { name: 'Compare engines' });
  await dialog.getByLabel('Question').fill('What is the total due on this invoice?');
  await dialog.getByRole('checkbox', { name: /local-eye/ }).check();
  await dialog.getByRole('button', { name: 'See what is sent' }).click();

  await expect(dialog.getByRole('list', { name: 'Sent to' })).toContainText('on this machine');
  const email = dialog.getByRole('checkbox', { name: /E-mail address/ });
  await expect(email).toBeChecked();
  await email.uncheck();
  await expect(dialog.getByText('0 of 1 part painted over')).toBeVisible();
  await email.check();
  await expectAccessible(page, 'consent');
  expect(server.requests).toHaveLength(0);
  await dialog.getByRole('button', { name: 'Send and compare' }).click();

  const model = dialog.getByRole('article', { name: 'local-eye' });
  await expect(model.getByText('Conflict')).toBeVisible();
  const conflict = dialog.getByRole('region', { name: 'The screen and local-eye contradict each other' });
  await expect(conflict.getByText(/7,641\.51/)).toBeVisible();
  await expect(conflict.getByText('$9,641.51', { exact: true })).toBeVisible();
  await expect(conflict.getByRole('img', { name: 'That part of the picture' }).first()).toBeVisible();
  await expect(conflict.getByRole('img', { name: 'The same place as it was sent' })).toBeVisible();
  const final = dialog.getByRole('region', { name: 'What stands' });
  await expect(final).toContainText('Not settled');
  await expect(dialog.getByRole('article', { name: 'Feature engine' })).toContainText('7,641.51');
  await expect(dialog.getByRole('list', { name: 'Agreement' })).toContainText(
    'Feature engine and local-eye say different things.',
  );
  await expect(dialog.getByRole('article', { name: 'Plain OCR' })).toContainText('nothing');
  await expectAccessible(page, 'comparison');

  if (host === 'browser') {
    const refusal = {
      code: 'internal',
      message: 'The server could not answer.',
      remedy: 'Load the page again.',
    };
    await page.route('**/requests/settle_comparison', (route) =>
      route.fulfill({ json: { ok: false, error: refusal } }),
    );
    await conflict.getByRole('button', { name: 'The model is right' }).click();
    await expect(dialog.getByRole('alert')).toContainText(refusal.message);
    await expect(conflict.getByRole('button', { name: 'The model is right' })).toBeVisible();
    await expectAccessible(page, 'a verdict that was not taken');
    await page.unroute('**/requests/settle_comparison');
  }
  await conflict.getByRole('button', { name: 'The model is right' }).click();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await expect(final).toContainText('What stands, from: local-eye');
  await conflict.getByRole('button', { name: 'Open it again' }).click();
  await expect(final).toContainText('Not settled');
  await conflict.getByRole('button', { name: 'The screen is right' }).click();
  await expect(final).toContainText('What stands, from: Feature engine');
  await expect(conflict.getByText('You settled it: the screen is right.')).toBeVisible();
  await expectAccessible(page, 'settled comparison');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'HTML report' }).click(),
  ]);
  const report = await readFile(await saved.path(), 'utf8');
  expect(report.match(/<img src="data:image\/png/g)?.length).toBeGreaterThanOrEqual(2);
  expect(report).toContain('the screen is right');
  await askshot.callHost('remove_vision', { name: 'local-eye' });
  await server.close();
});

test('without a model nothing is sent and no consent is asked', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.refused);
  await askshot.question.fill('Where is the error?');
  await page.getByRole('button', { name: 'Tools' }).press('Enter');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Compare engines' });
  await expect(dialog.getByLabel('Question')).toHaveValue('Where is the error?');
  await dialog.getByLabel('Question').press('Enter');
  await expect(dialog.getByRole('article')).toHaveCount(2);
  await expect(dialog.getByRole('region', { name: 'What stands' })).toContainText('Feature engine');
  await dialog.getByRole('button', { name: 'Back' }).click();
  await expect(dialog.getByRole('button', { name: 'Compare', exact: true })).toBeVisible();
});

test('a declined question is put to a model after consent, and its answer joins the conversation', async ({
  askshot,
}) => {
  const { page } = askshot;
  const server = await VisionServer.start('openai-compatible', seeing('It looks like a plate of noodles.'));
  await addModel(askshot, server);
  await askshot.openAnalysed(PICTURES.refused);
  await askshot.question.fill('What dish is this?');
  await askshot.question.press('Enter');
  await page.getByRole('button', { name: 'Ask a vision model' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask a vision model' });
  await expect(dialog.getByRole('list', { name: 'Sent to' })).toContainText('local-eye');
  expect(server.requests).toHaveLength(0);
  await expectAccessible(page, 'asking a model');
  await dialog.getByRole('button', { name: 'Send and ask' }).click();
  const answers = page.getByRole('list', { name: 'Conversation' });
  await expect(answers.getByText(/nothing that was read confirms it: It looks like a plate/)).toBeVisible();
  await askshot.callHost('remove_vision', { name: 'local-eye' });
  await server.close();
});

test('a model’s answer in the conversation is settled there when it contradicts the screen', async ({
  askshot,
}) => {
  const { page } = askshot;
  const server = await VisionServer.start('openai-compatible', seeing('It is a receipt over $9,641.51.'));
  await addModel(askshot, server);
  await askshot.openAnalysed(PICTURES.invoice);
  await askshot.question.fill('What dish is this?');
  await askshot.question.press('Enter');
  await page.getByRole('button', { name: 'Ask a vision model' }).click();
  await page.getByRole('button', { name: 'Send and ask' }).click();
  const answers = page.getByRole('list', { name: 'Conversation' });
  const conflict = answers.getByRole('region', { name: 'The screen and local-eye contradict each other' });
  await expect(answers.getByText(/Not settled: local-eye says/)).toBeVisible();
  await expect(conflict.getByRole('img', { name: 'The same place as it was sent' })).toBeVisible();
  await expectAccessible(page, 'conflict in the conversation');
  await conflict.getByRole('button', { name: 'The screen is right' }).click();
  await expect(answers.getByText(/^The screen shows \$7,641\.51/)).toBeVisible();
  await askshot.callHost('remove_vision', { name: 'local-eye' });
  await server.close();
});
