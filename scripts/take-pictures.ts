/**
 * Takes the README's pictures of the real interface in Chromium: docs/pictures/*.png, with few colours to stay small.
 *   node scripts/take-pictures.ts
 * ASKSHOT_CHROMIUM names another Chromium than /usr/bin/chromium.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'docs/pictures');
const fixture = (name: string): string => join(root, 'test/fixtures/pictures', name);

const home = mkdtempSync(join(tmpdir(), 'askshot-pictures-'));
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
mkdirSync(target, { recursive: true });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await save(page, 'start');

  await open(page, fixture('chromium_refused.png'));
  await ask(page, 'What kind of error is it?');
  await open(page, fixture('zenity_denied.png'));
  await ask(page, 'Where is the error?');
  await page.getByText('How this was answered').last().click();
  await save(page, 'answer');

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('tab', { name: /^Found/ }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Elements' }).click();
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^button OK/ })
    .click();
  await save(page, 'found-dark');

  const blurred = await sharp(fixture('chromium_refused.png')).blur(4).png().toBuffer();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('Escape');
  await open(page, { name: 'blurred.png', mimeType: 'image/png', buffer: blurred });
  await ask(page, 'Where is the error?');
  await save(page, 'clearer');
} finally {
  await browser.close();
  server.kill('SIGTERM');
  rmSync(home, { recursive: true, force: true });
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
  const name = typeof file === 'string' ? basename(file) : file.name;
  await page.locator('header input[type=file]').setInputFiles(file as string);
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  await page.getByRole('tab', { name: /^Found \d/ }).waitFor({ timeout: 60_000 });
  await page.getByRole('tab', { name: /^Ask/ }).click();
}

async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel('Your question').fill(question);
  await page.getByLabel('Your question').press('Enter');
  await page.getByRole('article').last().waitFor();
}

async function save(page: Page, name: string): Promise<void> {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(400);
  const file = join(target, `${name}.png`);
  const { size } = await sharp(await page.screenshot())
    .png({ palette: true, colours: 128, dither: 0.4, effort: 10 })
    .toFile(file);
  process.stdout.write(`${name}.png ${Math.round(size / 1024)} KB\n`);
}
