import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { SharpCodec } from '../../../../electron/services/image/sharp-codec.ts';
import { findPictures } from '../../../../electron/services/library/find-pictures.ts';
import { type ImportProgress, ImportService } from '../../../../electron/services/library/import-service.ts';
import { SqliteLibraryStore } from '../../../../electron/services/library/library-store.ts';
import { applyRetention, TRASH_MILLISECONDS } from '../../../../electron/services/library/retention.ts';
import { VectorIndex } from '../../../../electron/services/library/vector-index.ts';
import { watchFolder } from '../../../../electron/services/library/watch-folder.ts';
import { ok } from '../../../../shared/model/errors.ts';
import { DEFAULT_STORAGE_POLICY, type StoragePolicy } from '../../../../shared/model/library.ts';
import { sampleLine, sampleRecord } from '../../../fakes/sample-record.ts';
import { temporaryFolder } from '../../../fakes/temporary-folder.ts';
import { wordSpace } from '../../../fakes/word-space.ts';

const codec = new SharpCodec();

const pdfPage = async (number: number) => ({
  number,
  png: await picture(40 + number),
  width: 240,
  height: 160,
  text: null,
});

/** A window with stripes whose places depend on a number, as PNG. */
function picture(seed: number): Promise<Buffer> {
  const width = 240;
  const height = 160;
  const stripes = Array.from({ length: 7 }, (_, index) => {
    const [x, y] = [(seed * 53 + index * 97) % 200, (seed * 31 + index * 61) % 130];
    return `<rect x="${x}" y="${y}" width="60" height="14" fill="#${((seed * 7 + index * 3) % 9) + 1}0${index}a40"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#eee"/>${stripes.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

function setUp(policy: () => StoragePolicy = () => DEFAULT_STORAGE_POLICY) {
  const folder = temporaryFolder();
  const opened = SqliteLibraryStore.open(join(folder, 'library'));
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  const analyzed: string[] = [];
  const texts = new Map<string, string>();
  const service = new ImportService({
    store,
    vectors: new VectorIndex(store, wordSpace.dimensions),
    space: wordSpace,
    codec,
    clock: { now: () => 1_767_323_045_000, elapsed: () => performance.now() },
    policy,
    language: 'eng',
    analyzer: {
      renderPdf: async () => ok({ pages: await Promise.all([1, 2].map(pdfPage)), pageCount: 2 }),
      analyze: async ({ id, bytes, file }) => {
        analyzed.push(file);
        const record = sampleRecord();
        const digest = createHash('sha256').update(bytes).digest('hex');
        const text = texts.get(file) ?? 'some words of a window';
        const lines = [sampleLine('L1', text, 10)];
        return ok({
          ...record,
          id,
          source: { ...record.source, file, sha256: digest },
          text: { ...record.text, lines },
          ui: {
            elements: [],
            windows: [
              {
                id: 'W1',
                title: `${text} - Vault`,
                box: lines[0].box,
                kind: 'window',
                front: true,
                theme: 'light',
              },
            ],
          },
        });
      },
    },
  });
  const write = async (name: string, bytes: Buffer | string): Promise<string> => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const run = async (...paths: string[]) => {
    const told: ImportProgress[] = [];
    const result = await service.importFiles(paths, { onProgress: (progress) => told.push(progress) });
    return { result, told, outcomes: told.map(({ result: one }) => (one.ok ? one.value : one.error)) };
  };
  return { folder, store, service, analyzed, texts, write, run };
}

describe('ImportService', () => {
  it('stores each picture once and says which are duplicates, and how', async () => {
    const { write, run, store, analyzed, texts } = setUp();
    const original = await picture(1);
    const recoded = await sharp(original).webp({ lossless: true }).toBuffer();
    const softened = await sharp(original).blur(1.2).png().toBuffer();
    const changed = await sharp(original).blur(0.8).png().toBuffer();
    texts.set('changed.png', 'entirely other text stands here about invoices');
    const { outcomes } = await run(
      await write('a.png', original),
      await write('b.png', original),
      await write('c.webp', recoded),
      await write('soft.png', softened),
      await write('changed.png', changed),
      await write('other.png', await picture(2)),
    );
    const [a] = outcomes as { id: string }[];
    expect(outcomes).toMatchObject([
      { type: 'stored', similar: null },
      { type: 'duplicate', duplicate: { kind: 'same_bytes', id: a.id } },
      { type: 'duplicate', duplicate: { kind: 'same_pixels', id: a.id } },
      { type: 'stored', similar: { kind: 'same_look_and_text', id: a.id } },
      { type: 'stored', similar: { kind: 'same_look_other_text' } },
      { type: 'stored', similar: null },
    ]);
    expect(analyzed).toEqual(['a.png', 'soft.png', 'changed.png', 'other.png']);
    expect(store.count()).toBe(4);
    store.close();
  });

  it('tells plain pictures of the same area but other sides apart', async () => {
    const { write, run, store } = setUp();
    const plain = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: '#fff' } })
        .png()
        .toBuffer();
    const { outcomes } = await run(
      await write('wide.png', await plain(120, 40)),
      await write('tall.png', await plain(40, 120)),
    );
    expect(outcomes).toMatchObject([{ type: 'stored' }, { type: 'stored' }]);
    store.close();
  });

  it('stores each page of a PDF as a picture of its own', async () => {
    const { write, run, store } = setUp();
    const path = await write('paper.pdf', '%PDF-1.7');
    expect((await run(path)).outcomes).toMatchObject([{ type: 'stored' }]);
    const items = store.list({}, { offset: 0, limit: 10 });
    expect(items.ok && items.value.map(({ file }) => file).sort()).toEqual([
      'paper.pdf, page 1',
      'paper.pdf, page 2',
    ]);
    expect((await run(path)).outcomes).toMatchObject([{ type: 'duplicate' }]);
    store.close();
  });

  it('goes on after files that fail, and keeps them with their reason', async () => {
    const { write, run, service, store } = setUp();
    const broken = await write('broken.png', 'no picture');
    const { outcomes, result } = await run(
      broken,
      join(broken, 'missing.png'),
      await write('good.png', await picture(3)),
    );
    expect(result.ok).toBe(true);
    expect(outcomes).toMatchObject([
      { code: 'unsupported_format' },
      { code: 'file_not_found' },
      { type: 'stored' },
    ]);
    expect(service.queue.failures().map(({ path }) => path)).toEqual([broken, join(broken, 'missing.png')]);
    expect(service.queue.waiting()).toBe(0);
    store.close();
  });

  it('takes up after a restart what an earlier run left', async () => {
    const { write, service, store } = setUp();
    const paths = [await write('a.png', await picture(1)), await write('b.png', await picture(2))];
    const stop = new AbortController();
    const first = await service.importFiles(paths, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(first).toMatchObject({ error: { code: 'cancelled' } });
    expect([store.count(), service.queue.waiting()]).toEqual([1, 1]);
    const told: string[] = [];
    expect((await service.resume({ onProgress: ({ path }) => told.push(path) })).ok).toBe(true);
    expect(told).toEqual([paths[1]]);
    expect(store.count()).toBe(2);
    store.close();
  });

  it('pauses between pictures', async () => {
    const { write, service, store } = setUp();
    service.pause();
    const running = service.importFiles([await write('a.png', await picture(1))]);
    await new Promise((done) => setTimeout(done, 20));
    expect(store.count()).toBe(0);
    service.unpause();
    await running;
    expect(store.count()).toBe(1);
    store.close();
  });

  it('stores nothing in private mode, nor what shows an excluded program', async () => {
    let policy: StoragePolicy = { ...DEFAULT_STORAGE_POLICY, store: false };
    const { write, run, store } = setUp(() => policy);
    const path = await write('a.png', await picture(1));
    expect((await run(path)).outcomes).toMatchObject([{ type: 'refused', reason: 'private mode is on' }]);
    policy = { ...DEFAULT_STORAGE_POLICY, excluded: ['vault'] };
    expect((await run(path)).outcomes).toMatchObject([
      { type: 'refused', reason: 'a window of "vault" is on it' },
    ]);
    expect([store.count(), store.files.list()]).toEqual([0, []]);
    store.close();
  });

  it('keeps pictures as long as the policy says, and favourites for ever', async () => {
    const { write, run, store } = setUp();
    const { outcomes } = await run(
      ...(await Promise.all([1, 2, 3].map(async (seed) => write(`${seed}.png`, await picture(seed))))),
    );
    const [first, second, third] = (outcomes as { id: string }[]).map(({ id }) => id);
    store.database.prepare('UPDATE items SET taken_at = 0').run();
    store.change(first, { favourite: true });
    const now = 10 * 86_400_000;
    expect(applyRetention(store, DEFAULT_STORAGE_POLICY, now)).toEqual({ ok: true, value: { removed: 0 } });
    store.trash(second, now);
    expect(applyRetention(store, DEFAULT_STORAGE_POLICY, now + TRASH_MILLISECONDS + 1)).toMatchObject({
      value: { removed: 1 },
    });
    expect(applyRetention(store, { ...DEFAULT_STORAGE_POLICY, keep_days: 5 }, now)).toMatchObject({
      value: { removed: 1 },
    });
    expect(store.get(first).ok).toBe(true);
    expect(store.get(third).ok).toBe(false);
    store.close();
  });
});

describe('files and folders', () => {
  it('are found with the pictures below them', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sub'));
    for (const name of ['b.png', 'a.JPG', 'notes.txt', 'sub/c.webp', '.hidden.png'])
      writeFileSync(join(folder, name), 'x');
    const found = await findPictures([folder, join(folder, 'notes.txt')]);
    expect(found.ok && found.value.map((path) => path.slice(folder.length + 1))).toEqual([
      'a.JPG',
      'b.png',
      'sub/c.webp',
      'notes.txt',
    ]);
    expect(await findPictures([join(folder, 'nothing')])).toMatchObject({
      error: { code: 'file_not_found' },
    });
  });

  it('are watched: a picture is told of once it is fully written', async () => {
    const folder = temporaryFolder();
    const stop = new AbortController();
    const seen = new Promise<string>((resolve) => watchFolder(folder, resolve, stop.signal));
    writeFileSync(join(folder, 'notes.txt'), 'x');
    writeFileSync(join(folder, 'new.png'), 'picture');
    expect(await seen).toBe(join(folder, 'new.png'));
    stop.abort();
  });
});
