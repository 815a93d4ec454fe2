/**
 * `npm run package`: packages for this system into release/, by electron-builder.yml.
 *   --dir          leave the package unpacked
 *   --linux, --windows, --mac and further words go to electron-builder
 * Where Electron's program can't be had, `--dir` packs around a stand-in, and says so.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchElectron } from './electron-binary.ts';
import { writeStandInDistribution } from './packaging/stand-in-distribution.ts';
import { thirdPartyLicenses } from './packaging/third-party-licenses.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const modules = createRequire(import.meta.url);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

function run(words: string[]): void {
  const done = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function tool(name: string, entry: string): string {
  return join(dirname(modules.resolve(`${name}/package.json`)), entry);
}

/** Options that make electron-builder take Electron's program from this machine. */
function distribution(): string[] {
  const electron = fetchElectron(say);
  if (electron) return [`-c.electronDist=${dirname(electron)}`];
  if (!words.includes('--dir') || process.platform !== 'linux') {
    say(
      "Electron's program could not be fetched, and without it there is no package. Try again with a network.",
    );
    process.exit(1);
  }
  const folder = join(root, 'release/stand-in-electron');
  rmSync(folder, { recursive: true, force: true });
  const { version } = JSON.parse(readFileSync(modules.resolve('electron/package.json'), 'utf8'));
  writeStandInDistribution(folder, version);
  say(
    "Electron's program could not be fetched: packed around a stand-in, to be looked into. It can not run.",
  );
  return [`-c.electronDist=${folder}`, `-c.electronVersion=${version}`];
}

mkdirSync(join(root, 'release'), { recursive: true });
writeFileSync(join(root, 'release/THIRD-PARTY-LICENSES.txt'), thirdPartyLicenses(root));
if (!words.includes('--no-build')) {
  run([tool('electron-vite', 'bin/electron-vite.js'), 'build', '--logLevel', 'warn']);
  run(['scripts/build-hosts.ts']);
}
run([
  tool('electron-builder', 'cli.js'),
  ...words.filter((word) => word !== '--no-build'),
  ...distribution(),
  '--publish=never',
]);
