import type { HeadedTable } from '../screen/headed-tables.ts';
import { typedSpans, typeFit } from '../values/value-types.ts';

/** Of the cells of a column, so many have the form asked for. */
const MOSTLY = 0.6;

/** Whether most cells of a column are names. */
export const isOfNames = ({ rows }: HeadedTable, column: number): boolean =>
  rows.filter((row) => /\p{L}{3}/u.test(row[column]?.text ?? '')).length > MOSTLY * rows.length;

/** Lengths of songs and films are written as times of day are. */
export const isOfLengths = ({ rows }: HeadedTable, column: number): boolean =>
  rows.every((row) => /^(?:\d{1,2}:)?\d{1,2}:\d\d$/.test(row[column]?.text ?? ''));

/** Whether most cells of a column are values of a type and nothing else. */
export function isOfType({ rows }: HeadedTable, column: number, type: string): boolean {
  const cells = rows.flatMap((row) => row[column] ?? []);
  const fitting = cells.filter((cell) =>
    typedSpans(cell.text).some(
      (span) => span.text.length >= cell.text.length - 1 && typeFit(type, span.type, 'cell') >= 0.75,
    ),
  );
  return cells.length > 0 && fitting.length >= MOSTLY * cells.length;
}

/** Of columns of figures, the one whose figures have cents. */
export function onlyWithCents({ rows }: HeadedTable, columns: readonly number[]): number | undefined {
  const withCents = columns.filter((column) =>
    rows.every((row) => row[column] == null || /[.,]\d\d\b/.test(row[column].text)),
  );
  return withCents.length === 1 ? withCents[0] : undefined;
}
