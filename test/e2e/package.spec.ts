import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { AskshotPage } from './askshot-page.ts';
import { expect, test } from './fixtures.ts';
import { STAND_IN, skipWelcome, startStandIn } from './hosts.ts';
import { PICTURES, ROOT } from './paths.ts';

const PACKAGE = join(ROOT, 'release/linux-unpacked');
/** How a fuse stands in the program's bytes: the digits 1 and 0. */
const [ENABLED, DISABLED] = ['1', '0'].map((digit) => digit.charCodeAt(0));
const RESOURCES = join(PACKAGE, 'resources');

test.describe.configure({ mode: 'serial' });
test.beforeAll(({ host }) => {
  test.skip(
    host !== 'electron-stand-in' || process.platform !== 'linux',
    'packages are made once, for Linux',
  );
  const made = spawnSync(process.execPath, ['scripts/package.ts', '--dir', '--no-build'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(made.status, made.stdout + made.stderr).toBe(0);
});

test('the fuses of a package are set', async () => {
  const wire = await getCurrentFuseWire(join(PACKAGE, 'askshot'));
  const on = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ];
  for (const fuse of Object.values(FuseV1Options).filter((value) => typeof value === 'number'))
    expect(wire[fuse], FuseV1Options[fuse]).toBe(on.includes(fuse) ? ENABLED : DISABLED);
});

test('a package holds the page, licences and help, and neither sources nor tests', () => {
  const files = listPackage(join(RESOURCES, 'app.asar'), { isPack: false });
  for (const file of [
    '/out/renderer/index.html',
    '/out/preload/preload.cjs',
    '/out/main/main.js',
    '/LICENSE',
  ])
    expect(files).toContain(file);
  expect(files.filter((file) => /^\/(test|scripts|shared|electron|renderer|docs)\//.test(file))).toEqual([]);
  expect(files.filter((file) => /^\/node_modules\/(electron|vite|react|@playwright)\//.test(file))).toEqual(
    [],
  );
  expect(existsSync(join(RESOURCES, 'assets/help/connection-refused.md'))).toBe(true);
  expect(existsSync(join(RESOURCES, 'assets/help/de/connection-refused.md'))).toBe(true);
  expect(existsSync(join(RESOURCES, 'assets/samples/backup-failed.png'))).toBe(true);
  const licences = readFileSync(join(RESOURCES, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
  for (const name of ['sharp', 'tesseract.js-core', 'react', 'zod', '@fontsource-variable/instrument-sans'])
    expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
});

test('the program reads, answers and keeps from inside its package, with its window and without', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'askshot-package-'));
  try {
    // As Electron shows an archive to a program: a folder, with the unpacked files in it and beside it.
    extractAll(join(RESOURCES, 'app.asar'), join(folder, 'app.asar'));
    cpSync(join(RESOURCES, 'app.asar.unpacked'), join(folder, 'app.asar.unpacked'), { recursive: true });
    cpSync(join(RESOURCES, 'assets'), join(folder, 'assets'), { recursive: true });
    const home = join(folder, 'home');
    const command = spawnSync(
      process.execPath,
      [
        ...['--import', STAND_IN, join(folder, 'app.asar/out/main/main.js')],
        ...['ask', PICTURES.denied, 'Where is the error?', '--json'],
      ],
      { encoding: 'utf8', env: { ...process.env, ASKSHOT_HOME: home } },
    );
    expect(JSON.parse(command.stdout), command.stderr).toMatchObject({
      decision: 'answer',
      answer: expect.stringContaining('Permission denied'),
    });
    skipWelcome(home);
    const running = await startStandIn({ ...process.env, ASKSHOT_HOME: home }, [], join(folder, 'app.asar'));
    try {
      const askshot = new AskshotPage(running.page, 'electron-stand-in');
      await askshot.openAnalysed(PICTURES.refused);
      const answer = await askshot.ask('What kind of error is it?');
      await expect(answer).toContainText(/network/i);
      await expect(answer).toContainText('Read more: Connection refused');
      const { page } = askshot;
      await page.getByRole('button', { name: 'Library', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Library' });
      await dialog.getByRole('button', { name: 'Keep this picture' }).click();
      await expect(dialog.getByRole('status')).toContainText('is kept');
    } finally {
      await running.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
