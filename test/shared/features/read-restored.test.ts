import { afterAll, describe, expect, it } from 'vitest';
import { TesseractEngine } from '../../../electron/services/ocr/tesseract-engine.ts';
import { readRestored } from '../../../shared/features/read-restored.ts';
import { readText } from '../../../shared/features/read-text.ts';
import { blurGaussian } from '../../../shared/lab/blur.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { OcrEngine } from '../../../shared/ports.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

const engine = new TesseractEngine({ workers: 2 });
afterAll(() => engine.close());
const options = { language: 'eng' };

const surelyRead = ({ lines }: ImageFeatures['text']) =>
  lines.reduce((sum, line) => sum + line.confidence * line.text.length, 0);

/** Gives the same reading for the same pixels (the engine's certainty shifts with what it read before). */
function remembering(inner: OcrEngine): { ocr: OcrEngine; looks: () => number } {
  const known = new Map<string, ReturnType<OcrEngine['recognize']>>();
  const recognize: OcrEngine['recognize'] = (image, request) => {
    const key = `${image.width} ${Buffer.from(image.data).toString('base64')}`;
    const reading = known.get(key) ?? inner.recognize(image, request);
    known.set(key, reading);
    return reading;
  };
  const { engine: name, concurrency } = inner;
  return {
    ocr: { engine: name, concurrency, recognize, close: () => inner.close() },
    looks: () => known.size,
  };
}

describe('readRestored', () => {
  it('reads a sharp picture as it stands', async () => {
    const image = await readFixture('./pictures/zenity_denied.png');
    const kept = remembering(engine);
    const plain = await readText(image, kept.ocr, options);
    const looks = kept.looks();
    expect(await readRestored(image, kept.ocr, options)).toEqual(plain);
    expect(kept.looks()).toBe(looks);
  });

  it('reads more of a mildly blurred picture and says that it was restored', async () => {
    const image = blurGaussian(await readFixture('./pictures/zenity_denied.png'), 1.6);
    const [plain, restored] = [
      await readText(image, engine, options),
      await readRestored(image, engine, options),
    ];
    if (!plain.ok || !restored.ok) throw new Error('The engine could not read.');
    expect(restored.value.restored).toMatchObject({ damage: 'blur' });
    expect(surelyRead(restored.value)).toBeGreaterThan(1.1 * surelyRead(plain.value));
  });

  it('reads strongly compressed text that a network drew anew', async () => {
    const image = await readFixture('./held5-screens/images/yakuake_cert__jpeg10.png');
    const read = await readRestored(image, engine, options);
    if (!read.ok) throw new Error('The engine could not read.');
    expect(read.value.restored).toMatchObject({ damage: 'compression', learned: true });
    expect(read.value.lines.map(({ text }) => text).join(' ')).toContain('verification failed');
  });

  it('hands on what kept the first reading from ending', async () => {
    const image = await readFixture('./pictures/zenity_denied.png');
    const result = await readRestored(image, engine, { ...options, signal: AbortSignal.abort() });
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});
