import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { answeredFrom, type FoundSpan, quote } from '../skills/quote.ts';
import { boxOfSpan } from '../values/candidate.ts';
import { matchIn } from '../values/judged/asked.ts';
import { type QueryWord, queryFor } from '../values/query.ts';
import { typedSpans } from '../values/value-types.ts';
import { type Entry, entryLists } from './entry-lists.ts';

const CERTAINTY = 0.82;
/** A word that stands for another of the entry does as well. */
const SAID = 0.75;

/** What may be asked of an entry: the form of its part that answers. */
type Part = 'who' | 'when' | 'until' | 'price' | 'count' | 'where' | 'said';

const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['until', /\b(?:until when|(?:when|what time) (?:does|do|did|will) .* (?:end|finish|stop))\b/i],
  ['when', /\b(?:when|what time|which time|what date|which date|how late)\b/i],
  ['price', /\bhow much (?:does|do|did|is|are)\b|\b(?:price|cost|costs)\b/i],
  ['count', /\b(?:how many|quantity)\b/i],
  ['who', /\b(?:who|whose|whom)\b/i],
  ['where', /\bwhere\b/i],
  ['said', /\bwhat (?:did|does|do|has|have) .*\b(?:write|written|say|said|answer|reply|ask|post)\b/i],
];
/** What people and things do with what is listed, which its text seldom says. */
const DEEDS = new Set(
  `write written wrote send sent ask answer say said reply post happen begin start end finish take place cost deliver arrive
   order buy bought message mail email post comment card event task item article product entry step basket cart list`
    .split(/\s+/)
    .map(stemWord),
);

const LISTED_NOUN =
  /^(?:so |and )?how many (?:items?|articles?|products?|entries|messages?|mails?|e-?mails|posts?|comments?|steps?|cards?)(?: (?:are|is|were)\b[^?]*)?\s*\??$/i;

/** "How many items are in the basket?": the entries of the one list that the screen shows. */
export function countEntries(question: RoutedPart, screen: Screen): Draft | null {
  const lists = LISTED_NOUN.test(question.text.trim()) ? entryLists(screen) : [];
  return lists.length === 1
    ? quote(
        String(lists[0].length),
        lists[0].map(({ lines: [title] }) => title),
        0.7,
        'so many are listed one under the other',
      )
    : null;
}

/** The part of the one listed entry that holds the question's words; null where none or several do. */
export function askEntries(question: RoutedPart, screen: Screen): Draft | null {
  const part = PARTS.find(([, pattern]) => pattern.test(question.text))?.[0];
  if (!part) return null;
  const lists = entryLists(screen);
  if (lists.length === 0) return null;
  const order = orderOf(question.text);
  const words = tellingWords(question, screen);
  const fitting = lists.map((list) => list.filter((entry) => words.every((word) => isSaid(word, entry))));
  const found = fitting.flatMap((list) => (order && words.length === 0 ? list.slice(...order) : list));
  const isNamed = words.length > 0 || (order !== null && lists.length === 1);
  return isNamed && found.length === 1 ? partOf(part, found[0], words) : null;
}

const orderOf = (text: string): [number, number?] | null =>
  /\b(?:last|latest|newest)\b/i.test(text) ? [-1] : /\bfirst\b/i.test(text) ? [0, 1] : null;

function tellingWords(question: RoutedPart, screen: Screen): QueryWord[] {
  const { compiled } = readWords(question.text);
  return queryFor(question, screen).words.filter(({ word, frame, namesForm }) => {
    const stem = stemWord(word);
    return !frame && !namesForm && !DEEDS.has(stem) && !compiled.unsaid.has(stem) && !/^last$/.test(word);
  });
}

const segmentsOf = ({ lines, beside }: Entry): readonly Segment[] => [...lines, ...beside];

const isSaid = (word: QueryWord, entry: Entry): boolean =>
  segmentsOf(entry).some(({ text }) => matchIn(word, termsOf(text)) >= SAID);

function partOf(part: Part, entry: Entry, words: readonly QueryWord[]): Draft | null {
  const spans = segmentsOf(entry).flatMap((segment) =>
    typedSpans(segment.text).map((span) => ({ span, segment })),
  );
  const ofType = (...types: string[]): FoundSpan[] => spans.filter(({ span }) => types.includes(span.type));
  switch (part) {
    case 'when':
      return tell(ofType('date', 'weekday_time', 'time').at(0));
    case 'until':
      return tell(ofType('time', 'date', 'weekday_time').at(1));
    case 'price':
      return isTitled(entry, words) ? tell(ofType('money').at(-1)) : null;
    case 'count':
      return isTitled(entry, words) ? counted(entry) : null;
    case 'who':
      return named(entry);
    case 'where':
      return plainLine(entry, words);
    case 'said':
      return said(entry);
  }
}

/** Whether the first line says all that was asked with: what is asked of a thing is asked by its name. */
const isTitled = ({ lines: [title] }: Entry, words: readonly QueryWord[]): boolean =>
  words.every((word) => matchIn(word, termsOf(title.text)) >= SAID);

const tell = (found: FoundSpan | undefined): Draft | null =>
  found
    ? answeredFrom(
        found.span.text,
        boxOfSpan(found.segment, found.span.from, found.span.to),
        [found.segment],
        CERTAINTY,
        'it stands with the entry that was asked about',
      )
    : null;

const QUANTITY =
  /^(?:qty|quantity|amount|count|pcs)?\s*[:.]?\s*[x×]?\s*(\d{1,4})\s*(?:[x×]|pcs\.?|pieces)?$/i;

function counted(entry: Entry): Draft | null {
  const figures = entry.beside.filter(({ text }) => QUANTITY.test(text.trim()));
  const count = QUANTITY.exec(figures[0]?.text.trim() ?? '')?.[1];
  return count !== undefined && figures.length === 1
    ? quote(count, figures, CERTAINTY, 'so many are listed of it')
    : null;
}

const NAME = /^(\p{L}[\p{L}.'’ -]{1,30}?)(?:\s+(?:at\s+)?\d{1,2}:\d{2}.*|\s+·.*)?$/u;
const MOST_NAME_WORDS = 3;

/** Who is told at the head of what they wrote: a name, mostly with a time behind it. */
function named({ lines }: Entry): Draft | null {
  const [head] = lines;
  const name = NAME.exec(head.text)?.[1];
  const isTimed = typedSpans(lines.map(({ text }) => text).join(' ')).some(({ type }) =>
    /time|date/.test(type),
  );
  return name !== undefined && name.split(' ').length <= MOST_NAME_WORDS && isTimed && lines.length > 1
    ? quote(name, [head], CERTAINTY, 'the entry begins with that name')
    : null;
}

/** Lines after the first that hold no time and none of the words asked with: of a step, where it was. */
function plainLine({ lines }: Entry, words: readonly QueryWord[]): Draft | null {
  const plain = lines
    .slice(1)
    .filter(({ text }) => !typedSpans(text).some(({ type }) => /time|date|money/.test(type)))
    .filter(({ text }) => words.every((word) => matchIn(word, termsOf(text)) < SAID));
  return plain.length === 1 ? quote(plain[0].text, plain, CERTAINTY, 'it stands under the entry') : null;
}

/** What stands under the head of a message. */
function said({ lines }: Entry): Draft | null {
  const body = lines.slice(1);
  return body.length > 0
    ? quote(body.map(({ text }) => text).join(' '), body, CERTAINTY, 'it stands under that name')
    : null;
}
