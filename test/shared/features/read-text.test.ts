import { afterAll, describe, expect, it } from 'vitest';
import { TesseractEngine } from '../../../electron/services/ocr/tesseract-engine.ts';
import { readText } from '../../../shared/features/read-text.ts';
import { cropRgba } from '../../../shared/raster/crop.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { quarterTurn } from '../../../shared/raster/quarter-turn.ts';
import { canvas } from '../../fixtures/paint.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

const engine = new TesseractEngine({ workers: 2 });
afterAll(() => engine.close());

async function read(image: RgbaImage) {
  const result = await readText(image, engine, { language: 'eng' });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('readText', () => {
  it('reads a dialog over a window: text, order, colours, word boxes', async () => {
    const image = await readFixture('./pictures/zenity_denied.png');
    const { lines } = await read(image);
    const texts = lines.map((line) => line.text);
    expect(texts).toEqual(
      expect.arrayContaining(['- measure the window twice', '- order the oak worktop (2.4 m)']),
    );
    expect(texts.join('\n')).toMatch(/Cancel|OK|Retry|Close/);
    expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
    for (const line of lines) {
      expect(line.foreground).toMatch(/^#[0-9a-f]{6}$/);
      expect(line.words.map((word) => word.text).join(' ')).toBe(line.text);
      for (const { box } of line.words) {
        expect(box.x >= line.box.x && box.x + box.width <= line.box.x + line.box.width).toBe(true);
        expect(box.width > 0 && box.height > 0).toBe(true);
      }
    }
  });

  it('reads words that are written along a side, from below to above or from above to below', async () => {
    const whole = await readFixture('./pictures/zenity_denied.png');
    const { lines } = await read(whole);
    const line = lines.find(({ text }) => text.includes('measure the window twice'));
    if (!line) throw new Error('The line was not read.');
    const { x, y, width, height } = line.box;
    const row = cropRgba(whole, { x: x - 4, y: y - 4, width: width + 8, height: height + 8 }) as RgbaImage;
    for (const turn of ['counterclockwise', 'clockwise'] as const) {
      const turned = await read(quarterTurn(row, turn, 20));
      const found = turned.lines.find(({ text }) => text.includes('measure the window twice'));
      expect(found?.box.height).toBeGreaterThan(found?.box.width ?? 1000);
      expect(found?.id).toBe(`line-${turned.lines.length}`);
    }
  });

  it('finds no text on a photo', async () => {
    expect((await read(await readFixture('./pictures/photo_dog.jpg'))).lines).toEqual([]);
  });

  it('finds no text where there is none: even, one pixel wide, noise', async () => {
    expect((await read(canvas(50, 40, [90, 120, 200]))).lines).toEqual([]);
    expect((await read(canvas(1, 300, [0, 0, 0]))).lines).toEqual([]);
    const noise = canvas(200, 150, [0, 0, 0]);
    let seed = 1;
    for (let at = 0; at < noise.data.length; at++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      noise.data[at] = at % 4 === 3 ? 255 : seed >> 16;
    }
    expect((await read(noise)).lines).toEqual([]);
  });

  it('is unsure of a word that the border of the picture cuts, and as sure as before of the others', async () => {
    const image = await readFixture('./pictures/zenity_denied.png');
    const whole = (await read(image)).lines.find(({ text }) => text.includes('measure the window twice'));
    const [window, twice] = ['window', 'twice'].map((text) =>
      whole?.words.find((word) => word.text === text),
    );
    if (!whole || !window || !twice) throw new Error('The line was not read.');
    const cut = { ...whole.box, x: 0, y: whole.box.y - 8, height: whole.box.height + 16 };
    cut.width = Math.round(twice.box.x + twice.box.width / 2);
    const part = cropRgba(image, cut);
    if (!part) throw new Error('The part is empty.');
    const line = (await read(part)).lines.find(({ text }) => text.includes('measure the window'));
    expect(line?.words.find(({ text }) => text === 'window')?.confidence).toBeGreaterThan(0.8);
    expect(line?.words.at(-1)?.confidence).toBeLessThanOrEqual(0.3);
    expect(line?.confidence).toBeLessThan(0.5);
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const image = await readFixture('./pictures/zenity_denied.png');
    const reading = readText(image, engine, { language: 'eng', signal: controller.signal });
    controller.abort();
    expect(await reading).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});
