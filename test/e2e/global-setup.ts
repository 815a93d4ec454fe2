import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { needsBuild } from '../../scripts/build-state.ts';
import { installedElectron, obstacle } from '../../scripts/electron-binary.ts';
import { ROOT } from './paths.ts';

/** Builds what is tested, and says which hosts the specs run on. */
export default function globalSetup(): void {
  const reason =
    obstacle(process.env, process.platform, process.getuid?.()) ??
    (installedElectron() ? null : 'its program is not installed');
  process.stdout.write(
    `Hosts: browser, Electron stand-in${reason ? ` (no real Electron: ${reason})` : ', real Electron'}\n`,
  );
  const sources = ['renderer', 'shared', 'electron', 'vite.config.ts', 'electron.vite.config.ts'];
  const paths = sources.map((source) => join(ROOT, source));
  const outputs = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];
  if (!outputs.some((output) => needsBuild(join(ROOT, output), paths))) return;
  const tool = dirname(createRequire(import.meta.url).resolve('electron-vite/package.json'));
  const built = spawnSync(
    process.execPath,
    [join(tool, 'bin/electron-vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (built.status !== 0) throw new Error('the build failed; its messages stand above');
}
