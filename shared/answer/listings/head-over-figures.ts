import type { Cell } from '../screen/headed-tables.ts';

/** Whether a first row without figures stands over so many columns of figures, with so many rows under it. */
export const isHeadOverFigures = (
  [first, ...others]: readonly (readonly (Cell | null)[])[],
  { rows, columns }: { rows: number; columns: number },
): boolean =>
  others.length >= rows &&
  first.every((cell) => cell === null || !/\d/.test(cell.text)) &&
  first.filter((cell, at) => cell !== null && others.every((row) => /\d/.test(row[at]?.text ?? ''))).length >=
    columns;
