import { expect, test } from 'vitest';
import { boxesBeyond } from '../../../../shared/features/reading/boxes-beyond.ts';
import { separateInk } from '../../../../shared/features/reading/ink.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

const NEAR = 2;
/** A selected row across the screen, and a word of touching letters below it. */
const ROW = { x: 20, y: 40, width: 300, height: 18 };
const WORD = { x: 60, y: 90, width: 120, height: 10 };
/** An area in which both change, in its middle. */
const area = { x: 100, y: 45, width: 20, height: 50 };

function ink() {
  const image = canvas(400, 160, [255, 255, 255]);
  fill(image, ROW.x, ROW.y, ROW.width, ROW.height, [30, 90, 160]);
  for (let x = WORD.x, up = 0; x < WORD.x + WORD.width; x += 6, up = 1 - up) {
    fill(image, x, WORD.y, 3, WORD.height, [0, 0, 0]);
    fill(image, x + 3, WORD.y + (up ? 1 : 6), 3, 3, [0, 0, 0]);
  }
  return separateInk(image);
}

test('cells and glyphs that go on beyond the part around a change are told before it is divided', () => {
  const part = { x: 70, y: 20, width: 80, height: 120 };
  expect(boxesBeyond(ink(), { part, area }, NEAR)).toEqual([ROW, WORD]);
});

test('what the part holds whole does not reach beyond it', () => {
  const part = { x: 0, y: 0, width: 400, height: 160 };
  expect(boxesBeyond(ink(), { part, area }, NEAR)).toEqual([]);
});
