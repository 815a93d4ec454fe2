import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { PICTURES } from './paths.ts';

test('Ctrl+K finds commands, pictures and questions by what is typed', async ({ askshot }) => {
  const { page } = askshot;
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'All commands' });
  await expect(field).toBeFocused();
  await field.fill('settings');
  await expectAccessible(page, 'palette');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Escape');

  await askshot.openAnalysed(PICTURES.refused);
  await page.keyboard.press('Control+k');
  await field.fill('where is the err');
  await page.keyboard.press('Enter');
  await expect(askshot.answers).toHaveCount(1);
  await page.keyboard.press('Control+k');
  // A sentence is asked as it is typed, whatever has its letters.
  await field.fill('What is at the top');
  await expect(page.getByRole('option', { name: 'What is the topic?' })).toBeVisible();
  await expect(page.getByRole('option', { selected: true })).toHaveText(/Ask "What is at the top"/);
  await page.keyboard.press('Enter');
  await expect(askshot.answers).toHaveCount(2);
  await page.keyboard.press('Control+k');
  await field.fill('qqqq');
  await expect(page.getByRole('option')).toHaveText(/Ask "qqqq"/);
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
});

test('the first run welcomes, and tries a sample', async ({ askshot, hosted }) => {
  const { page } = askshot;
  await askshot.callHost('change_settings', { welcomed: false });
  await page.goto(hosted.address);
  const dialog = page.getByRole('dialog', { name: 'Welcome to Askshot' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, 'welcome');
  await dialog.getByRole('button', { name: 'Try it on a sample' }).click();
  await askshot.suggestions.waitFor({ timeout: 100_000 });
  const answer = await askshot.ask('Where is the error?');
  await expect(answer).toContainText('Permission denied');
  await expect(askshot.regions).toHaveCount(1);
  await page.reload();
  await expect(askshot.picture).toBeVisible();
  await expect(dialog).toBeHidden();
});

test('two pictures stand side by side with what changed', async ({ askshot }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.denied);
  const changed = await sharp(PICTURES.denied)
    .composite([
      {
        input: { create: { width: 420, height: 30, channels: 3, background: '#f5f4f2' } },
        left: 470,
        top: 372,
      },
    ])
    .png()
    .toBuffer();
  await askshot.open({ name: 'later.png', mimeType: 'image/png', buffer: changed });
  await page.getByRole('heading', { name: 'later.png', level: 1 }).waitFor();
  await askshot.suggestions.waitFor({ timeout: 100_000 });
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('menuitem', { name: 'What changed?' }).click();
  const dialog = page.getByRole('dialog', { name: 'What changed?' });
  await expect(dialog.getByText('1 change', { exact: true })).toBeVisible({ timeout: 60_000 });
  const item = dialog.getByRole('button', { name: /^Removed/ });
  await expect(item).toContainText('Permission denied');
  await item.focus();
  await expect(dialog.locator('[data-active=true]')).toHaveCount(1);
  await expectAccessible(page, 'what changed');
  await dialog.getByRole('combobox', { name: 'Earlier' }).selectOption('later.png');
  await expect(dialog.getByRole('combobox', { name: 'Later' }).locator('option:checked')).toHaveText(
    'zenity_denied.png',
  );
  await expect(dialog.getByRole('button', { name: /^Added/ })).toContainText('Permission denied');
  await page.keyboard.press('Escape');

  await askshot.openAnalysed(PICTURES.refused);
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('menuitem', { name: 'What changed?' }).click();
  await dialog.getByRole('radio', { name: 'several, step by step' }).check();
  const steps = dialog.getByRole('list', { name: 'Steps' }).getByRole('button');
  await expect(steps).toHaveCount(2);
  await expect(steps.first()).toContainText('zenity_denied.png → later.png1 change');
  await steps.last().click();
  await expect(dialog.getByRole('img', { name: /^Later: chromium_refused\.png/ })).toBeVisible();
  await expectAccessible(page, 'pictures in a row');
  await dialog.getByRole('checkbox', { name: 'later.png' }).uncheck();
  await expect(steps).toHaveCount(1);
});

test('an answer is printed with its picture; the desktop makes a PDF of it', async ({ askshot, host }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.refused);
  await askshot.ask('Where is the error?');
  if (host === 'browser') {
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = document.querySelector('[data-print]')?.textContent ?? '';
      };
    });
    await page.getByRole('button', { name: 'Evidence card' }).click();
    await page.getByRole('menuitem', { name: 'PDF' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', /Where is the error\?[\s\S]*reached/);
    await expect(page.locator('[data-print]')).toHaveCount(0);
    return;
  }
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Evidence card' }).click();
  await page.getByRole('menuitem', { name: 'PDF' }).click();
  const pdf = readFileSync(await (await downloading).path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.byteLength).toBeGreaterThan(10_000);
});

test('settings are found by their words', async ({ askshot }) => {
  const { page } = askshot;
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await expect(dialog.getByRole('searchbox', { name: 'Search the settings' })).toBeFocused();
  await page.keyboard.type('german');
  await expect(dialog.getByRole('group', { name: 'Languages to read' })).toBeVisible();
  await dialog.getByRole('searchbox').fill('dark');
  await expect(dialog.getByRole('group')).toHaveCount(1);
  await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeVisible();
  await dialog.getByRole('searchbox').fill('zebra crossing');
  await expect(dialog.getByText('No setting has these words.')).toBeVisible();
});

test('pictures kept last are opened again from the empty window', async ({ askshot, hosted }) => {
  const { page } = askshot;
  await askshot.openAnalysed(PICTURES.notFound);
  const [shot] = (await askshot.callHost('list_shots', {})).value as { id: string }[];
  await askshot.callHost('keep_shot', { shot: shot.id });
  await askshot.reset(hosted.address);
  const recent = page.getByRole('region', { name: 'Kept last' });
  await expect(recent).toBeVisible();
  await expectAccessible(page, 'kept last');
  await recent.getByRole('button', { name: 'Open pyhttp_404.png' }).click();
  await expect(askshot.picture).toHaveAccessibleName('Picture pyhttp_404.png');
});
