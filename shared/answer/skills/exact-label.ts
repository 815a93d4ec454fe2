import type { Draft } from '../../model/answer.ts';
import { containment, right, unionOf } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { contentWords } from '../../question/fill-slots.ts';
import { COMPILED, readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { headedTables } from '../screen/headed-tables.ts';
import { pairGrid } from '../screen/pair-grids.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { tileLabel } from '../screen/tiles.ts';
import { boxOfSpan } from '../values/candidate.ts';
import { isMasked } from '../values/rank-values.ts';
import { typedSpans } from '../values/value-types.ts';
import { fieldOf } from './field-of.ts';
import { answeredFrom } from './quote.ts';

/** A label and its value in one text, or a label that ends in a colon. */
const PAIR = /^(\S.{0,38}?)\s?:(?:\s+(\S.*))?$/;
const MAX_VALUE_WORDS = 16;
/** "Some files could not be opened: see ..." reports; it labels nothing. */
const DENIES = /\b(?:not|cannot|can.t|couldn.t|could|failed|unable|error)\b/i;

/**
 * "host name?" where the screen says "host name: vm": the value of the one label that is worded like the question.
 * @param inPairs whether labels of grids, and heads over one row, count too
 */
export function exactLabel(question: RoutedPart, screen: Screen, inPairs = true): Draft | null {
  const asked = wordsOf(question.slots.label ?? question.text);
  if (asked.length === 0 || asksForWhole(asked, question)) return null;
  const idle = idleOf(asked, question, screen);
  const named = screen.segments.map((segment) => ({ segment, words: saidOf(segment, asked, idle) }));
  const most = Math.max(...named.map(({ words }) => words));
  if (most <= 0) return null;
  const found = named.flatMap(({ segment, words }) => {
    if (words < most) return [];
    const match = DENIES.test(segment.text.split(':')[0]) ? null : PAIR.exec(segment.text);
    const isNamed = !match && !segment.text.includes(':');
    const inGrid = isNamed && inPairs ? besideInPairs(segment, screen) : [];
    if (inGrid.length > 0) return inGrid;
    const listed = isNamed ? inList(segment, screen).filter(({ text }) => mayAnswer(text, question)) : [];
    if (listed.length > 0) return listed;
    if (isNamed && segment.words.length >= 2)
      return [
        ...onTile(segment, screen),
        ...inField(segment, screen),
        ...figureBeside(segment, screen),
      ].slice(0, 1);
    if (!match) return [];
    const figure = match[2] && isWord(match[2]) ? betweenEnds(segment, screen) : null;
    if (figure) return [{ text: figure.text, box: figure.box, segments: [segment, figure] }];
    return match[2] ? [inline(segment, match[2])] : beside(segment, screen);
  });
  const [only] = found;
  if (
    !only ||
    !/[\p{L}\p{N}]/u.test(only.text) ||
    found.some(({ text }) => text !== only.text) ||
    isCountForPrice(only, question, screen) ||
    only.text.split(' ').length > MAX_VALUE_WORDS
  )
    return null;
  return answeredFrom(only.text, only.box, only.segments, 0.92, 'its label is worded as in the question');
}

/** Where a price is asked for, a bare figure is none if one stands further on in its row. */
const isCountForPrice = (value: Value, { text }: RoutedPart, { segments }: Screen): boolean =>
  /^\d{1,4}$/.test(value.text) &&
  turnsOf(text).told.asksPrice.test(text) &&
  segments.some(
    (segment) =>
      sameRow(segment.box, value.box) && typedSpans(segment.text).some(({ type }) => type === 'money'),
  );

/** The title of the page is not what stands beside "Title" in a table. */
const asksForWhole = (asked: readonly string[], { skill, text }: RoutedPart): boolean =>
  skill === 'window_title' && asked.some((word) => turnsOf(text).places.anyOne.includes(word));

/** "Who did the last check?" is not told by the date beside "Last check". */
const mayAnswer = (text: string, { slots }: RoutedPart): boolean =>
  !isMasked(text) && (slots.value_type !== 'person' || !/\d/.test(text));

type Value = { text: string; box: Segment['box']; segments: Segment[] };

const inline = (segment: Segment, text: string): Value => ({
  text: text.trim(),
  box: boxOfSpan(segment, segment.text.length - text.length, segment.text.length),
  segments: [segment],
});

function beside(segment: Segment, screen: Screen): Value[] {
  const { layout } = screen;
  const value = layout.right[segment.index];
  if (!value || /:$/.test(value.text)) return [];
  const figure = isWord(value.text) ? betweenEnds(value, screen) : null;
  if (figure) return [{ text: figure.text, box: figure.box, segments: [segment, figure] }];
  return [{ text: value.text, box: value.box, segments: [segment, value] }];
}

/** "Slow 2.0 Fast": the figure of a slider between the words at its ends. */
function betweenEnds(low: Segment, { layout }: Screen): Segment | null {
  const figure = layout.right[low.index];
  const high = figure && layout.right[figure.index];
  return figure && high && isWord(high.text) && /^[\d.,]+\s?%?$/.test(figure.text) ? figure : null;
}

const isWord = (text: string): boolean => /^\p{L}+$/u.test(text);

/** What stands in the field that a text labels. */
function inField(segment: Segment, screen: Screen): Value[] {
  const field = fieldOf(segment.box, screen);
  const inside = field ? screen.segments.filter(({ box }) => containment(box, field.box) > 0.6) : [];
  const text = inside.map((other) => other.text).join(' ') || field?.value?.trim();
  return field && text && !inside.includes(segment) && !isMasked(text)
    ? [{ text, box: field.box, segments: inside.length > 0 ? inside : [segment] }]
    : [];
}

/** The second text of a row of two, where other rows of two keep to the same edges: a list of names and values. */
function inList(segment: Segment, screen: Screen): Value[] {
  const { layout, segments } = screen;
  const value = layout.right[segment.index];
  const isRow = (label: Segment): boolean => layout.row[label.index].length === 1;
  if (!isRow(segment)) return [];
  if (!value) return figureBefore(segment, screen);
  const { height } = segment.box;
  const isAlike = segments.some((other) => {
    const second = layout.right[other.index];
    return (
      other !== segment &&
      second !== null &&
      isRow(other) &&
      Math.abs(other.box.x - segment.box.x) <= 0.5 * height &&
      Math.abs(other.box.y - segment.box.y) <= 8 * height &&
      (Math.abs(right(second.box) - right(value.box)) <= 0.5 * height ||
        Math.abs(second.box.x - value.box.x) <= 0.5 * height)
    );
  });
  return isAlike ? beside(segment, screen) : [];
}

/** "140.00 EUR  Rent": the amount left of a name, where the rows over and under it are built alike. */
function figureBefore(segment: Segment, { layout, segments }: Screen): Value[] {
  const figure = layout.left[segment.index];
  if (!figure || !AMOUNT.test(figure.text)) return [];
  const alike = segments.filter((other) => {
    const before = layout.left[other.index];
    return (
      before !== null &&
      AMOUNT.test(before.text) &&
      Math.abs(right(before.box) - right(figure.box)) <= 0.5 * segment.box.height &&
      Math.abs(other.box.y - segment.box.y) <= 8 * segment.box.height
    );
  });
  return alike.length >= FEWEST_AMOUNTS
    ? [{ text: figure.text, box: figure.box, segments: [segment, figure] }]
    : [];
}
const AMOUNT = /^-?[^\p{L}\d\s]?\s?\d[\d.,]*(?:\s?(?:%|[€$£¥]|[A-Z]{3}))?$/u;
const FEWEST_AMOUNTS = 3;

/** The large figure that a small text names. */
const onTile = (segment: Segment, screen: Screen): Value[] =>
  screen.segments
    .filter((figure) => tileLabel(figure, screen) === segment)
    .map((figure) => ({ text: figure.text, box: figure.box, segments: [segment, figure] }));

/** A figure right of a label without a colon. */
const figureBeside = (segment: Segment, screen: Screen): Value[] =>
  beside(segment, screen).filter(({ text }) => /^\D{0,3}\d[\d.,]*\D{0,3}$/.test(text));

/** The telling words of a text, without the s of several. */
const wordsOf = (text: string): string[] =>
  contentWords(readWords(text.replace(/^[>*•·\s-]+/, ''))).map((word) =>
    word
      .toLowerCase()
      .replace(/[.:]/g, '')
      .replace(/(?<=\p{L}{3})s$/u, ''),
  );

/**
 * How many words a label has, where the question says each and besides only that it is set or shown ("which volume is set at
 * the moment"); 0 where it names something else.
 */
function saidOf({ text }: Segment, asked: readonly string[], idle: ReadonlySet<string>): number {
  const own = wordsOf(/:/.test(text) ? text.slice(0, text.indexOf(':')) : text);
  const isSaid = own.length > 0 && own.every((word) => asked.includes(word));
  return isSaid && asked.every((word) => own.includes(word) || idle.has(word)) ? own.length : 0;
}

/** Words of a question that only say that something is set, shown or typed: those that no label of the screen says. */
function idleOf(asked: readonly string[], { text }: RoutedPart, { segments }: Screen): Set<string> {
  if (DENIES.test(text) || !OF_WHAT.test(text)) return new Set();
  const idle = asked.filter((word) =>
    COMPILED.some(({ groups }) => [word, `${word}s`].some((form) => groups.being_set.has(stemWord(form)))),
  );
  const short = segments
    .filter(({ words }) => words.length <= MOST_NAMING)
    .flatMap(({ text: own }) => wordsOf(own));
  return new Set(idle.filter((word) => !short.includes(word)));
}
const MOST_NAMING = 3;
/** "How much is used" and "when was it set" ask for more than what stands there. */
const OF_WHAT = /\b(?:what|which)\b/i;

/** The value beside a label of a grid of labels and values, or under a head of which it is the only cell. */
function besideInPairs(segment: Segment, screen: Screen): Value[] {
  const beside = [...pairGrid(screen)].filter(([, label]) => label === segment).map(([value]) => [value]);
  const under = headedTables(screen).flatMap(({ head, rows }) => {
    const column = head.findIndex(({ index }) => index === segment.index);
    return rows.length === 1 && column >= 0 ? (rows[0][column]?.segments ?? []) : [];
  });
  return [...beside, ...(under.length > 0 ? [under] : [])].map((own) => ({
    text: own.map(({ text }) => text).join(' '),
    box: unionOf(own.map(({ box }) => box)),
    segments: [segment, ...own],
  }));
}
