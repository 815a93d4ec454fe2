import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeBytes } from '../../../../electron/services/analysis/analyze-bytes.ts';
import type { AnalysisRequest } from '../../../../electron/services/analysis/analyzer.ts';
import { KnownPictures } from '../../../../electron/services/analysis/known-pictures.ts';
import { SharpCodec } from '../../../../electron/services/image/sharp-codec.ts';
import { ok } from '../../../../shared/model/errors.ts';
import type { Progress } from '../../../../shared/ports.ts';

const bytes = readFileSync(new URL('../../../fixtures/pictures/pyhttp_404.png', import.meta.url));
const codec = new SharpCodec();
const request = (changes: Partial<AnalysisRequest> = {}): AnalysisRequest => ({
  id: 'one',
  bytes,
  file: 'one.png',
  kind: 'image',
  capturedAt: null,
  displayScale: 1,
  note: null,
  language: 'eng',
  text: null,
  ...changes,
});

/** Parts that count the lines handed to the recogniser, which reads nothing. */
function countingParts(known = new KnownPictures()) {
  const counted = { lines: 0 };
  const ocr = {
    engine: 'none',
    concurrency: 1,
    recognize: async () => {
      counted.lines++;
      return ok([]);
    },
    close: async () => {},
  };
  return { counted, parts: { codec, ocr, codes: { read: async () => [] }, known } };
}

describe('analyzeBytes', () => {
  it('knows a file and a picture it analysed before, and gives them their own id and source', async () => {
    const { counted, parts } = countingParts();
    const first = await analyzeBytes(request(), parts);
    const lines = counted.lines;
    expect(lines).toBeGreaterThan(0);
    const again = await analyzeBytes(request({ id: 'two', file: 'two.png', kind: 'screenshot' }), parts);
    const decoded = await codec.decode(bytes);
    if (!first.ok || !again.ok || !decoded.ok) throw new Error('not analysed');
    expect(again.value).toEqual({
      ...first.value,
      id: 'two',
      source: { ...first.value.source, file: 'two.png', kind: 'screenshot' },
    });
    const otherFile = Buffer.from(await codec.encodePng(decoded.value.pixels));
    expect(otherFile.equals(bytes)).toBe(false);
    const third = await analyzeBytes(request({ id: 'three', bytes: otherFile }), parts);
    expect(counted.lines).toBe(lines);
    expect(third.ok && { ...third.value, id: 'one', source: null }).toEqual({ ...first.value, source: null });
    expect(third.ok && third.value.source.sha256).not.toBe(first.value.source.sha256);
  });

  it('stops between two stages of measuring, and gives the whole record when asked again', async () => {
    const { parts } = countingParts();
    const controller = new AbortController();
    const stages: Progress[] = [];
    const result = await analyzeBytes(
      request(),
      parts,
      (progress) => {
        stages.push(progress);
        // The message that cancels arrives while the first stage is measured.
        if (progress.stage === 'features') setImmediate(() => controller.abort());
      },
      controller.signal,
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(stages.at(-1)).toMatchObject({ stage: 'features', done: 0 });
    expect((await analyzeBytes(request(), parts)).ok).toBe(true);
  });

  it('reads anew in another language, with a text of its own, and what it has forgotten', async () => {
    const { counted, parts } = countingParts(new KnownPictures(1));
    const count = async (changes: Partial<AnalysisRequest>): Promise<number> => {
      const before = counted.lines;
      expect((await analyzeBytes(request(changes), parts)).ok).toBe(true);
      return counted.lines - before;
    };
    expect(await count({})).toBeGreaterThan(0);
    expect(await count({})).toBe(0);
    const text = { engine: 'layer', language: 'eng', lines: [], mean_confidence: 0 };
    const layered = await analyzeBytes(request({ text }), parts);
    expect(layered.ok && layered.value.text.engine).toBe('layer');
    expect(await count({ language: 'deu' })).toBeGreaterThan(0);
    expect(await count({})).toBeGreaterThan(0);
  });
});
