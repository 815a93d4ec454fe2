import { describe, expect, it } from 'vitest';
import { topBand } from '../../../shared/answer/skills/top-band.ts';

const SIZE = { width: 200, height: 300 };
const WHITE = [255, 255, 255] as const;
const GREEN = [20, 120, 60] as const;

/** A white picture with a green band. */
function picture(from: number, to: number) {
  const data = new Uint8ClampedArray(SIZE.width * SIZE.height * 4);
  for (let y = 0; y < SIZE.height; y++)
    for (let x = 0; x < SIZE.width; x++)
      data.set([...(y >= from && y < to ? GREEN : WHITE), 255], 4 * (y * SIZE.width + x));
  return { ...SIZE, data };
}

const frame = { x: 0, y: 0, ...SIZE };

describe('topBand', () => {
  it('finds the header of a page, also below a margin', () => {
    expect(topBand(picture(0, 48), frame)?.hex).toBe('#14783c');
    expect(topBand(picture(24, 72), frame)?.box).toMatchObject({ y: 24, height: 48 });
  });

  it('is null where there is none, where it is thin, and where it lies far down', () => {
    expect(topBand(picture(0, 0), frame)).toBeNull();
    expect(topBand(picture(40, 48), frame)).toBeNull();
    expect(topBand(picture(200, 260), frame)).toBeNull();
  });
});
