import { describe, expect, test } from 'vitest';
import { wholePictures } from '../../../../shared/features/ui/picture-areas.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

/** A page of one ground with a picture on it whose upper half runs from light to dark and whose lower half is mottled. */
function page() {
  const image = canvas(400, 300, [250, 250, 252]);
  for (let y = 0; y < 80; y++)
    for (let x = 0; x < 200; x++) {
      const level = 235 - y - (x >> 3);
      fill(image, 60 + x, 40 + y, 1, 1, [level, level, level]);
    }
  for (let y = 0; y < 60; y++)
    for (let x = 0; x < 200; x++) {
      const level = (x * 37 + y * 91) % 120;
      fill(image, 60 + x, 120 + y, 1, 1, [level, level, level]);
    }
  return image;
}

describe('wholePictures', () => {
  const whole = { x: 60, y: 40, width: 200, height: 140 };

  test('an area grows to the edges of the picture it is a part of', () => {
    expect(wholePictures(page(), [{ x: 80, y: 128, width: 160, height: 48 }], [])).toEqual([whole]);
  });

  test('two areas of one picture are one, and what lies on the ground is cut off', () => {
    const areas = [
      { x: 48, y: 128, width: 96, height: 64 },
      { x: 176, y: 112, width: 96, height: 48 },
    ];
    expect(wholePictures(page(), areas, [])).toEqual([whole]);
  });
});
