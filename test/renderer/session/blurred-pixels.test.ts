import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { blurredPixels, type Pixels, seedOf } from '../../../renderer/session/blurred-pixels.ts';

/** A line of text as pixels. */
async function written(text: string, ground: string, ink: string): Promise<Pixels> {
  const [width, height] = [220, 22];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${ground}"/>
    <text x="4" y="16" font-family="DejaVu Sans" font-size="14" fill="${ink}">${text}</text></svg>`;
  const { data } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width, height };
}

describe('a blur', () => {
  it.each([
    ['#ffffff', '#000000'],
    ['#1e1e2e', '#cdd6f4'],
    ['#f6f8fa', '#57606a'],
  ])(
    'on %s is the same whatever was written in %s, so nothing can be searched for in it',
    async (ground, ink) => {
      const seed = seedOf('a');
      const blurs = await Promise.all(
        ['hunter2-swordfish', '4929 1837 2201 8834', 'iiiiiiiiiiiiiiiiiiii', 'MWMWMWMWMWMWMWM'].map(
          async (text) => blurredPixels(await written(text, ground, ink), seed),
        ),
      );
      for (const blur of blurs) expect(blur).toEqual(blurs[0]);
      expect(new Set(blurs[0].data).size).toBeGreaterThan(8);
    },
  );

  it('looks different for each annotation, and is opaque', async () => {
    const text = await written('secret', '#ffffff', '#000000');
    const [one, other] = [blurredPixels(text, seedOf('a')), blurredPixels(text, seedOf('b'))];
    expect(one.data).not.toEqual(other.data);
    for (let at = 3; at < one.data.length; at += 4) expect(one.data[at]).toBe(255);
  });

  it('keeps the colours of the ground from part to part', () => {
    const [width, height] = [120, 20];
    const data = new Uint8ClampedArray(4 * width * height);
    for (let at = 0; at < width * height; at++)
      data.set(at % width < width / 2 ? [200, 0, 0, 255] : [0, 0, 200, 255], 4 * at);
    const blur = blurredPixels({ data, width, height }, 1);
    const right = 4 * (blur.width - 1);
    expect(blur.data[0]).toBeGreaterThan(blur.data[2]);
    expect(blur.data[right + 2]).toBeGreaterThan(blur.data[right]);
  });

  it('is made of pixels of any size, also of none that can be seen', () => {
    const side = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(side, side, fc.nat(), fc.constantFrom(0, 255), (width, height, seed, alpha) => {
        const data = new Uint8ClampedArray(4 * width * height);
        for (let at = 3; at < data.length; at += 4) data[at] = alpha;
        const blur = blurredPixels({ data, width, height }, seed);
        expect(blur.data.length).toBe(4 * blur.width * blur.height);
        expect(Math.min(blur.width, blur.height)).toBe(16);
      }),
      { numRuns: 50 },
    );
  });
});
