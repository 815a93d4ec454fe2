import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, test as plain } from '@playwright/test';
import { expect, type HostOptions } from './fixtures.ts';
import { skipWelcome, startHost } from './hosts.ts';
import { PICTURES } from './paths.ts';

const test = plain.extend<object, HostOptions>({ host: ['browser', { option: true, scope: 'worker' }] });

async function openLab(page: Page) {
  await page.getByRole('banner').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('Failure lab on several');
  await page.keyboard.press('Enter');
  return page.getByRole('dialog', { name: 'Failure lab on several pictures' });
}

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
    await lab.getByRole('button', { name: 'Run the lab' }).click();
    await expect(lab.getByRole('status').first()).toContainText(/Picture 2 of 2.*: [1-3] of 4/, {
      timeout: 60_000,
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
      timeout: 60_000,
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
