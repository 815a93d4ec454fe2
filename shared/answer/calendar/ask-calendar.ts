import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { DateTurns } from '../../question/lexicon/turns.ts';
import { readWords } from '../../question/read-words.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { MONTHS, WEEKDAYS } from '../../text/calendar-names.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { quote } from '../skills/quote.ts';
import { type CalendarDay, type CalendarEntry, calendarOf } from './calendar-of.ts';
import { headOfMonth } from './head-of-month.ts';

const CERTAINTY = 0.84;
/** Which day it is, is asked for or said, and stands in no entry. */
const NAMES: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);

/** What a calendar of a month or a week tells: what is on a day, when something is, how many entries there are, which month it is. */
export function askCalendar(question: RoutedPart, screen: Screen): Draft | null {
  const text = question.text.trim();
  const { dates } = turnsOf(question.text);
  if (!dates.ofCalendar.test(text)) return null;
  const days = calendarOf(screen);
  if (days.length === 0) return null;
  const entries = days.flatMap(({ entries: own }) => own);
  if (dates.howManyEntries.test(text) && dayAsked(text, dates) === null)
    return quote(
      String(entries.length),
      entries.flatMap(({ segments }) => segments),
      CERTAINTY,
      'so many are entered',
    );
  if (dates.whichMonth.test(text)) return monthOf(screen, dates);
  const asked = dayAsked(text, dates);
  if (dates.whichWeekday.test(text) && asked?.number !== undefined) return weekdayOf(asked.number, days);
  return asked && !dates.asksTime.test(text) ? entriesOn(asked, days) : dayOf(question, days, dates);
}

/** Of an entry with a title, times and one more line, that line tells where it is. */
function placeOf({ segments }: CalendarEntry): Draft | null {
  const worded = segments.filter(({ text }) => /\p{L}{2}/u.test(text));
  return worded.length === 2
    ? quote(worded[1].text, [worded[1]], CERTAINTY, 'it stands in that entry')
    : null;
}

type AskedDay = { number?: number; weekday?: number };

/** The day that a question names by its number or its weekday. */
function dayAsked(text: string, { onNumber, onWeekday }: DateTurns): AskedDay | null {
  const number = onNumber.exec(text)?.slice(1).find(Boolean);
  if (number !== undefined) return { number: Number(number) };
  const weekday = WEEKDAYS.findIndex((name) => onWeekday(name).test(text));
  return weekday >= 0 ? { weekday } : null;
}

function monthOf(screen: Screen, dates: DateTurns): Draft | null {
  const head = headOfMonth(screen, dates);
  return head && quote(head.text, [head], CERTAINTY, 'it stands over the days');
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
function dayOf(question: RoutedPart, days: readonly CalendarDay[], dates: DateTurns): Draft | null {
  const asksPlace = dates.inWhichRoom.test(question.text);
  const { tokens, compiled } = readWords(
    asksPlace ? question.text.replace(dates.inWhichRoom, '') : question.text,
  );
  const { asking_dates: asking } = compiled.groups;
  const words = tokens
    .filter(
      ({ stem, word }) =>
        !asking.has(stem) && !asking.has(word) && !compiled.stop.has(word) && !NAMES.has(word),
    )
    .map(({ stem }) => stem);
  if (words.length === 0 || !(asksPlace || dates.when.test(question.text))) return null;
  const found = days.flatMap((day) =>
    day.entries
      .filter(({ title }) => words.every((word) => termsOf(title).includes(word)))
      .map((entry) => ({ day, entry })),
  );
  const [only] = found;
  if (found.length !== 1) return null;
  return asksPlace ? placeOf(only.entry) : tell(question.text, only, dates);
}

function tell(
  question: string,
  { day, entry: { times, segments } }: { day: CalendarDay; entry: CalendarEntry },
  dates: DateTurns,
): Draft | null {
  const name =
    /\d/.test(day.head.text) || day.number === null ? day.head.text : `${day.head.text} ${day.number}`;
  const asksDay = dates.day.test(question);
  const [start, end] = times;
  if (!asksDay && dates.end.test(question))
    return end ? quote(end, segments, CERTAINTY, 'it ends then') : null;
  if (!asksDay && dates.start.test(question))
    return start ? quote(start, segments, CERTAINTY, 'it begins then') : null;
  const answer = asksDay || !start ? name : `${name}, ${start}`;
  return quote(answer, [...segments, day.head], CERTAINTY, 'it is entered on that day');
}
