import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { SharpCodec } from '../../../../electron/services/image/sharp-codec.ts';
import { TesseractEngine } from '../../../../electron/services/ocr/tesseract-engine.ts';
import { readText } from '../../../../shared/features/read-text.ts';

const engine = new TesseractEngine({ workers: 2 });
afterAll(() => engine.close());

/** A word as high as `size` says, drawn with the machine's sans-serif font, light on dark or dark on light. */
async function read(size: number, [ink, ground]: readonly [string, string]): Promise<string[]> {
  const text = `<text x="${size}" y="${2 * size}" font-family="sans-serif" font-size="${size}" fill="${ink}">Connection refused</text>`;
  const picture = `<svg width="${13 * size}" height="${3 * size}"><rect width="100%" height="100%" fill="${ground}"/>${text}</svg>`;
  const decoded = await new SharpCodec().decode(await sharp(Buffer.from(picture)).png().toBuffer());
  if (!decoded.ok) throw new Error(decoded.error.message);
  const result = await readText(decoded.value.pixels, engine, { language: 'eng' });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.lines.map((line) => line.text);
}

const DARK = ['#111', '#fff'] as const;
const LIGHT = ['#eee', '#20262e'] as const;

it.each([9, 12, 16, 24, 48, 80, 120])(
  'text of %i pixels is read, dark on light and light on dark',
  async (size) => {
    expect(await read(size, DARK)).toEqual(['Connection refused']);
    expect(await read(size, LIGHT)).toEqual(['Connection refused']);
  },
);

it.each([6, 7, 8])('text of %i pixels is found as one line', async (size) => {
  const [line, ...more] = await read(size, DARK);
  expect(more).toEqual([]);
  expect(line.toLowerCase()).toMatch(/^c\S+ .*d$/);
});
