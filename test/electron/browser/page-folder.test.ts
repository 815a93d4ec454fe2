import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { findPageFolder } from '../../../electron/hosts/browser/page-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'askshot-folder-'));
afterAll(() => rmSync(root, { recursive: true }));
const page = (folder: string): string => {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'index.html'), '');
  return join(root, folder);
};
const worker = (path: string): URL => pathToFileURL(join(root, path));

describe('the folder of the page', () => {
  it('is in out of a checkout, and beside the build', async () => {
    const checkout = page('checkout/out/renderer');
    const build = page('dist/renderer');
    const found = [
      await findPageFolder(worker('checkout/electron/services/analysis/analysis-worker.ts'), () => undefined),
      await findPageFolder(worker('dist/cli/analysis-worker.js'), () => undefined),
    ];
    expect(found).toEqual([checkout, build]);
  });

  it('that is missing is told with the way out', async () => {
    await expect(findPageFolder(worker('other/cli/analysis-worker.js'), () => undefined)).rejects.toThrow(
      'The page is missing',
    );
  });
});
