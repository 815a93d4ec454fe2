import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStaticFile } from '../../../electron/page/static-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'askshot-static-'));
const root = join(folder, 'page');
beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), 'page');
  writeFileSync(join(root, 'assets/a.js'), 'script');
  writeFileSync(join(root, 'assets/notes.txt'), 'none of the page');
  writeFileSync(join(folder, 'secret.js'), 'secret');
  symlinkSync(join(folder, 'secret.js'), join(root, 'link.js'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = async (path: string): Promise<string | null> => {
  const file = await readStaticFile(root, path);
  return file && new TextDecoder().decode(file.bytes);
};

describe('files of the page', () => {
  it('reads them with their type', async () => {
    expect(await text('/index.html')).toBe('page');
    expect((await readStaticFile(root, '/assets/a.js'))?.mediaType).toContain('javascript');
  });

  it.each([
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/link.js',
    '/..\\secret.js',
    '/%',
    '/assets',
    '/assets/notes.txt',
  ])('does not read %s', async (path) => {
    expect(await text(path)).toBeNull();
  });

  it('reads nothing else whatever the path', async () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      'assets',
      'secret.js',
      'a.js',
      'index.html',
      '',
      '%2f',
      '\\',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        expect([null, 'page', 'script']).toContain(await text(`/${parts.join('/')}`));
      }),
      { numRuns: 200 },
    );
  });
});
