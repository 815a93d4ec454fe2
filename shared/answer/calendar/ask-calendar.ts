import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { MONTHS, WEEKDAYS } from '../../text/calendar-names.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { quote } from '../skills/quote.ts';
import { type CalendarDay, type CalendarEntry, calendarOf } from './calendar-of.ts';

const CERTAINTY = 0.84;
const NAMES = MONTHS.join('|');
const ON_NUMBER = new RegExp(
  `\\b(?:on|the)\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\b|\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?:${NAMES})\\b|\\b(?:${NAMES})\\s+(\\d{1,2})\\b`,
  'i',
);
const MONTH_HEAD = new RegExp(`^(?:${NAMES})(?:\\s+\\d{4})?$`, 'i');
/** What may be asked of what is entered, beside its own words. */
const ASKING = new Set(
  `when what which day weekday time date does do is start begin end finish take place happen scheduled planned event events appointment
   appointments meeting entry entries on at the a`
    .split(/\s+/)
    .map(stemWord),
);

/** What a calendar of a month or a week tells: what is on a day, when something is, how many entries there are, which month it is. */
export function askCalendar(question: RoutedPart, screen: Screen): Draft | null {
  const text = question.text.toLowerCase().trim();
  if (!/^(?:so |and )?(?:on |at |until )?(?:what|which|when|how many)\b/.test(text)) return null;
  const days = calendarOf(screen);
  if (days.length === 0) return null;
  const entries = days.flatMap(({ entries: own }) => own);
  if (/^how many (?:events|appointments|entries|meetings|dates)\b/.test(text) && dayAsked(text) === null)
    return quote(
      String(entries.length),
      entries.flatMap(({ segments }) => segments),
      CERTAINTY,
      'so many are entered',
    );
  if (/\b(?:which|what) month\b/.test(text)) return monthOf(screen);
  const asked = dayAsked(text);
  if (/\b(?:which|what) (?:weekday|day of the week)\b/.test(text) && asked?.number !== undefined)
    return weekdayOf(asked.number, days);
  return asked ? entriesOn(asked, days) : dayOf(question, days);
}

type AskedDay = { number?: number; weekday?: number };

/** The day that a question names by its number or its weekday. */
function dayAsked(text: string): AskedDay | null {
  const match = ON_NUMBER.exec(text);
  const number = match?.[1] ?? match?.[2] ?? match?.[3];
  if (number !== undefined) return { number: Number(number) };
  const weekday = WEEKDAYS.findIndex((name) => new RegExp(`\\b(?:on |next |this )${name}s?\\b`).test(text));
  return weekday >= 0 ? { weekday } : null;
}

function monthOf({ segments }: Screen): Draft | null {
  const heads = segments.filter(({ text }) => MONTH_HEAD.test(text.trim()));
  return heads.length === 1 ? quote(heads[0].text, heads, CERTAINTY, 'it stands over the days') : null;
}

function weekdayOf(number: number, days: readonly CalendarDay[]): Draft | null {
  const day = days.find((other) => other.number === number);
  return day ? quote(WEEKDAYS[day.weekday], [day.head], CERTAINTY, 'its column is headed so') : null;
}

function entriesOn({ number, weekday }: AskedDay, days: readonly CalendarDay[]): Draft | null {
  const found = days.filter((day) =>
    number !== undefined ? day.number === number : day.weekday === weekday,
  );
  const entries = found.flatMap((day) => day.entries);
  return entries.length > 0
    ? quote(
        entries.map(({ title }) => title).join(', '),
        entries.flatMap(({ segments }) => segments),
        CERTAINTY,
        'it is entered on that day',
      )
    : null;
}

/** When the one entry is that the question names. */
function dayOf(question: RoutedPart, days: readonly CalendarDay[]): Draft | null {
  const { tokens } = readWords(question.text);
  const words = tokens
    .filter(({ stem, word }) => !ASKING.has(stem) && !ASKING.has(word))
    .map(({ stem }) => stem);
  if (words.length === 0 || !/\b(?:when|day|weekday|time|date|until)\b/i.test(question.text)) return null;
  const found = days.flatMap((day) =>
    day.entries
      .filter(({ title }) => words.every((word) => termsOf(title).includes(word)))
      .map((entry) => ({ day, entry })),
  );
  return found.length === 1 ? tell(question.text, found[0].day, found[0].entry) : null;
}

function tell(question: string, day: CalendarDay, { times, segments }: CalendarEntry): Draft | null {
  const name =
    /\d/.test(day.head.text) || day.number === null ? day.head.text : `${day.head.text} ${day.number}`;
  const asksDay = /\b(?:day|weekday|date)\b/i.test(question);
  const [start, end] = times;
  if (!asksDay && /\b(?:end|finish|over|until)\b/i.test(question))
    return end ? quote(end, segments, CERTAINTY, 'it ends then') : null;
  if (!asksDay && start && /\b(?:start|begin|time)\b/i.test(question))
    return quote(start, segments, CERTAINTY, 'it begins then');
  if (!asksDay && /\b(?:start|begin|time)\b/i.test(question)) return null;
  const answer = asksDay || !start ? name : `${name}, ${start}`;
  return quote(answer, [...segments, day.head], CERTAINTY, 'it is entered on that day');
}
