import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AskshotError } from '../../../shared/model/errors.ts';

/**
 * The folder of the built page. `analysisWorker` tells where this program runs from: a checkout, whose page is
 * built now if it was not yet, or the build, which has the page beside it.
 */
export async function findPageFolder(analysisWorker: URL, log: (line: string) => void): Promise<string> {
  const checkout = analysisWorker.pathname.endsWith('.ts');
  const root = fileURLToPath(new URL(checkout ? '../../../' : '../', analysisWorker));
  const folder = join(root, checkout ? 'out/renderer' : 'renderer');
  if (existsSync(join(folder, 'index.html'))) return folder;
  if (checkout) {
    log('Building the page (once) ...');
    await buildPage(root);
    if (existsSync(join(folder, 'index.html'))) return folder;
  }
  throw new AskshotError({
    code: 'file_not_found',
    message: `The page is missing in ${folder}.`,
    remedy: 'Build it with `npm run build`, or install Askshot again.',
  });
}

function buildPage(root: string): Promise<void> {
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
