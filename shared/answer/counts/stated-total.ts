import type { Draft } from '../../model/answer.ts';
import { right } from '../../model/geometry.ts';
import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { quote } from '../skills/quote.ts';
import type { TellingWord } from '../states/telling-words.ts';
import { columnsOf } from './columns-listed.ts';
import { type Counted, otherWords } from './counted.ts';

type Total = { count: string; segment: Segment };

/** A figure that belongs to a label stands so many heights to its right at most. */
const NEAR = 14;
const FIGURE = /^\d{1,6}$/;

/**
 * "How many commits are listed?" where the screen says "commit 4 of 8", "1 of 3 differences", "feeds (2 unread, 3 total)", "Total entries: 5" or "Files: 5":
 * what it counts itself. Only for a question that asks for all there are; null where it says so in two ways that differ.
 */
export function statedTotal(counted: Counted, screen: Screen): Draft | null {
  const { noun, negated, text } = counted;
  const { groups, synonyms } = readWords(text).compiled;
  if (noun === null || negated || otherWords(counted).some(({ stem }) => !groups.of_totals.has(stem)))
    return null;
  const same = synonyms.get(noun);
  const found = screen.segments.flatMap((segment) => totalsIn(segment, { stem: noun, same }, text, screen));
  const [first] = found;
  if (!first || found.some(({ count }) => count !== first.count)) return null;
  // What is listed in just so many rows bears it out.
  const rows = columnsOf(screen).find(({ length }) => String(length) === first.count) ?? [first.segment];
  return quote(first.count, rows, 0.84, `"${first.segment.text}" counts them`);
}

function totalsIn(segment: Segment, noun: TellingWord, asked: string, screen: Screen): Total[] {
  const { before, behind, bracketed, labelled } = turnsOf(asked).counting.totals;
  const isNoun = (word: string | undefined): boolean =>
    word !== undefined && stemWord(word.toLowerCase()) === noun.stem;
  const ofMany = [before, behind, bracketed]
    .flatMap((pattern) => [...segment.text.matchAll(new RegExp(pattern, 'giu'))])
    .flatMap(({ groups }) => (groups && isNoun(groups.noun) ? [groups.total] : []));
  const label = labelled.exec(segment.text)?.groups;
  const figure = label && isNoun(label.noun) ? (label.total ?? figureRightOf(segment, screen)) : null;
  return [...ofMany, ...(figure ? [figure] : [])].map((count) => ({ count, segment }));
}

function figureRightOf({ box, index }: Segment, { layout }: Screen): string | null {
  const next = layout.right[index];
  return next !== null && FIGURE.test(next.text) && next.box.x - right(box) <= NEAR * box.height
    ? next.text
    : null;
}
