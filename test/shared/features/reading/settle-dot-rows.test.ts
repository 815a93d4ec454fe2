import { expect, test } from 'vitest';
import { toMarkRow } from '../../../../shared/features/reading/mark-rows.ts';
import { settleDotRows } from '../../../../shared/features/reading/settle-dot-rows.ts';
import { glyphOf, readInCells } from '../../../fakes/read-line.ts';

const words = readInCells('Search', { x: 0, baseline: 20, pitch: 8 });

/** Three dots of three pixels from `x` on, with their feet on row `foot`. */
function settled(x: number, foot: number): string {
  const dots = [0, 7, 14].map((step) => glyphOf({ x: x + step, y: foot - 3, width: 3, height: 3 }));
  const [{ signs }] = settleDotRows([toMarkRow(dots, () => '•')], [words]);
  return signs.map(({ text }) => text).join('');
}

test('three dots on the line of the words before them are full stops', () => {
  expect(settled(51, 20)).toBe('...');
  expect(settled(51, 16)).toBe('•••');
  expect(settled(80, 20)).toBe('•••');
});
