import type { Screen } from './screen.ts';

/** The ids of the lines that tell of errors. */
export const errorLines = ({ record }: Screen): ReadonlySet<string> =>
  new Set(record.errors.flatMap(({ evidence }) => evidence));
