import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DevTools } from './devtools.ts';

/** The Chromium of this machine. */
export const CHROMIUM = process.env.ASKSHOT_CHROMIUM ?? '/usr/bin/chromium';

/** Chromium's own sandbox can't be set up by root, nor in most containers of continuous integration. */
export const SANDBOX_ARGUMENTS: readonly string[] =
  process.env.CI || process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export type RunningChromium = {
  devTools: DevTools;
  endpoint: string;
  /** Done once Chromium has ended, by itself or not, and its profile is deleted. */
  gone: Promise<void>;
  close: () => Promise<void>;
};

/** Starts Chromium without a window; `schemePort` is where the custom scheme's requests go. */
export async function startChromium(schemePort: number): Promise<RunningChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'askshot-chromium-'));
  const chromium = spawn(
    CHROMIUM,
    [
      '--headless=new',
      ...SANDBOX_ARGUMENTS,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--host-resolver-rules=MAP askshot.localhost:80 127.0.0.1:${schemePort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--window-size=1280,820',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = new Promise<void>((resolve) => chromium.once('close', () => resolve())).then(() =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  );
  const endpoint = await readEndpoint(chromium);
  const devTools = await DevTools.connect(endpoint);
  return {
    devTools,
    endpoint,
    gone,
    close: async () => {
      await Promise.race([devTools.send('Browser.close').catch(() => chromium.kill()), gone]);
      await gone;
    },
  };
}

function readEndpoint(chromium: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    chromium.stderr?.on('data', (chunk: Buffer) => {
      output += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(output);
      if (found) resolve(found[1]);
    });
    chromium.once('error', reject);
    chromium.once('exit', () => reject(new Error(`Chromium ended: ${output.slice(-400)}`)));
  });
}
