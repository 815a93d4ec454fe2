import { expect, test } from 'vitest';
import { dropSolidMark } from '../../../../shared/features/reading/drop-solid-mark.ts';
import type { LineCoverage } from '../../../../shared/features/reading/prepare-line.ts';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const [TRIANGLE, EYED] = [
  (x: number, y: number) => x <= 7 - Math.abs(y - 5),
  (x: number, y: number) => x < 2 || y < 2 || (x > 5 && y < 7) || (y > 4 && y < 7),
];

/** The text with what is drawn in the box of its first sign. */
function left(text: string, drawn: (x: number, y: number) => boolean): string {
  const read = readInCells(text, { x: 20, baseline: 40, pitch: 9 });
  const { box } = read.line;
  const coverage = { box, data: new Uint8Array(box.width * box.height) };
  const first = read.stacks[0].box;
  for (let y = 0; y < first.height; y++)
    for (let x = 0; x < first.width; x++)
      if (drawn(x, y)) coverage.data[(first.y - box.y + y) * box.width + first.x - box.x + x] = 255;
  return textOf(dropSolidMark({ read, coverage: coverage as LineCoverage }));
}

test('a triangle that was read as a letter with an eye is cut off', () => {
  expect(left('p lib', TRIANGLE)).toBe('lib');
  expect(left('D lib', TRIANGLE)).toBe('lib');
});

test('a letter with its eye stays, and so do other letters and what stands alone', () => {
  expect(left('p lib', EYED)).toBe('p lib');
  expect(left('A lib', TRIANGLE)).toBe('A lib');
  expect(left('p', TRIANGLE)).toBe('p');
  expect(left('px lib', TRIANGLE)).toBe('px lib');
});
