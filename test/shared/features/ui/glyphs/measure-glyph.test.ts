import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GLYPH_FACTS, measureGlyph } from '../../../../../shared/features/ui/glyphs/measure-glyph.ts';
import type { RgbaImage } from '../../../../../shared/raster/image.ts';

/** A picture of one character a pixel: a space is the ground, all else ink. */
function drawn(
  rows: readonly string[],
  ground: number,
  ink: number,
  scale = 1,
  left = 3,
  top = 3,
): RgbaImage {
  const width = rows[0].length * scale + left + 4;
  const height = rows.length * scale + top + 4;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const sign = rows[Math.floor((y - top) / scale)]?.[Math.floor((x - left) / scale)] ?? ' ';
      const color = y < top || x < left || sign === ' ' ? ground : ink;
      data.set([color >> 16, (color >> 8) & 255, color & 255, 255], (y * width + x) * 4);
    }
  return { width, height, data };
}

const whole = ({ width, height }: RgbaImage) => ({ x: 0, y: 0, width, height });
const RING = ['########', '########', '##    ##', '##    ##', '##    ##', '##    ##', '########', '########'];
const factsOf = (image: RgbaImage, ground: number): number[] => {
  const facts = measureGlyph(image, whole(image), ground);
  if (!facts) throw new Error('nothing drawn');
  return Array.from(facts);
};

describe('measureGlyph', () => {
  it('tells nothing of an empty ground', () => {
    const image = drawn(['    ', '    '], 0xf0f0f0, 0x000000);
    expect(measureGlyph(image, whole(image), 0xf0f0f0)).toBeNull();
    expect(measureGlyph(image, { x: 50, y: 50, width: 4, height: 4 }, 0xf0f0f0)).toBeNull();
  });

  it('is the same for light on dark as for dark on light', () => {
    const dark = factsOf(drawn(RING, 0xffffff, 0x000000), 0xffffff);
    const light = factsOf(drawn(RING, 0x000000, 0xffffff), 0x000000);
    expect(light).toEqual(dark);
  });

  it('does not depend on where the drawing stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (left, top) => {
        const moved = factsOf(drawn(RING, 0xffffff, 0x333333, 2, left, top), 0xffffff);
        expect(moved).toEqual(factsOf(drawn(RING, 0xffffff, 0x333333, 2), 0xffffff));
      }),
    );
  });

  it('counts the hole of a ring and the parts of two bars', () => {
    const ring = factsOf(drawn(RING, 0xffffff, 0x000000, 2), 0xffffff);
    const bars = factsOf(
      drawn(['########', '        ', '        ', '########'], 0xffffff, 0x000000, 3),
      0xffffff,
    );
    const [parts, holes] = [GLYPH_FACTS - 3, GLYPH_FACTS - 2];
    expect([ring[parts], ring[holes]]).toEqual([0.25, 0.25]);
    expect([bars[parts], bars[holes]]).toEqual([0.5, 0]);
  });

  it('tells how wide and high a drawing is over its longer side', () => {
    const flat = factsOf(drawn(['########', '########'], 0xffffff, 0x000000, 2), 0xffffff);
    expect(flat.length).toBe(GLYPH_FACTS);
    expect(flat.slice(GLYPH_FACTS - 6, GLYPH_FACTS - 4)).toEqual([1, 0.25]);
  });
});
