import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, chromium, type Page } from '@playwright/test';
import { installedElectron } from '../../scripts/electron-binary.ts';
import { CHROMIUM, SANDBOX_ARGUMENTS } from '../fakes/electron/chromium.ts';
import { ROOT } from './paths.ts';
import { StandInDesktop } from './stand-in-desktop.ts';

export type HostName = 'browser' | 'electron-stand-in' | 'electron';

/** A running host with its page open. */
export type RunningHost = {
  page: Page;
  /** The page's address on this host. */
  address: string;
  close(): Promise<void>;
  /** The desktop around the app; the stand-in has one. */
  desktop?: StandInDesktop;
};

/** Settings of a user who has seen the welcome of the first run. */
export function skipWelcome(home: string): void {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'settings.json'), JSON.stringify({ welcomed: true }));
}

/** Starts Askshot on a host, with a folder of its own for settings; the desktop hosts take files to open. */
export async function startHost(
  host: HostName,
  files: readonly string[] = [],
  more: NodeJS.ProcessEnv = {},
): Promise<RunningHost> {
  const home = mkdtempSync(join(tmpdir(), 'askshot-e2e-'));
  skipWelcome(home);
  const environment = { ...process.env, ASKSHOT_HOME: home, ...more };
  const running = await START[host](environment, files);
  return {
    ...running,
    close: async () => {
      await running.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

type Environment = NodeJS.ProcessEnv;
const START: Record<HostName, (environment: Environment, files: readonly string[]) => Promise<RunningHost>> =
  {
    browser: startBrowser,
    'electron-stand-in': startStandIn,
    electron: startElectron,
  };

async function startBrowser(environment: Environment): Promise<RunningHost> {
  const server = spawn(process.execPath, ['electron/hosts/cli/main.ts', 'serve', '--no-open'], {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await firstMatch(server, /(http:\/\/127\.0\.0\.1:\d+\/\?token=\S+)/);
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      ...SANDBOX_ARGUMENTS,
      '--auto-select-desktop-capture-source=Entire screen',
      '--use-fake-ui-for-media-stream',
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(address);
  return {
    page,
    address: new URL('/', address).href,
    close: async () => {
      await browser.close();
      await stop(server);
    },
  };
}

/** What gives a process the stand-in where it imports electron. */
export const STAND_IN = pathToFileURL(join(ROOT, 'test/fakes/electron/register.ts')).href;

/** Starts the desktop program that stands in `folder` (the build, or what a package holds) on the stand-in. */
export async function startStandIn(
  environment: Environment,
  files: readonly string[],
  folder: string = ROOT,
): Promise<RunningHost & { pid: number }> {
  const app = spawn(process.execPath, ['--import', STAND_IN, join(folder, 'out/main/main.js'), ...files], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const endpoint = await firstMatch(app, /DevTools (ws:\S+)/);
  const browser = await chromium.connectOverCDP(endpoint);
  const page = browser.contexts()[0].pages()[0];
  await page.waitForURL('http://askshot.localhost/');
  await page.setViewportSize({ width: 1280, height: 800 });
  return {
    page,
    pid: app.pid ?? 0,
    address: 'http://askshot.localhost/',
    desktop: new StandInDesktop(app, browser.contexts()[0], environment),
    close: async () => {
      await browser.close();
      await stop(app);
    },
  };
}

async function startElectron(environment: Environment, files: readonly string[]): Promise<RunningHost> {
  const app = await _electron.launch({
    executablePath: installedElectron() ?? undefined,
    args: [ROOT, ...files],
    env: environment as Record<string, string>,
  });
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1280, height: 800 });
  return { page, address: 'app://askshot/', close: () => app.close() };
}

function firstMatch(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk;
      const found = pattern.exec(output);
      if (found) resolve(found[1]);
    });
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}: ${output}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}
