import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { knobSide } from '../../../shared/raster/knob-side.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

type Look = { ground: number; track: number; knob: number };

/** A grey picture with a switch of 2 to 1 at (10, 10): a pill with a disc at one end, with soft edges. */
function drawn(height: number, side: 'left' | 'right', { ground, track, knob }: Look): RgbaImage {
  const [width, radius] = [2 * height, height / 2];
  const size = { width: width + 20, height: height + 20 };
  const data = new Uint8ClampedArray(4 * size.width * size.height).fill(255);
  const middle = 10 + (side === 'left' ? radius : width - radius);
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++) {
      const [px, py] = [x + 0.5, y + 0.5];
      const along = Math.min(10 + width - radius, Math.max(10 + radius, px));
      const inPill = Math.min(1, Math.max(0, radius - Math.hypot(px - along, py - 10 - radius) + 0.5));
      const inKnob = Math.min(1, Math.max(0, radius - 2 - Math.hypot(px - middle, py - 10 - radius) + 0.5));
      const shade = (ground * (1 - inPill) + track * inPill) * (1 - inKnob) + knob * inKnob;
      data.fill(shade, 4 * (y * size.width + x), 4 * (y * size.width + x) + 3);
    }
  return { ...size, data };
}

describe('the end at which the knob of a switch stands', () => {
  it('is told whatever is light and whatever is dark, filled or not', () => {
    const shade = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(
        fc.integer({ min: 16, max: 48 }),
        fc.constantFrom('left' as const, 'right' as const),
        fc.record({ ground: shade, track: shade, knob: shade }),
        (height, side, look) => {
          fc.pre(Math.abs(look.track - look.knob) > 40);
          const box = { x: 10, y: 10, width: 2 * height, height };
          expect(knobSide(drawn(height, side, look), box)).toBe(side);
        },
      ),
    );
  });

  it('is told of a knob with a sign on it', async () => {
    const image = await readFixture('held8-screens/images/ui5_timber.png');
    expect(knobSide(image, { x: 1048, y: 131, width: 40, height: 24 })).toBe('left');
  });

  it('is none where nothing bows: on a plain ground, and between two halves', () => {
    const plain = drawn(20, 'left', { ground: 200, track: 200, knob: 200 });
    expect(knobSide(plain, { x: 10, y: 10, width: 40, height: 20 })).toBeNull();
    const halves = { ...plain, data: plain.data.map((value, at) => ((at / 4) % 60 < 30 ? 40 : value)) };
    expect(knobSide(halves, { x: 10, y: 10, width: 40, height: 20 })).toBeNull();
  });
});
