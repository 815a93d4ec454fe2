import { MONTHS, WEEKDAYS } from '../text/calendar-names.ts';

/** A span of time that a query names: `from` is included, `to` is not; both in milliseconds since the epoch. */
export type TimeSpan = { from: number; to: number; words: string };

const LEAD = '(?:(?:from|on|in|since|during|taken)\\s+(?:the\\s+)?)?';

type Rule = { pattern: RegExp; span: (match: RegExpExecArray, today: Date) => [Date, Date] | null };

const rule = (pattern: string, span: Rule['span']): Rule => ({
  pattern: new RegExp(`\\b${LEAD}${pattern}\\b`, 'i'),
  span,
});

/** Spans in the local time zone; weeks start on Monday (ISO 8601). */
const RULES: readonly Rule[] = [
  // A date alone may stand on the picture, so it needs a word before it.
  {
    pattern: /\b(?:from|on|taken)\s+(\d{4})-(\d{2})-(\d{2})\b/i,
    span: ([, year, month, day]) => {
      const start = new Date(Number(year), Number(month) - 1, Number(day));
      return [start, plusDays(start, 1)];
    },
  },
  rule('today', (_, today) => [today, plusDays(today, 1)]),
  rule('yesterday', (_, today) => [plusDays(today, -1), today]),
  rule('this\\s+week', (_, today) => [monday(today), plusDays(monday(today), 7)]),
  rule('last\\s+week', (_, today) => [plusDays(monday(today), -7), monday(today)]),
  rule('this\\s+month', (_, today) => [month(today, 0), month(today, 1)]),
  rule('last\\s+month', (_, today) => [month(today, -1), month(today, 0)]),
  rule('last\\s+year', (_, today) => [
    new Date(today.getFullYear() - 1, 0),
    new Date(today.getFullYear(), 0),
  ]),
  rule('(?:last|past)\\s+(\\d{1,3})\\s+(day|week|month)s?', ([, count, unit], today) => {
    const length = { day: 1, week: 7, month: 30 }[unit.toLowerCase()] ?? 1;
    return [plusDays(today, 1 - Number(count) * length), plusDays(today, 1)];
  }),
  rule('(\\d{1,3})\\s+(day|week|month)s?\\s+ago', ([, count, unit], today) => {
    const length = { day: 1, week: 7, month: 30 }[unit.toLowerCase()] ?? 1;
    const start = plusDays(today, -Number(count) * length);
    return [start, plusDays(start, length)];
  }),
  rule(`last\\s+(${WEEKDAYS.join('|')})`, ([, name], today) => {
    const back = (today.getDay() - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7 || 7;
    return [plusDays(today, -back), plusDays(today, 1 - back)];
  }),
  // A month's name alone may be any word ("may"), so it needs "from" or "in" before it, or a year after it.
  {
    pattern: new RegExp(`\\b(?:from|in)\\s+(${MONTHS.join('|')})(?:\\s+(\\d{4}))?\\b`, 'i'),
    span: ([, name, year], today) => namedMonth(name, year, today),
  },
  {
    pattern: new RegExp(`\\b(${MONTHS.join('|')})\\s+(\\d{4})\\b`, 'i'),
    span: ([, name, year], today) => namedMonth(name, year, today),
  },
];

/** The first span of time that a text names, with the words that name it; null where it names none. */
export function parseTime(text: string, now: number): TimeSpan | null {
  const date = new Date(now);
  const today = new Date(date.getFullYear(), date.getMonth(), date.getDate());
  for (const { pattern, span } of RULES) {
    const match = pattern.exec(text);
    const found = match && span(match, today);
    if (found && !Number.isNaN(found[0].getTime()))
      return { from: found[0].getTime(), to: found[1].getTime(), words: match[0] };
  }
  return null;
}

const plusDays = (date: Date, days: number): Date =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
const month = (date: Date, offset: number): Date => new Date(date.getFullYear(), date.getMonth() + offset, 1);
const monday = (date: Date): Date => plusDays(date, -((date.getDay() + 6) % 7));

/** Without a year: the last such month that has begun. */
function namedMonth(name: string, year: string | undefined, today: Date): [Date, Date] {
  const index = MONTHS.indexOf(name.toLowerCase());
  const start = new Date(year ? Number(year) : today.getFullYear(), index, 1);
  if (!year && start > today) start.setFullYear(start.getFullYear() - 1);
  return [start, month(start, 1)];
}
