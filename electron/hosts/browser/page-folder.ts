import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AskshotError } from '../../../shared/model/errors.ts';

const here = dirname(fileURLToPath(import.meta.url));
const fromSource = import.meta.url.endsWith('.ts');
const root = join(here, '../../..');

/** The folder of the built page. In a checkout where it was not built yet, it is built now. */
export async function findPageFolder(log: (line: string) => void): Promise<string> {
  const folder = fromSource ? join(root, 'out/renderer') : join(here, '../renderer');
  if (existsSync(join(folder, 'index.html'))) return folder;
  if (fromSource) {
    log('Building the page (once) ...');
    await buildPage();
    if (existsSync(join(folder, 'index.html'))) return folder;
  }
  throw new AskshotError({
    code: 'file_not_found',
    message: `The page is missing in ${folder}.`,
    remedy: 'Build it with `npm run build`, or install Askshot again.',
  });
}

function buildPage(): Promise<void> {
  const vite = createRequire(import.meta.url).resolve('vite/package.json');
  const builder = spawn(
    process.execPath,
    [join(dirname(vite), 'bin/vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return new Promise((resolve, reject) => {
    builder.once('error', reject);
    builder.once('exit', () => resolve());
  });
}
