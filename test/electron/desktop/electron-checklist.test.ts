import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PAGE_PREFERENCES } from '../../../electron/desktop/page-preferences.ts';
import { CONTENT_SECURITY_POLICY } from '../../../electron/page/security-headers.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const below = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|html)$/.test(path))
    .map((path) => join(folder, path));

/** All that runs in the main process and on the pages, without comments. */
const sources = [...below('electron'), ...below('renderer')].map((path) => ({
  path,
  text: read(path).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, ''),
}));
const holding = (pattern: RegExp): string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

/**
 * https://www.electronjs.org/docs/latest/tutorial/security#checklist-security-recommendations, by its numbers. What can
 * be shown at work is shown there: 1, 4, 5, 7, 11 to 14, 17 and 20 in security.test.ts and the end-to-end specs, 19 on
 * a package's own bytes in package.spec.ts.
 */
describe('Electron’s security checklist', () => {
  it('1: loads only what comes with the program', () => {
    const addresses = sources.flatMap(({ text }) => [...text.matchAll(/\.load(?:URL|File)\(([^)]*)\)/g)]);
    expect(addresses.map(([, address]) => address).sort()).toEqual(['OVERLAY_URL', 'PAGE_URL']);
    for (const page of ['renderer/index.html', 'renderer/overlay.html'])
      expect(read(page)).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('2, 3, 4, 6: every window is isolated and sandboxed, without Node, with web security', () => {
    expect(PAGE_PREFERENCES).toMatchObject({
      nodeIntegration: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
    });
    const windows = sources.flatMap(({ text }) => text.match(/new BrowserWindow\(/g) ?? []);
    const preferences = sources.flatMap(({ text }) => [...text.matchAll(/webPreferences: (.*)/g)]);
    expect(windows.length).toBeGreaterThan(0);
    expect(preferences).toHaveLength(windows.length);
    // The preload script comes last, and nothing else is set.
    for (const [, given] of preferences)
      expect(given).toMatch(/^\{ \.\.\.PAGE_PREFERENCES, preload(: options\.preload)? \},$/);
    expect(holding(/\bapp\.enableSandbox\(\)/)).toEqual(['electron/main.ts']);
    expect(holding(/nodeIntegrationIn(Worker|SubFrames)/)).toEqual([]);
  });

  it('5: permissions are decided in the one place that the session is hardened in', () => {
    expect(holding(/setPermission(Request|Check)Handler/)).toEqual(['electron/desktop/security.ts']);
    expect(holding(/hardenSession\(session\.defaultSession\)/)).toEqual([
      'electron/desktop/start-desktop.ts',
    ]);
    // No window has a session of its own that would escape it.
    expect(holding(/fromPartition|partition:/)).toEqual([]);
  });

  it('7: the policy allows nothing inline, nothing evaluated and nothing from elsewhere', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'/);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    expect(holding(/\beval\(|new Function\(|dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=/)).toEqual([]);
  });

  it('8, 9, 10, 11, 12: no insecure content, experiments or embedded pages', () => {
    expect(PAGE_PREFERENCES.webviewTag).toBe(false);
    expect(
      holding(
        /allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|allowpopups|<webview|<iframe/,
      ),
    ).toEqual([]);
  });

  it('13, 14: navigation and new windows are denied in every web contents', () => {
    expect(holding(/hardenWebContents\(app\)/)).toEqual(['electron/main.ts']);
    expect(holding(/will-navigate|setWindowOpenHandler/)).toEqual(['electron/desktop/security.ts']);
  });

  it('15: nothing is ever opened in another program by an address', () => {
    expect(holding(/\bshell\b.*from 'electron'|openExternal|openPath/)).toEqual([]);
  });

  it('16: Electron is a current version', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as {
      devDependencies: Record<string, string>;
    };
    expect(Number(/\d+/.exec(devDependencies.electron)?.[0])).toBeGreaterThanOrEqual(45);
  });

  it('17: requests of pages come in at one place, which asks for the sender', () => {
    expect(holding(/\.handle\(REQUEST_CHANNEL|ipcMain\.(on|handle)/)).toEqual(['electron/desktop/ipc.ts']);
    expect(read('electron/desktop/ipc.ts')).toContain('pageOf(event)');
  });

  it('18: pages come from a scheme of their own, never from file://', () => {
    expect(holding(/file:\/\/\/|loadFile\(|registerFileProtocol/)).toEqual([]);
    expect(read('electron-builder.yml')).toContain('grantFileProtocolExtraPrivileges: false');
  });

  it('19: what a packaged program could be turned into is switched off', () => {
    const fuses = Object.fromEntries(
      [...read('electron-builder.yml').matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, on]) => [
        name,
        on === 'true',
      ]),
    );
    expect(fuses).toMatchObject({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    });
  });

  it('20: a page gets two functions of its own, and nothing of Electron', () => {
    expect(holding(/exposeInMainWorld/)).toEqual(['electron/preload.ts']);
    const exposed =
      /exposeInMainWorld\('askshot', \{([\s\S]*)\}\);/.exec(read('electron/preload.ts'))?.[1] ?? '';
    expect([...exposed.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name)).toEqual(['request', 'subscribe']);
    expect(exposed).not.toMatch(/(request|subscribe): ipcRenderer/);
  });
});
