import type { Segment } from './segments.ts';

/** "Showing 1 to 10 of 47 entries", "11-20 of 83", "Page 2 of 9". */
const COUNTED =
  /^(?:(?:showing|displaying|viewing|results?|rows?|entries|records?|items?)\W{0,2})?\d{1,6} ?(?:-|–|—|to|\.\.\.?|…) ?\d{1,6} (?:of|out of|\/) ?\d[\d.,]*\b|^page \d{1,5} (?:of|\/) ?\d/i;

/** Whether a row under a table tells which of its rows are shown, and is none of them. */
export const isTableFooter = (row: readonly Segment[]): boolean =>
  row.some(({ text }) => COUNTED.test(text.trim()));
