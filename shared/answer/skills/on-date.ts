import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { WEEKDAYS } from '../../text/calendar-names.ts';
import { readDates } from '../../text/read-dates.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { typedSpans } from '../values/value-types.ts';
import { quote } from './quote.ts';

/** The days, as day and month, that a text may mean. */
export const daysOf = (text: string): string[] =>
  readDates(text).flatMap(({ day, month }) => (day === null ? [] : [`${day}/${month}`]));

/** "What was done on 9 March?": the text beside the one date that is that day, in its row or under it. */
export function onDate(question: RoutedPart, screen: Screen): Draft | null {
  const asked = daysOf(
    turnsOf(question.text).dates.whatOnDate.exec(question.text.trim())?.groups?.date ?? '',
  );
  if (asked.length === 0) return onWeekday(question, screen);
  const dated = datedOn(asked, screen);
  const [date] = dated;
  if (!date || dated.length > 1) return null;
  const texts = [...screen.layout.row[date.index], screen.layout.below[date.index]].filter(isText);
  const longest = [...texts].sort((a, b) => b.text.length - a.text.length)[0];
  const own = withoutDate(date.text);
  if (/\p{L}{3}.*\p{L}{3}/u.test(own)) return quote(own, [date], 0.75, 'it stands with that date');
  if (longest) return quote(longest.text, [longest], 0.78, 'it stands beside that date');
  const first = firstUnder(date, screen);
  return first ? quote(first.text, [first], 0.76, 'it stands under that date') : null;
}

/** The texts that hold a date which may be one of some days. */
export const datedOn = (days: readonly string[], { segments }: Screen): Segment[] =>
  segments.filter(({ text }) =>
    [...typedSpans(text).filter(({ type }) => type === 'date'), ...(SHORT.test(text) ? [{ text }] : [])].some(
      (span) => daysOf(span.text).some((day) => days.includes(day)),
    ),
  );

/** Where several dates stand one under the other with entries between them, the first text under one of them. */
function firstUnder(date: Segment, { segments }: Screen): Segment | undefined {
  const heads = segments.filter(
    ({ text, box }) => Math.abs(box.x - date.box.x) <= date.box.height && daysOf(text).length > 0,
  );
  const next = heads.find(({ box }) => box.y > date.box.y);
  return heads.length < FEWEST_HEADS
    ? undefined
    : segments.find(
        (other) =>
          other.box.y > date.box.y &&
          (next === undefined
            ? other.box.y < date.box.y + LAST_REACH * date.box.height
            : other.box.y < next.box.y - 2) &&
          other.box.x > date.box.x &&
          other.words.length >= 2 &&
          isText(other),
      );
}
const FEWEST_HEADS = 3;
const LAST_REACH = 6;

/** "What is for lunch on Thursday?": the text beside the name of that day, in a list of days. */
function onWeekday({ text }: RoutedPart, screen: Screen): Draft | null {
  const day = turnsOf(text).dates.whatOnWeekday.exec(text.trim())?.groups?.day.toLowerCase();
  if (!day) return null;
  const heads = screen.segments.filter((segment) =>
    WEEKDAYS.includes(segment.text.toLowerCase().replace(/[:.,]$/, '')),
  );
  const head = heads.filter((segment) => segment.text.toLowerCase().startsWith(day));
  const alike = heads.filter(
    ({ box }) => Math.abs(box.x - (head[0]?.box.x ?? 0)) <= (head[0]?.box.height ?? 0),
  );
  if (head.length !== 1 || alike.length < FEWEST_HEADS) return null;
  const beside = screen.layout.row[head[0].index].filter(
    (segment) => segment.box.x > head[0].box.x && isText(segment),
  );
  const [first] = beside.sort((a, b) => a.box.x - b.box.x);
  return first ? quote(first.text, [first], 0.8, 'it stands beside that day') : null;
}
const SHORT = /^\d{1,2}[./]\d{1,2}\.?$/;

/** Words, and neither a date nor an amount. */
const isText = (segment: Segment | null): segment is Segment =>
  segment !== null &&
  /\p{L}{3}/u.test(segment.text) &&
  !typedSpans(segment.text).some(
    ({ type, text }) => /date|time|money/.test(type) && text.length > 0.5 * segment.text.length,
  );

const withoutDate = (text: string): string =>
  typedSpans(text)
    .filter(({ type }) => /date|time/.test(type))
    .reduce((rest, span) => rest.replace(span.text, ' '), text)
    .replace(/^[\s\-–—:·*]+|[\s\-–—:·]+$/g, '')
    .replace(/\s+/g, ' ');
