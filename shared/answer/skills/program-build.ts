import { writtenName } from '../../model/written-name.ts';
import { isLetterRow } from '../screen/gutter.ts';
import type { Screen } from '../screen/screen.ts';

/** Of the ten figures, so many stand on keys of a calculator where reading lost some. */
const FEWEST_KEYS = 8;
/** Numbers before the rows of a spreadsheet. */
const FEWEST_ROWS = 5;

/** A month has the names of all days but one, where reading lost one, over four weeks of numbers at least. */
const WEEKDAY = /\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b/gi;
const FEWEST_WEEKDAYS = 6;
const FEWEST_DAYS = 24;

function isCalendar(screen: Screen): boolean {
  const texts = screen.segments.map((segment) => segment.text);
  const named = new Set(
    screen.rows.rows.flatMap((row) => {
      const names = row.flatMap(({ text }) =>
        [...text.toLowerCase().matchAll(WEEKDAY)].map(([, day]) => day),
      );
      return names.length >= FEWEST_WEEKDAYS ? names : [];
    }),
  );
  const days = new Set(texts.filter((text) => /^(?:[1-9]|[12]\d|3[01])$/.test(text.trim())));
  return named.size >= FEWEST_WEEKDAYS && days.size >= FEWEST_DAYS;
}

/**
 * What a program is by its build: the keys of a calculator, the weeks of a calendar, the letters and numbers around
 * a spreadsheet.
 */
export function programBuild(screen: Screen): 'calculator' | 'calendar' | 'spreadsheet' | null {
  if (isCalendar(screen)) return 'calendar';
  const keys = new Set([
    ...screen.segments.map((segment) => segment.text.trim()),
    ...screen.record.ui.elements.map((element) => writtenName(element).trim()),
  ]);
  const figures = [...'0123456789'].filter((figure) => keys.has(figure));
  const operators = ['+', '−', '-', '×', 'x', '*', '÷', '/', '=', '%', '√'].filter((sign) => keys.has(sign));
  if (figures.length >= FEWEST_KEYS && operators.length >= 2) return 'calculator';
  const isLettered = screen.rows.rows.some((row) => isLetterRow(row));
  return isLettered && screen.gutter.size >= FEWEST_ROWS ? 'spreadsheet' : null;
}
