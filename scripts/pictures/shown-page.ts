import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { english, type Messages } from '../../shared/messages/english.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND_LINE = 'electron/hosts/cli/main.ts';

/** A file's path by its path from this checkout's root. */
export const inCheckout = (path: string): string => join(root, path);

/** The interface in a browser, and the same installation on the command line. */
export type Shown = { page: Page; askshot: (...words: string[]) => void };

/**
 * Shows the real interface, with settings of its own, in Chromium, and ends both after `work`. ASKSHOT_CHROMIUM names
 * another Chromium than /usr/bin/chromium.
 */
export async function withShownPage(
  viewport: { width: number; height: number },
  work: (shown: Shown) => Promise<void>,
  locale = 'en-US',
): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'askshot-pictures-'));
  const env = { ...process.env, ASKSHOT_HOME: home };
  const server = spawn(process.execPath, [COMMAND_LINE, 'serve', '--no-open'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch({
    executablePath: process.env.ASKSHOT_CHROMIUM ?? '/usr/bin/chromium',
    args: process.env.CI || process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ viewport, locale, reducedMotion: 'reduce' });
    await page.goto(await addressOf(server));
    const askshot = (...words: string[]): void => {
      execFileSync(process.execPath, [COMMAND_LINE, ...words], { cwd: root, env });
    };
    await work({ page, askshot });
  } finally {
    await browser.close();
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  }
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

/** Opens a picture (a path, or bytes with a name) and waits until it is analysed. `words` are the interface's. */
export async function openPicture(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
  { tabs }: Messages = english,
): Promise<void> {
  await page.locator('header input[type=file]').setInputFiles(file as string);
  const name = typeof file === 'string' ? basename(file) : file.name;
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  await page.getByRole('tab', { name: new RegExp(`^${tabs.found} \\d`) }).waitFor({ timeout: 60_000 });
  await page.getByRole('tab', { name: new RegExp(`^${tabs.ask}`) }).click();
}

/** Asks about the picture shown and waits for the answer. */
export async function askQuestion(page: Page, question: string, { ask }: Messages = english): Promise<void> {
  await page.getByLabel(ask.label).fill(question);
  await page.getByLabel(ask.label).press('Enter');
  await page.getByRole('article').last().waitFor();
}
