import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { SharpCodec } from '../../../electron/services/image/sharp-codec.ts';
import { legibility } from '../../../shared/features/legibility.ts';
import { measureQuality } from '../../../shared/features/quality.ts';
import { blurGaussian, blurMotion } from '../../../shared/lab/blur.ts';
import { degrade } from '../../../shared/lab/degrade.ts';
import { addNoise, lowerContrast } from '../../../shared/lab/spoil.ts';
import type { Line } from '../../../shared/model/image-features.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { canvas, fill } from '../../fixtures/paint.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

const headline: Line = {
  id: 'line-1',
  text: '502 Bad Gateway',
  confidence: 0.95,
  box: { x: 512, y: 20, width: 256, height: 38 },
  words: [],
};

describe('measureQuality', () => {
  let page: RgbaImage;
  beforeAll(async () => {
    page = await readFixture('seeing/nginx_502.png');
  });
  const measure = (image: RgbaImage) => measureQuality(image, [headline]);

  test('a sharp page is sharp, whatever little it holds', () => {
    const { quality, lines } = measure(page);
    expect(quality.verdict).toBe('good');
    expect(quality).toMatchObject({ noise: 0, motion: 'none' });
    expect(quality.compression).toBeLessThan(0.1);
    expect(lines[0].edge_ratio).toBeLessThan(0.2);
    expect(lines[0].contrast).toBeGreaterThan(0.9);
    expect(lines[0].x_height).toBeGreaterThan(10);
  });

  test('faint text that was blurred away is unreadable, and shading alone is nothing', () => {
    const blurred = blurGaussian(lowerContrast(page, 0.15), 8);
    expect(measureQuality(blurred, []).quality.verdict).toBe('unusable');
    const image = canvas(400, 300, [60, 60, 60]);
    expect(measureQuality(image, []).quality).toMatchObject({ verdict: 'good', edge_width: 0 });
    for (let x = 0; x < 400; x++) fill(image, x, 0, 1, 300, [60 + x / 20, 60 + x / 20, 60 + x / 20]);
    expect(measureQuality(image, []).quality.verdict).toBe('good');
  });

  test('edges widen and legibility falls with every step of blur', () => {
    const steps = [0.5, 1, 2, 4].map((sigma) => measure(blurGaussian(page, sigma)));
    const widths = steps.map(({ quality }) => quality.edge_width ?? 0);
    expect([...widths].sort((p, q) => p - q)).toEqual(widths);
    const legible = steps.map(({ lines }) => legibility(lines[0], 0));
    expect([...legible].sort((p, q) => q - p)).toEqual(legible);
    expect(steps[3].quality.verdict).toBe('unusable');
  });

  test('where no line was found, the edges of the picture still tell blur', () => {
    expect(measureQuality(blurGaussian(page, 4), []).quality.verdict).toBe('unusable');
    expect(measureQuality(page, []).quality.verdict).toBe('good');
  });

  test('motion has a direction', () => {
    expect(measure(blurMotion(page, 9, 0)).quality.motion).toBe('horizontal');
    expect(measure(blurMotion(page, 9, 90)).quality.motion).toBe('vertical');
  });

  test('noise is measured in grey levels, where nothing is drawn', async () => {
    const login = await readFixture('seeing/gxmessage_login.png');
    const { noise } = measureQuality(addNoise(login, 8), []).quality;
    expect(noise).toBeGreaterThan(3);
    expect(noise).toBeLessThan(9);
  });

  test('JPEG is told from blur', async () => {
    const dialog = await readFixture('pictures/zenity_denied.png');
    const jpeg = await degrade(dialog, { kind: 'jpeg', amount: 10 }, new SharpCodec());
    if (!jpeg.ok) throw new Error(jpeg.error.message);
    expect(measureQuality(jpeg.value, []).quality.compression).toBeGreaterThan(0.3);
    expect(measureQuality(blurGaussian(dialog, 2), []).quality.compression).toBeLessThan(0.15);
  });

  test('contrast falls with the picture', () => {
    const { lines } = measure(lowerContrast(page, 0.1));
    expect(lines[0].contrast).toBeCloseTo(0.1, 1);
  });

  test('empty, tiny and one-colour pictures have a quality', () => {
    for (const image of [canvas(1, 1, [9, 9, 9]), canvas(300, 200, [200, 200, 200])])
      expect(measureQuality(image, []).quality).toMatchObject({
        verdict: 'good',
        edge_width: 0,
        clipping: 0,
      });
  });

  test('a line outside the picture or without pixels breaks nothing', () => {
    const outside = { ...headline, box: { x: 5000, y: 5000, width: 10, height: 10 } };
    expect(measureQuality(page, [outside]).lines).toHaveLength(1);
  });
});

test('legibility falls with each hindrance', () => {
  const amount = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, (edge_ratio, strokes, more) => {
      const line = { x_height: 8, contrast: 0.6, edge_ratio, strokes };
      const score = legibility(line, 0);
      expect(legibility({ ...line, edge_ratio: edge_ratio + more }, 0)).toBeLessThanOrEqual(score);
      expect(legibility({ ...line, strokes: strokes + more }, 0)).toBeGreaterThanOrEqual(score);
      expect(legibility(line, more * 10)).toBeLessThanOrEqual(score);
    }),
  );
});
