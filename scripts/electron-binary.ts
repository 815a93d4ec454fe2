import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where Electron can run, or why it can't. */
export type ElectronSearch = { found: true; path: string } | { found: false; reason: string };

const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** Electron's executable where it is installed. */
export function installedElectron(): string | null {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  const path = join(override ?? join(folder, 'dist'), name);
  return existsSync(path) ? path : null;
}

/** Why Electron can't run on this machine whatever is installed; null where it can. */
export function obstacle(
  environment: NodeJS.ProcessEnv,
  platform: string,
  userId: number | undefined,
): string | null {
  if (platform !== 'linux') return null;
  if (userId === 0) return 'Electron does not run as root';
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) return 'there is no display here';
  return null;
}

/** Finds Electron's executable, fetching it once with Electron's own installer if it is missing. */
export function findElectron(log: (line: string) => void): ElectronSearch {
  const reason = obstacle(process.env, process.platform, process.getuid?.());
  if (reason) return { found: false, reason };
  const path = fetchElectron(log);
  return path ? { found: true, path } : { found: false, reason: "Electron's program could not be fetched" };
}

/** Electron's executable, fetched once with Electron's own installer if it is missing; null where that fails. */
export function fetchElectron(log: (line: string) => void): string | null {
  const installed = installedElectron();
  if (installed) return installed;
  log('Fetching Electron (once, about 110 MB) ...');
  const fetched = spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  return fetched.status === 0 ? installedElectron() : null;
}
