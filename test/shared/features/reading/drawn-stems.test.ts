import { expect, test } from 'vitest';
import { drawnAsStem } from '../../../../shared/features/reading/drawn-stems.ts';

/** A picture of rows, from blank to full coverage: ` .:+*#`. */
function pictureOf(rows: readonly string[]) {
  const data = rows.flatMap((row) => [...row].map((cell) => ' .:+*#'.indexOf(cell) * 51));
  return { width: rows[0].length, height: rows.length, data: Uint8Array.from(data) };
}

const stem = (row: string, count: number): string[] => Array.from({ length: count }, () => row);

test('the flag of a 1 slopes', () => {
  const one = [' :#*   ', ':##*   ', '#:#*   ', ...stem('  #*   ', 5), '#####+ '];
  expect(drawnAsStem(pictureOf(one))).toBe('1');
});

test('an l with a tail has no foot on its left', () => {
  const tail = ['###+   ', '  #+   ', ...stem('  #+   ', 6), '  *#   ', '   ### '];
  expect(drawnAsStem(pictureOf(tail))).toBe('l');
  expect(drawnAsStem(pictureOf([...tail, '   :   ']))).toBe('l');
});

test('a flag that lies over a foot on both sides leaves it open', () => {
  expect(drawnAsStem(pictureOf(['.##*   ', ...stem('  **   ', 7), '###### ']))).toBe('foot');
  expect(drawnAsStem(pictureOf(['.###   ', ...stem('  .#   ', 8), '###### ']))).toBe('foot');
});

test('an I with serifs, a bar and a letter with a bowl are no such stems', () => {
  expect(drawnAsStem(pictureOf(['###### ', ...stem('  ##   ', 7), '###### ']))).toBeNull();
  expect(drawnAsStem(pictureOf(stem('  ##  ', 9)))).toBeNull();
  expect(drawnAsStem(pictureOf(['###    ', ...stem('  #  # ', 7), '###### ']))).toBeNull();
});
