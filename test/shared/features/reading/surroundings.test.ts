import { expect, test } from 'vitest';
import { findTextLines } from '../../../../shared/features/reading/find-text-lines.ts';
import { separateInk } from '../../../../shared/features/reading/ink.ts';
import { measureSurroundings } from '../../../../shared/features/reading/surroundings.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

/** A ground whose neighbouring pixels differ by up to so many levels, with five strokes on it. */
function evennessOn(levels: number): number {
  const image = canvas(160, 60, [200, 200, 200]);
  for (let pixel = 0; pixel < 160 * 60; pixel++) {
    const level = 200 + ((pixel * 7919) % (levels + 1));
    image.data.set([level, level, level, 255], pixel * 4);
  }
  for (let x = 40; x < 110; x += 14) {
    fill(image, x, 20, 2, 14, [20, 20, 20]);
    fill(image, x, 20, 8, 2, [20, 20, 20]);
  }
  const ink = separateInk(image);
  const [line] = findTextLines(ink).lines;
  return measureSurroundings(image, ink, line).even;
}

test('a shade that is dithered is a drawn ground, the grain of a photo is none', () => {
  expect(evennessOn(0)).toBe(1);
  expect(evennessOn(1)).toBeGreaterThan(0.9);
  expect(evennessOn(4)).toBeLessThan(0.3);
});
