/**
 * Takes a picture of every view of the real interface, in both themes, small and large, to be looked at one by one:
 *   node scripts/take-views.ts FOLDER [VIEW...]
 * ASKSHOT_CHROMIUM names another Chromium than /usr/bin/chromium.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';

const SIZES = [
  { width: 1024, height: 700 },
  { width: 1920, height: 1080 },
];
const [folder, ...wanted] = process.argv.slice(2);
if (!folder) throw new Error('Say where the pictures go: node scripts/take-views.ts FOLDER [VIEW...]');

const root = fileURLToPath(new URL('..', import.meta.url));
const fixture = (name: string): string => join(root, 'test/fixtures', name);
const home = mkdtempSync(join(tmpdir(), 'askshot-views-'));
const server = spawn(process.execPath, ['electron/hosts/cli/main.ts', 'serve', '--no-open'], {
  cwd: root,
  env: { ...process.env, ASKSHOT_HOME: home },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await addressOf(server);
const browser = await chromium.launch({
  executablePath: process.env.ASKSHOT_CHROMIUM ?? '/usr/bin/chromium',
  args: process.env.CI || process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
mkdirSync(folder, { recursive: true });
try {
  const page = await browser.newPage({ viewport: SIZES[0], reducedMotion: 'reduce' });
  await page.goto(address);
  await view(page, 'welcome', () => page.getByRole('dialog').waitFor());
  await page.keyboard.press('Escape');
  await view(page, 'empty', async () => undefined);

  const blurred = await sharp(fixture('pictures/chromium_refused.png')).blur(4).png().toBuffer();
  await open(page, { name: 'blurred.png', mimeType: 'image/png', buffer: blurred });
  await ask(page, 'Where is the error?');
  await view(page, 'clearer', async () => undefined);
  await open(page, fixture('screens/images/gentelella_invoice.png'));
  await ask(page, 'What is the total?');
  await open(page, fixture('pictures/zenity_denied.png'));
  await ask(page, 'Where is the error?');
  await page.getByText('How this was answered').last().click();
  await view(page, 'answer', async () => undefined);
  await view(page, 'drawn', () => draw(page));
  await page.getByRole('tab', { name: /^Found/ }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Elements' }).click();
  await view(page, 'found', () => page.getByRole('button', { name: /^button OK/ }).click());
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Picture / }).focus();
  await view(page, 'selection', async () => {
    await page.keyboard.press('Control+a');
    for (let step = 0; step < 4; step++) await page.keyboard.press('+');
  });
  await page.keyboard.press('Escape');
  await view(page, 'palette', () => page.keyboard.press('Control+k'));
  await page.keyboard.press('Escape');

  for (const [name, button] of [
    ['settings', 'Settings'],
    ['shortcuts', 'Keyboard shortcuts'],
    ['library', 'Library'],
    ['verify', 'Verify a card'],
  ] as const) {
    await view(page, name, () => page.getByRole('banner').getByRole('button', { name: button }).click());
    await page.keyboard.press('Escape');
  }
  for (const [name, item] of [
    ['compare', 'Compare engines'],
    ['pictures', 'What changed?'],
    ['redact', 'Paint over private data'],
    ['lab', 'Failure lab'],
  ] as const) {
    await view(page, name, async () => {
      await page.getByRole('button', { name: 'Tools' }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await page.waitForTimeout(1500);
    });
    await page.keyboard.press('Escape');
  }
  await view(page, 'compared', async () => {
    await page.getByRole('button', { name: 'Tools' }).click();
    await page.getByRole('menuitem', { name: 'Compare engines' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByRole('dialog').getByRole('article').first().waitFor({ timeout: 60_000 });
  });
  await page.keyboard.press('Escape');
  await view(page, 'kept', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Library' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep this picture' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Open / })
      .waitFor({ timeout: 60_000 });
  });
  await page.keyboard.press('Escape');
  await view(page, 'german', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Deutsch' }).click();
  });
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /^Fragen/ }).click();
  await view(page, 'german-answer', async () => undefined);
  await view(page, 'german-recent', async () => {
    while ((await page.locator('[data-shot]').count()) > 0) {
      const before = await page.locator('[data-shot]').count();
      await page.locator('[data-shot]').first().press('Delete');
      await page.waitForFunction((count) => document.querySelectorAll('[data-shot]').length < count, before);
    }
    await page.getByRole('region', { name: 'Zuletzt aufgehoben' }).waitFor();
  });
} finally {
  await browser.close();
  server.kill('SIGTERM');
  rmSync(home, { recursive: true, force: true });
}

/** Brings a view about, and takes it in both themes and sizes. */
async function view(page: Page, name: string, bring: () => Promise<unknown>): Promise<void> {
  await bring();
  if (wanted.length > 0 && !wanted.includes(name)) return;
  for (const colorScheme of ['light', 'dark'] as const)
    for (const size of SIZES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      await page.mouse.move(2, 2);
      await page.waitForTimeout(250);
      const file = `${name}-${colorScheme}-${size.width}.png`;
      await page.screenshot({ path: join(folder, file) });
      process.stdout.write(`${file}\n`);
    }
  await page.setViewportSize(SIZES[0]);
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(String(chunk));
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

async function open(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.locator('header input[type=file]').setInputFiles(file as string);
  const name = typeof file === 'string' ? (file.split('/').at(-1) ?? '') : file.name;
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  await page.getByRole('tab', { name: /^Found \d/ }).waitFor({ timeout: 60_000 });
  await page.getByRole('tab', { name: /^Ask/ }).click();
}

async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel('Your question').fill(question);
  await page.getByLabel('Your question').press('Enter');
  await page.getByRole('article').last().waitFor();
}

/** One drawing of each kind. */
async function draw(page: Page): Promise<void> {
  const box = await page.locator('main img[width]').boundingBox();
  if (!box) throw new Error('the picture is not shown');
  const place = (x: number, y: number): [number, number] => [box.x + x * box.width, box.y + y * box.height];
  for (const [tool, from, to] of [
    ['Arrow', place(0.08, 0.1), place(0.28, 0.3)],
    ['Box', place(0.24, 0.28), place(0.5, 0.4)],
    ['Cover with solid pixels', place(0.55, 0.2), place(0.7, 0.26)],
  ] as const) {
    await page.getByRole('button', { name: tool, exact: true }).click();
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 3 });
    await page.mouse.up();
  }
  await page.getByRole('button', { name: 'Number', exact: true }).click();
  await page.mouse.click(...place(0.1, 0.6));
  await page.mouse.click(...place(0.1, 0.75));
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await page.mouse.click(...place(0.15, 0.88));
  await page.keyboard.type('This is the backup');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Look around and select' }).click();
}
