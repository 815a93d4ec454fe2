import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { readDates } from '../../text/read-dates.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { typedSpans } from '../values/value-types.ts';
import { quote } from './quote.ts';

/** The days, as day and month, that a text may mean. */
const daysOf = (text: string): string[] =>
  readDates(text).flatMap(({ day, month }) => (day === null ? [] : [`${day}/${month}`]));

/** "What was done on 9 March?": the text beside the one date that is that day, in its row or under it. */
export function onDate(question: RoutedPart, screen: Screen): Draft | null {
  const asked = daysOf(
    turnsOf(question.text).dates.whatOnDate.exec(question.text.trim())?.groups?.date ?? '',
  );
  if (asked.length === 0) return null;
  const dated = screen.segments.filter(({ text }) =>
    [...typedSpans(text).filter(({ type }) => type === 'date'), ...(SHORT.test(text) ? [{ text }] : [])].some(
      (span) => daysOf(span.text).some((day) => asked.includes(day)),
    ),
  );
  const [date] = dated;
  if (!date || dated.length > 1) return null;
  const texts = [...screen.layout.row[date.index], screen.layout.below[date.index]].filter(isText);
  const longest = [...texts].sort((a, b) => b.text.length - a.text.length)[0];
  const own = withoutDate(date.text);
  if (/\p{L}{3}.*\p{L}{3}/u.test(own)) return quote(own, [date], 0.75, 'it stands with that date');
  return longest ? quote(longest.text, [longest], 0.78, 'it stands beside that date') : null;
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
