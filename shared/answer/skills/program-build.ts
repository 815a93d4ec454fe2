import { isLetterRow } from '../screen/gutter.ts';
import type { Screen } from '../screen/screen.ts';

/** Of the ten figures, so many stand on keys of a calculator where reading lost some. */
const FEWEST_KEYS = 8;
/** Numbers before the rows of a spreadsheet. */
const FEWEST_ROWS = 5;

/** What a program is by its build: the keys of a calculator, the letters and numbers around a spreadsheet. */
export function programBuild(screen: Screen): 'calculator' | 'spreadsheet' | null {
  const keys = new Set([
    ...screen.segments.map((segment) => segment.text.trim()),
    ...screen.record.ui.elements.map((element) => element.name.trim()),
  ]);
  const figures = [...'0123456789'].filter((figure) => keys.has(figure));
  const operators = ['+', '−', '-', '×', '*', '÷', '/', '=', '%', '√'].filter((sign) => keys.has(sign));
  if (figures.length >= FEWEST_KEYS && operators.length >= 2) return 'calculator';
  const isLettered = screen.rows.rows.some((row) => isLetterRow(row));
  return isLettered && screen.gutter.size >= FEWEST_ROWS ? 'spreadsheet' : null;
}
