import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TesseractEngine } from '../../../../electron/services/ocr/tesseract-engine.ts';
import { toGray } from '../../../../shared/raster/gray.ts';
import { readFixture } from '../../../fixtures/read-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'askshot-ocr-'));
const engine = new TesseractEngine({ workers: 2, dataFolders: [folder] });
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});
const blank = { width: 40, height: 20, data: new Uint8Array(800).fill(255) };
const line = { layout: 'line', language: 'eng' } as const;

describe('TesseractEngine', () => {
  it('reads a page, words with boxes inside it', async () => {
    const page = toGray(await readFixture('./pictures/pyhttp_404.png'));
    const result = await engine.recognize(page, { layout: 'block', language: 'eng' });
    if (!result.ok) throw new Error(result.error.message);
    const words = result.value.flatMap((found) => found.words);
    expect(words.map((word) => word.text).join(' ')).toContain('404');
    for (const { box, confidence } of words) {
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= page.width).toBe(true);
      expect(confidence >= 0 && confidence <= 1).toBe(true);
    }
  });

  it('finds nothing on a blank picture', async () => {
    const result = await engine.recognize(blank, { layout: 'page', language: 'eng' });
    expect(result).toEqual({ ok: true, value: [] });
  });

  it('refuses unknown and broken languages, and goes on', async () => {
    writeFileSync(join(folder, 'bad.traineddata'), 'this is no traineddata');
    writeFileSync(join(folder, 'torn.traineddata.gz'), Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]));
    const ask = (language: string) => engine.recognize(blank, { layout: 'line', language });
    expect(await ask('qqq')).toMatchObject({ ok: false, error: { code: 'unknown_language' } });
    expect(await ask('bad')).toMatchObject({
      ok: false,
      error: {
        code: 'ocr_unavailable',
        remedy: expect.stringMatching(/Replace or delete the file .*bad\.traineddata/),
      },
    });
    expect(await ask('torn')).toMatchObject({ ok: false, error: { code: 'ocr_unavailable' } });
    expect((await ask('eng')).ok).toBe(true);
  });

  it('answers cancelled jobs at once and reads the next', async () => {
    const controller = new AbortController();
    const jobs = Array.from({ length: 12 }, () =>
      engine.recognize(blank, { ...line, signal: controller.signal }),
    );
    controller.abort();
    for (const result of await Promise.all(jobs))
      expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect((await engine.recognize(blank, line)).ok).toBe(true);
  });

  it('gives every job its own answer while threads are recycled', async () => {
    const busy = new TesseractEngine({ workers: 2, recycleAfter: 3 });
    const results = await Promise.all(Array.from({ length: 10 }, () => busy.recognize(blank, line)));
    expect(results.every((result) => result.ok)).toBe(true);
    await busy.close();
    expect(await busy.recognize(blank, line)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it.each([
    ['hanging-thread', 'timed_out', 200],
    ['dying-worker', 'ocr_unavailable', 30_000],
  ])('ends a job on a %s with %s', async (fake, code, timeLimit) => {
    const entry = new URL(`../../../fakes/${fake}.ts`, import.meta.url);
    const broken = new TesseractEngine({ workers: 1, timeLimit, entry });
    expect(await broken.recognize(blank, line)).toMatchObject({ ok: false, error: { code } });
    await broken.close();
  });
});
