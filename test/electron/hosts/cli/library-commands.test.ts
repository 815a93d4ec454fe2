import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchReplySchema } from '../../../../shared/model/library.ts';
import { pictures, runAskshot } from './run-askshot.ts';

let folder: string;
let shots: string;
const askshot = (...words: string[]) => runAskshot(folder, ...words);

/** Two screenshots and a copy of one of them, imported once for all tests. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'askshot-cli-library-'));
  shots = join(folder, 'shots');
  mkdirSync(shots);
  cpSync(join(pictures, 'chromium_refused.png'), join(shots, 'a.png'));
  cpSync(join(pictures, 'zenity_denied.png'), join(shots, 'b.png'));
  cpSync(join(pictures, 'zenity_denied.png'), join(shots, 'c.png'));
  writeFileSync(join(shots, 'd.png'), 'no picture');
  const imported = await askshot('import', shots);
  expect(imported).toMatchObject({
    code: 1,
    out: '2 stored, 1 in the library already, 0 not stored, 1 failed\n',
  });
  expect(imported.err).toContain('c.png: the same file as');
  expect(imported.err).toContain('d.png: The file is not a picture');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const search = async (...words: string[]) =>
  searchReplySchema.parse(JSON.parse((await askshot('search', ...words, '--json')).out));

describe('askshot search', () => {
  it('finds pictures by words, with why and where, and says when nothing matches', async () => {
    const found = await search('refused to connect');
    expect(found).toMatchObject({ query: 'refused to connect', nothing_matches: false });
    expect(found.hits[0]).toMatchObject({
      file: 'a.png',
      region: { label: expect.stringContaining('refused') },
    });
    expect(found.hits[0].why.length).toBeGreaterThan(0);
    expect(await search('flight to tokyo')).toMatchObject({ nothing_matches: true, hits: [] });
    expect((await askshot('search', 'flight to tokyo')).out).toMatch(/^Nothing matches\./);
  });

  it('finds pictures like another one', async () => {
    const blurred = join(folder, 'blurred.png');
    await sharp(join(pictures, 'zenity_denied.png')).resize(600).blur(1).toFile(blurred);
    expect((await search('--like', blurred)).hits[0]).toMatchObject({ file: 'b.png' });
  });

  it('needs words or a picture', async () => {
    expect(await askshot('search')).toMatchObject({ code: 2, out: '' });
  });
});

describe('askshot library', () => {
  it('lists and shows', async () => {
    const items = JSON.parse((await askshot('library', 'list', '--json')).out);
    expect(items.map(({ file }: { file: string }) => file).sort()).toEqual(['a.png', 'b.png']);
    const shown = JSON.parse((await askshot('library', 'show', items[0].id)).out);
    expect(shown.record.schema).toBe('askshot/image_features@1');
    expect(await askshot('library', 'show', 'ffffffffffffffff')).toMatchObject({
      code: 1,
      err: expect.stringContaining('has no picture'),
    });
  });

  it('checks, backs up, restores elsewhere, exports and deletes', async () => {
    expect(await askshot('library', 'check')).toMatchObject({ code: 0, out: '2 pictures, 0 problems\n' });
    const backup = join(folder, 'backup.askshot');
    expect(await askshot('library', 'backup', backup)).toMatchObject({ code: 0 });
    const other = join(folder, 'other');
    expect(await askshot('library', 'restore', backup, '--library', other)).toMatchObject({ code: 0 });
    expect(await askshot('library', 'restore', backup, '--library', other)).toMatchObject({ code: 1 });
    const [first] = JSON.parse((await askshot('library', 'list', '--json', '--library', other)).out);
    expect(await askshot('library', 'delete', first.id, '--library', other)).toMatchObject({
      code: 0,
      out: '1 deleted\n',
    });
    expect(JSON.parse((await askshot('library', 'list', '--json', '--library', other)).out)).toHaveLength(1);
    const exported = join(folder, 'exported');
    expect(await askshot('library', 'export', exported)).toMatchObject({ code: 0 });
    expect(readFileSync(join(exported, 'records.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2);
    expect(existsSync(join(exported, 'pictures', `${first.id}.png`))).toBe(true);
  });
});
