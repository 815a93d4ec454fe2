import { afterAll, beforeAll, expect, test } from 'vitest';
import { TesseractEngine } from '../../electron/services/ocr/tesseract-engine.ts';
import { rotate } from '../../shared/lab/spoil.ts';
import { unionOf } from '../../shared/model/geometry.ts';
import type { ImageFeatures } from '../../shared/model/image-features.ts';
import { uprightRecord } from '../../shared/model/turn-record.ts';
import { analyzePicture, askQuestion } from '../../shared/pipeline.ts';
import type { CodeReader } from '../../shared/ports.ts';
import type { RgbaImage } from '../../shared/raster/image.ts';
import { readFixture } from '../fixtures/read-fixture.ts';

const engine = new TesseractEngine({ workers: 2 });
afterAll(() => engine.close());
const codes: CodeReader = { read: async () => [] };

async function recordOf(image: RgbaImage, text?: ImageFeatures['text']): Promise<ImageFeatures> {
  const source: ImageFeatures['source'] = {
    file: 'zenity.png',
    kind: 'screenshot',
    media_type: 'image/png',
    width: image.width,
    height: image.height,
    sha256: '0'.repeat(64),
    captured_at: null,
    display_scale: 1,
    note: null,
  };
  const record = await analyzePicture(
    image,
    { ocr: engine, codes },
    { id: 'r', source, language: 'eng', text },
  );
  if (!record.ok) throw new Error(record.error.message);
  return record.value;
}

const DEGREES = 4;
let upright: ImageFeatures;
let tilted: ImageFeatures;
let image: RgbaImage;
beforeAll(async () => {
  const straight = await readFixture('./pictures/zenity_denied.png');
  image = rotate(straight, DEGREES);
  upright = await recordOf(straight);
  tilted = await recordOf(image);
}, 60_000);

const wordsOf = ({ text }: ImageFeatures) => text.lines.flatMap((line) => line.text.split(' '));

test('a tilted screen is read as well as the upright one, and says so', () => {
  expect(upright.text.turned).toBeUndefined();
  expect(tilted.text.turned).toBeCloseTo(DEGREES, 0);
  expect(tilted.uncertainty.join()).toMatch(/tilted by .* degrees/);
  const words = wordsOf(tilted);
  const kept = wordsOf(upright).filter((word) => words.includes(word));
  expect(kept.length).toBeGreaterThanOrEqual(0.9 * wordsOf(upright).length);
});

test('boxes lie where the text lies in the picture as it came', () => {
  const angle = (DEGREES * Math.PI) / 180;
  const middle = { x: (image.width - 1) / 2, y: (image.height - 1) / 2 };
  for (const line of upright.text.lines.filter(({ text }) => text.length > 8)) {
    const twin = tilted.text.lines.find(({ text }) => text === line.text);
    if (!twin) continue;
    const x = line.box.x + line.box.width / 2 - middle.x;
    const y = line.box.y + line.box.height / 2 - middle.y;
    const at = {
      x: middle.x + Math.cos(angle) * x - Math.sin(angle) * y,
      y: middle.y + Math.sin(angle) * x + Math.cos(angle) * y,
    };
    expect(Math.abs(twin.box.x + twin.box.width / 2 - at.x)).toBeLessThan(4);
    expect(Math.abs(twin.box.y + twin.box.height / 2 - at.y)).toBeLessThan(4);
  }
  expect(unionOf(uprightRecord(tilted).text.lines.map(({ box }) => box)).height).toBeLessThan(
    unionOf(tilted.text.lines.map(({ box }) => box)).height,
  );
});

test('questions about it are answered, not gated, and point into the picture as it came', () => {
  const help = { documents: () => [] };
  const clock = { now: () => 0, elapsed: () => 0 };
  const [straight, turned] = [upright, tilted].map(
    (record) => askQuestion('Where is the error?', { id: 'a', record, help, clock }).answer,
  );
  expect(straight.decision).toBe('answer');
  expect(turned.decision).toBe('answer');
  const region = turned.regions[0];
  const named = tilted.errors[0];
  expect(region.x + region.width / 2).toBeGreaterThan(named.box.x);
  expect(region.x + region.width / 2).toBeLessThan(named.box.x + named.box.width);
});

test('a reading that is kept gives the same record again', async () => {
  const again = await recordOf(image, tilted.text);
  expect(wordsOf(again)).toEqual(wordsOf(tilted));
  expect(again.text.turned).toBe(tilted.text.turned);
});
