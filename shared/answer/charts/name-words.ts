import { stemWord } from '../../question/stem-word.ts';
import { MONTH_FORM, MONTHS, placeOfName, WEEKDAY_FORM, WEEKDAYS } from '../../text/calendar-names.ts';

const MONTH = new RegExp(`^${MONTH_FORM}$`);
const WEEKDAY = new RegExp(`^${WEEKDAY_FORM}$`);
const QUARTERS: readonly RegExp[] = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|last|4th'].map(
  (word) => new RegExp(`\\b(?:${word}) quarter\\b`, 'g'),
);
/** They stand in names and tell nothing. */
const EMPTY = new Set(['the', 'a', 'an', 'of', 'in', 'on', 'at', 'and', 'for', 'per', 'to', 'by']);

/**
 * The words of a name or a question in one form: stems, and months and days of the week by their number, however
 * they are shortened.
 */
export function nameWords(text: string): string[] {
  const quartered = QUARTERS.reduce((made, form, at) => made.replace(form, `q${at + 1}`), text.toLowerCase());
  return (quartered.match(/[\p{L}\p{N}]+(?:[.,]\d+)?/gu) ?? []).map((word) => {
    if (isCalendarName(word, MONTHS, MONTH)) return `month ${placeOfName(word, MONTHS)}`;
    if (isCalendarName(word, WEEKDAYS, WEEKDAY))
      return `weekday ${placeOfName(word.replace(/s$/, ''), WEEKDAYS)}`;
    return stemWord(word);
  });
}

/** "Mar", "Sept" and "Tues" are names of the calendar, "market" is none. */
function isCalendarName(word: string, names: readonly string[], form: RegExp): boolean {
  if (!form.test(word)) return false;
  return names.some((name) => name.startsWith(word) || `${name}s` === word);
}

export const isMonth = (word: string): boolean => word.startsWith('month ');
export const isWeekday = (word: string): boolean => word.startsWith('weekday ');
export const isYear = (word: string): boolean => /^(?:19|20)\d{2}$/.test(word);

/** How much of a name is said in some words, 0..1: all of its words one after the other, or a share of them. */
export function nameShare(name: string, said: readonly string[]): number {
  const words = nameWords(name).filter((word) => !EMPTY.has(word));
  if (words.length === 0) return 0;
  return words.filter((word) => said.some((other) => isOneWord(word, other))).length / words.length;
}

/** Longer words are one where a reader took one letter for another, or one goes on where the other ends ("rain", "rainfall"). */
const FEWEST_LETTERS = 5;
const FEWEST_COMMON = 4;

export function isOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (!/^\p{L}+$/u.test(shorter)) return false;
  if (shorter.length === longer.length && shorter.length >= FEWEST_LETTERS)
    return [...shorter].filter((letter, at) => letter !== longer[at]).length <= 1;
  return (
    shorter.length >= FEWEST_COMMON &&
    longer.startsWith(shorter) &&
    longer.length - shorter.length <= FEWEST_COMMON
  );
}
