/**
 * `npm start`: opens the assistant in Electron, or in the browser where Electron can't run, and says which and why.
 *   --browser      the browser in any case
 *   --no-open      (browser) print the address only
 *   --port N       (browser) port to listen on
 * What is not built, or older than its source, is built first.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needsBuild } from './build-state.ts';
import { type ElectronSearch, findElectron } from './electron-binary.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const electron: ElectronSearch = words.includes('--browser')
  ? { found: false, reason: 'asked for with --browser' }
  : findElectron(say);

if (electron.found) {
  build(
    ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'],
    'electron-vite',
    'bin/electron-vite.js',
  );
  say('Opening Askshot in Electron.');
  run(electron.path, [root, ...words]);
} else {
  build(['out/renderer/index.html'], 'vite', 'bin/vite.js');
  say(`Opening Askshot in the browser (${electron.reason}).`);
  const passed = words.filter((word) => word !== '--browser');
  run(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    join(root, 'electron/hosts/cli/main.ts'),
    'serve',
    ...passed,
  ]);
}

function build(outputs: readonly string[], tool: string, entry: string): void {
  const sources = ['renderer', 'shared', 'electron', 'vite.config.ts', 'electron.vite.config.ts'];
  const paths = sources.map((source) => join(root, source));
  if (!outputs.some((output) => needsBuild(join(root, output), paths))) return;
  say('Building ...');
  const folder = dirname(createRequire(import.meta.url).resolve(`${tool}/package.json`));
  const built = spawnSync(process.execPath, [join(folder, entry), 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (built.status === 0) return;
  say('The build failed; its messages stand above.');
  process.exit(1);
}

function run(command: string, args: readonly string[]): void {
  const child = spawn(command, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
  });
}
