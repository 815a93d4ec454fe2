/** Months in English, January first. */
export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Days of the week in English, Sunday first as in `Date`. */
export const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

const short = (name: string): string => name.slice(0, 3);

/** The source of a pattern for a month or a weekday, in full or shortened, in small letters. */
export const MONTH_FORM = `(?:${MONTHS.map(short).join('|')})[a-z]*`;
export const WEEKDAY_FORM = `(?:${WEEKDAYS.map(short).join('|')})[a-z]*`;

/** The place of a month among `MONTHS`, or of a day among `WEEKDAYS`, by its first three letters; -1 for none. */
export const placeOfName = (name: string, names: readonly string[]): number =>
  names.findIndex((full) => short(full) === short(name.toLowerCase()));
