import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { skipWelcome, startHost } from './hosts.ts';
import { PICTURES } from './paths.ts';

async function openLabOf(page: Page, picture: string) {
  await page.getByRole('banner').waitFor();
  await page.locator('header input[type=file]').setInputFiles(picture);
  await page.getByRole('list', { name: 'Suggestions' }).waitFor({ timeout: 100_000 });
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('menuitem', { name: 'Failure lab', exact: true }).click();
  return page.getByRole('dialog', { name: 'Failure lab', exact: true });
}

async function openLab(page: Page) {
  await page.getByRole('banner').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('Failure lab on several');
  await page.keyboard.press('Enter');
  return page.getByRole('dialog', { name: 'Failure lab on several pictures' });
}

/** Contrast is the damage that is read fastest. */
async function keepLowContrastOnly(lab: Locator): Promise<void> {
  for (const kind of ['Blur', 'Motion blur', 'Downscale', 'JPEG', 'Noise', 'Rotation', 'Covered parts'])
    await lab.getByRole('checkbox', { name: kind, exact: true }).uncheck();
}

// Three starts and dozens of readings, on a machine that may be busy.
test.setTimeout(360_000);

test('a run over several pictures goes on after the program was ended, and is forgotten where wanted', async ({
  host,
}) => {
  const home = mkdtempSync(join(tmpdir(), 'askshot-resume-'));
  skipWelcome(home);
  const start = () => startHost(host, [], { ASKSHOT_HOME: home });
  try {
    const first = await start();
    const lab = await openLab(first.page);
    await lab.getByLabel('Add pictures').setInputFiles([PICTURES.notFound, PICTURES.denied]);
    await lab.getByLabel('Questions for pictures without their own').fill('Where is the error?');
    await lab.getByLabel('Steps a picture').selectOption('4');
    await keepLowContrastOnly(lab);
    await lab.getByRole('button', { name: 'Run the lab' }).click();
    await expect(lab.getByRole('status').first()).toContainText(/Picture 2 of 2.*: [1-3] of 4/, {
      timeout: 120_000,
    });
    await first.close();

    const second = await start();
    const again = await openLab(second.page);
    await expect(again.getByText('A run from before is here: 1 of 2 pictures done')).toBeVisible();
    await expect(again.getByLabel('Questions for pictures without their own')).toHaveValue(
      'Where is the error?',
    );
    await expect(again.getByRole('region', { name: 'Each picture' }).getByRole('row')).toHaveCount(2);
    await again.getByRole('button', { name: 'Go on' }).click();
    await expect(again.getByRole('region', { name: 'Each picture' }).getByRole('row')).toHaveCount(3, {
      timeout: 120_000,
    });
    await expect(again.getByRole('button', { name: 'Run the lab' })).toBeVisible();
    expect(readdirSync(join(home, 'lab')).length).toBe(5);

    await second.page.reload();
    const done = await openLab(second.page);
    await expect(done.getByRole('region', { name: 'Each picture' }).getByRole('row')).toHaveCount(3);
    await done.getByRole('button', { name: 'Leave out all' }).click();
    await expect(done.getByText('No picture is chosen yet.')).toBeVisible();
    await expect.poll(() => readdirSync(home)).not.toContain('lab');
    await second.close();
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

test('a run on one picture goes on after the program was ended, and is forgotten where wanted', async ({
  host,
}) => {
  const home = mkdtempSync(join(tmpdir(), 'askshot-resume-'));
  skipWelcome(home);
  const start = () => startHost(host, [], { ASKSHOT_HOME: home });
  try {
    const first = await start();
    const lab = await openLabOf(first.page, PICTURES.notFound);
    await lab.getByLabel('Questions, one a line').fill('Which error code does it show?');
    await keepLowContrastOnly(lab);
    await lab.getByRole('button', { name: 'Run the lab' }).click();
    await expect(lab.getByRole('status').first()).toContainText(/Step [2-4] of 5/, { timeout: 120_000 });
    await first.close();
    expect(readdirSync(join(home, 'lab-runs'))).toHaveLength(1);

    const second = await start();
    const again = await openLabOf(second.page, PICTURES.notFound);
    await expect(again.getByText(/A run from before is here: \d+ steps? done/)).toBeVisible();
    await expect(again.getByLabel('Questions, one a line')).toHaveValue('Which error code does it show?');
    await expect(again.getByRole('checkbox', { name: 'JPEG', exact: true })).not.toBeChecked();
    const steps = again.getByRole('region', { name: 'Steps' }).getByRole('listitem');
    expect(await steps.count()).toBeLessThan(5);
    await again.getByRole('button', { name: 'Go on' }).click();
    await expect(again.getByRole('region', { name: 'Where each layer breaks first' })).toBeVisible({
      timeout: 120_000,
    });
    await expect(steps).toHaveCount(5);
    await second.close();

    const third = await start();
    const done = await openLabOf(third.page, PICTURES.notFound);
    await expect(done.getByRole('region', { name: 'Where each layer breaks first' })).toBeVisible();
    await expect(done.getByRole('button', { name: 'Export' })).toBeVisible();
    await done.getByRole('button', { name: 'Forget it' }).click();
    await expect(done.getByRole('region', { name: 'Where each layer breaks first' })).toHaveCount(0);
    await expect.poll(() => readdirSync(join(home, 'lab-runs'))).toEqual([]);
    await third.close();
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
