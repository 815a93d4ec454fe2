import type { Cell } from '../screen/headed-tables.ts';
import { parseQuantity } from '../values/parse-quantity.ts';
import { typedSpans } from '../values/value-types.ts';

type Row = readonly (Cell | null)[];

const SUM =
  /^(?:(?:sub|grand )?total\b|sum\b|vat\b|tax\b|balance due|amount due|net\b|incl\b.*\b(?:tax|vat)\b|(?:cash|card|change|tendered)$|(?:[\p{L}-]+ )?discount\b)/iu;

/** Whether a row sums up others. */
export const sumsUp = (row: Row): boolean => row.some((cell) => cell !== null && SUM.test(cell.text));

/** The figure that a cell consists of, if it is of one of the types or bare; NaN for any other cell. */
export function figureOf(cell: Cell | null, types: readonly string[]): number {
  const span = cell
    ? typedSpans(cell.text).find((other) => types.includes(other.type) || other.type === 'number')
    : undefined;
  return cell && span && span.text.length >= 0.6 * cell.text.length
    ? parseQuantity(span.text, span.type)
    : Number.NaN;
}

/** 1, 2, 3, ...: numbers of rows rank nothing. */
export const countsRows = (values: readonly number[]): boolean =>
  values.length > 1 && values.every((value, at) => value === values[0] + at);

/** Whether at least that share of the rows has words of its own in a column. */
export const tellsRowsApart = (rows: readonly Row[], column: number, share: number): boolean => {
  const texts = rows.map((row) => row[column]?.text ?? '').filter((text) => /\p{L}{2}/u.test(text));
  return new Set(texts).size >= share * rows.length;
};

/** Whether most cells of a column hold words. */
export const hasNames = (rows: readonly Row[], column: number): boolean =>
  rows.filter((row) => /\p{L}{2}/u.test(row[column]?.text ?? '')).length > rows.length / 2;
