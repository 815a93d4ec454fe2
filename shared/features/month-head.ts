import type { Line } from '../model/image-features.ts';
import { placeOfName, WEEKDAYS } from '../text/calendar-names.ts';

/** So many weekdays of one row head the days of a month, which rise along each week. */
const LEAST_WEEKDAYS = 5;
/** Days in two letters, Sunday first. */
const SHORTEST = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];

/** Whether the names of the days stand in a row, as over a month: each a line of its own, or all words of one. */
export function isMonth(lines: readonly Line[]): boolean {
  const words = lines.flatMap(({ text, box }) =>
    text
      .trim()
      .split(/\s+/)
      .map((word) => ({ word, box })),
  );
  const days = words
    .filter(({ word }) => /^\p{L}{2,9}\.?$/u.test(word))
    .map(({ word, box }) => ({ day: dayOf(word.replace('.', '')), box }))
    .filter(({ day }) => day >= 0);
  return days.some(({ box }) => {
    const row = days.filter((other) => Math.abs(other.box.y - box.y) <= box.height / 2);
    return new Set(row.map(({ day }) => day)).size >= LEAST_WEEKDAYS;
  });
}

const dayOf = (word: string): number =>
  word.length === 2 ? SHORTEST.indexOf(word.toLowerCase()) : placeOfName(word, WEEKDAYS);
