import type { Draft } from '../../model/answer.ts';
import { bottom } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { datedOn, daysOf } from '../skills/on-date.ts';
import { type FoundSpan, onlySpan, quote } from '../skills/quote.ts';
import { saysAll, tellingWords } from '../states/telling-words.ts';
import { typedSpans } from '../values/value-types.ts';

const CERTAINTY = 0.8;
/** A day over its entries has so many words at most. */
const HEAD_WORDS = 4;
const CLOCK = /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/g;

/**
 * What a row of a list tells of time: how long the thing took that it names, at what time it was on the day that it has, and
 * which day stands over it. Null where it is asked otherwise, or rows tell different things.
 */
export const timeOfRow = ({ text }: RoutedPart, screen: Screen): Draft | null => {
  const question = bareQuestion(text);
  return durationOfRow(question, screen) ?? timeOnDate(question, screen) ?? dayOverEntry(question, screen);
};

/** "How long was spent on invoices?": the one length of time in the row that names them. */
function durationOfRow(question: string, screen: Screen): Draft | null {
  const { howLong, takingTime } = turnsOf(question).dates;
  const deed = howLong.exec(question)?.groups?.deed.split(takingTime).join(' ');
  const own = deed ? namedBy(deed, screen) : [];
  const found = own.flatMap((segment) =>
    rowOf(segment, screen).flatMap((cell): FoundSpan[] =>
      typedSpans(cell.text)
        .filter(({ type }) => type === 'duration')
        .map((span) => ({ span, segment: cell })),
    ),
  );
  return own.length === 1 ? onlySpan(found, CERTAINTY, 'it stands in the row that is asked about') : null;
}

/** "At what time was the archive of 25 November made?": the clock time in the one row of that day. */
function timeOnDate(question: string, screen: Screen): Draft | null {
  const days = turnsOf(question).dates.asksTime.test(question) ? daysOf(question) : [];
  const dated = days.length > 0 ? datedOn(days, screen) : [];
  const found = dated
    .flatMap((segment) => rowOf(segment, screen))
    .flatMap((segment): FoundSpan[] =>
      [...segment.text.matchAll(CLOCK)].map(({ 0: time, index }) => ({
        span: { text: time, from: index, to: index + time.length },
        segment,
      })),
    );
  return onlySpan(found, CERTAINTY, 'it stands in the row of that day');
}

/** "On which day is the fire drill?": the day that stands over the entries of which that is one. */
function dayOverEntry(question: string, screen: Screen): Draft | null {
  const deed = turnsOf(question).dates.onWhichDay.exec(question)?.groups?.deed;
  const [entry, other] = deed ? namedBy(deed, screen) : [];
  if (!entry || other) return null;
  const [head] = screen.segments
    .filter(
      ({ box, text, words }) =>
        bottom(box) <= entry.box.y + 2 &&
        Math.abs(box.x - entry.box.x) <= 2 * entry.box.height &&
        words.length <= HEAD_WORDS &&
        typedSpans(text).some(({ type }) => type === 'date'),
    )
    .sort((a, b) => b.box.y - a.box.y);
  return head ? quote(head.text, [head], CERTAINTY, 'the day over the entry') : null;
}

/** The texts that say all words of a name. */
function namedBy(name: string, { segments }: Screen): Segment[] {
  const words = tellingWords(name);
  return words.length === 0 ? [] : segments.filter(({ text }) => saysAll(text, words));
}

const rowOf = (segment: Segment, { layout }: Screen): Segment[] => [segment, ...layout.row[segment.index]];
