import { MONTH_FORM, MONTHS, placeOfName } from './calendar-names.ts';

/** A date as it is written: months from 1 on; what is not written is null. */
export type WrittenDate = { year: number | null; month: number; day: number | null };

const ISO = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const DAY = '(?<!\\d)\\d{1,2}(?!\\d)';
const ORDINAL = '(?:st|nd|rd|th)?';
const NAMED = new RegExp(
  `(?:(\\d{4})[\\s-]+)?(?:(${DAY})${ORDINAL}(?:\\s+of)?[\\s.-]*)?\\b(${MONTH_FORM})(?:[\\s.-]*(${DAY})${ORDINAL})?(?:,?[\\s-]*(\\d{4}))?`,
  'i',
);
const FIGURES = /(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?/;

/**
 * What the first date of a text may say, the likelier reading first; none where there is no date. Day and month change places
 * between countries: a figure over 12 settles it, else the day is the likelier first.
 */
export function readDates(text: string): WrittenDate[] {
  const iso = ISO.exec(text);
  if (iso) return [{ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }];
  const named = NAMED.exec(text);
  if (named) {
    const [, before, first, name, second, after] = named;
    const [year, day] = [before ?? after, first ?? second];
    return [
      {
        year: year === undefined ? null : Number(year),
        month: placeOfName(name, MONTHS) + 1,
        day: day === undefined ? null : Number(day),
      },
    ];
  }
  const figures = FIGURES.exec(text);
  if (!figures) return [];
  const [one, other] = [Number(figures[1]), Number(figures[2])];
  const year = figures[3] === undefined ? null : Number(figures[3]) + (figures[3].length === 2 ? 2000 : 0);
  const dayFirst = { year, month: other, day: one };
  const monthFirst = { year, month: one, day: other };
  return other > 12 ? [monthFirst] : one > 12 ? [dayFirst] : [dayFirst, monthFirst];
}
