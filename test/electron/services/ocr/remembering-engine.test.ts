import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { RememberingEngine } from '../../../../electron/services/ocr/remembering-engine.ts';
import { TesseractEngine } from '../../../../electron/services/ocr/tesseract-engine.ts';
import { readText } from '../../../../shared/features/read-text.ts';
import { failed, ok } from '../../../../shared/model/errors.ts';
import type { OcrEngine } from '../../../../shared/ports.ts';
import { cropRgba } from '../../../../shared/raster/crop.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { readFixture } from '../../../fixtures/read-fixture.ts';

const tesseract = new TesseractEngine({ workers: 2 });
afterAll(() => tesseract.close());

/** Counts what reaches the recogniser behind it. */
function counting(engine: OcrEngine): OcrEngine & { calls: number } {
  const counter = {
    engine: engine.engine,
    concurrency: engine.concurrency,
    calls: 0,
    close: () => engine.close(),
    recognize: (...input: Parameters<OcrEngine['recognize']>) => {
      counter.calls++;
      return engine.recognize(...input);
    },
  };
  return counter;
}

/** The picture with one part of it shown at another place, as when a window moves or a list scrolls. */
function withMovedPart(image: RgbaImage, from: { x: number; y: number }, to: { x: number; y: number }) {
  const data = new Uint8ClampedArray(image.data);
  for (let row = 0; row < 24; row++)
    for (let column = 0; column < 150; column++) {
      const source = ((from.y + row) * image.width + from.x + column) * 4;
      const target = ((to.y + row) * image.width + to.x + column) * 4;
      for (let channel = 0; channel < 4; channel++) data[target + channel] = image.data[source + channel];
    }
  return { ...image, data };
}

const dot = (level: number) => ({ width: 1, height: 1, data: Uint8Array.of(level) });
const options = { layout: 'line', language: 'eng' } as const;
const line = (text: string) => ({ text, confidence: 1, box: { x: 0, y: 0, width: 1, height: 1 }, words: [] });

describe('RememberingEngine', () => {
  it('reads a changed screen as a fresh reading does, and recognises only what changed', async () => {
    const whole = await readFixture('./pictures/chromium_refused.png');
    const screen = cropRgba(whole, { x: 0, y: 0, width: 800, height: 500 }) ?? whole;
    const fresh = counting(tesseract);
    const counted = counting(tesseract);
    const remembering = new RememberingEngine(counted);
    await readText(screen, remembering, { language: 'eng' });
    const full = counted.calls;
    const place = fc.record({ x: fc.nat(screen.width - 151), y: fc.nat(screen.height - 25) });
    await fc.assert(
      fc.asyncProperty(place, place, async (from, to) => {
        const changed = withMovedPart(screen, from, to);
        const before = counted.calls;
        const again = await readText(changed, remembering, { language: 'eng' });
        const recognised = counted.calls - before;
        expect(again).toEqual(await readText(changed, fresh, { language: 'eng' }));
        expect(recognised).toBeLessThan(full);
      }),
      { numRuns: 8 },
    );
    const before = counted.calls;
    await readText(screen, remembering, { language: 'eng' });
    expect(counted.calls).toBe(before);
  });

  it('tells languages and layouts apart, and does not keep failures', async () => {
    const inner = counting({
      engine: 'fake',
      concurrency: 1,
      close: async () => {},
      recognize: async (_, { language }) =>
        language === 'bad' ? failed('ocr_unavailable', 'Broken.', 'Mend it.') : ok([line(language)]),
    });
    const engine = new RememberingEngine(inner);
    for (const language of ['eng', 'deu', 'bad', 'eng', 'deu', 'bad'])
      await engine.recognize(dot(7), { layout: 'line', language });
    expect(inner.calls).toBe(4);
    await engine.recognize(dot(7), { layout: 'block', language: 'eng' });
    expect(inner.calls).toBe(5);
    await engine.recognize(dot(7), { ...options, signal: AbortSignal.abort() });
    expect(inner.calls).toBe(6);
  });

  it('stays within its bound and forgets the longest unused first', async () => {
    const inner = counting({
      engine: 'fake',
      concurrency: 1,
      close: async () => {},
      recognize: async ({ data }) => ok([line('x'.repeat(data[0]))]),
    });
    const engine = new RememberingEngine(inner, 60);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 90 })), async (levels) => {
        for (const level of levels) await engine.recognize(dot(level), options);
        expect(engine.kept).toBeLessThanOrEqual(60);
      }),
    );
    for (const level of [20, 10, 20, 15, 20]) await engine.recognize(dot(level), options);
    const before = inner.calls;
    await engine.recognize(dot(20), options);
    expect(inner.calls).toBe(before);
  });
});
