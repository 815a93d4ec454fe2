import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { EntryPart, EntryTurns } from '../../question/lexicon/turns.ts';
import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
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

/** "How many items are in the basket?": the entries of the one list that the screen shows. */
export function countEntries(question: RoutedPart, screen: Screen): Draft | null {
  const lists = turnsOf(question.text).entries.howManyListed.test(question.text.trim())
    ? entryLists(screen)
    : [];
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
  const { entries: turns } = turnsOf(question.text);
  const part = turns.parts.find(([, pattern]) => pattern.test(question.text))?.[0];
  if (!part) return null;
  const lists = entryLists(screen);
  if (lists.length === 0) return null;
  const order = orderOf(question.text, turns);
  const words = tellingWords(question, screen);
  const fitting = lists.map((list) => list.filter((entry) => words.every((word) => isSaid(word, entry))));
  const found = fitting.flatMap((list) => (order && words.length === 0 ? list.slice(...order) : list));
  const isNamed = words.length > 0 || (order !== null && lists.length === 1);
  return isNamed && found.length === 1 ? partOf(part, found[0], words, turns) : null;
}

const orderOf = (text: string, { last, first }: EntryTurns): [number, number?] | null =>
  last.test(text) ? [-1] : first.test(text) ? [0, 1] : null;

function tellingWords(question: RoutedPart, screen: Screen): QueryWord[] {
  const { compiled } = readWords(question.text);
  return queryFor(question, screen).words.filter(({ word, frame, namesForm }) => {
    const stem = stemWord(word);
    return (
      !frame &&
      !namesForm &&
      !compiled.groups.deeds_with_entries.has(stem) &&
      !compiled.unsaid.has(stem) &&
      !/^last$/.test(word)
    );
  });
}

const segmentsOf = ({ lines, beside }: Entry): readonly Segment[] => [...lines, ...beside];

const isSaid = (word: QueryWord, entry: Entry): boolean =>
  segmentsOf(entry).some(({ text }) => matchIn(word, termsOf(text)) >= SAID);

function partOf(part: EntryPart, entry: Entry, words: readonly QueryWord[], turns: EntryTurns): Draft | null {
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
      return isTitled(entry, words) ? counted(entry, turns) : null;
    case 'who':
      return named(entry, turns);
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

function counted(entry: Entry, { quantity }: EntryTurns): Draft | null {
  const figures = entry.beside.filter(({ text }) => quantity.test(text.trim()));
  const count = quantity.exec(figures[0]?.text.trim() ?? '')?.groups?.count;
  return count !== undefined && figures.length === 1
    ? quote(count, figures, CERTAINTY, 'so many are listed of it')
    : null;
}

const MOST_NAME_WORDS = 3;

/** Who is told at the head of what they wrote: a name, mostly with a time behind it. */
function named({ lines }: Entry, { author }: EntryTurns): Draft | null {
  const [head] = lines;
  const name = author.exec(head.text)?.groups?.name;
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
