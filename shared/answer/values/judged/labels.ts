import { stemWord } from '../../../question/stem-word.ts';
import { foldWord } from '../../../question/tokenize.ts';
import { fieldLabel } from '../../screen/field-label.ts';
import type { Screen } from '../../screen/screen.ts';
import type { Segment } from '../../screen/segments.ts';
import { columnHead } from '../../screen/tables.ts';
import { termsOf } from '../../screen/terms.ts';

/** A short text that may name a value: its stems in order, and for each word with letters the terms it is matched by. */
export type Label = { stems: readonly string[]; words: readonly (readonly string[])[] };

const MOST_WORDS = 8;

export const stemsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => stemWord(foldWord(word)))
    .filter((stem) => stem !== '');

/** A label of a text; null where it is too long for one or holds no letter. */
export function labelOf(text: string): Label | null {
  const parts = text.split(/\s+/).filter(Boolean);
  const named = parts.filter((part) => /\p{L}/u.test(part));
  return named.length === 0 || parts.length > MOST_WORDS
    ? null
    : { stems: stemsOf(text), words: named.map(termsOf) };
}

const known = new WeakMap<Segment, Label[]>();

/** What stands left of a segment, above it, first in its row, over its column and at its field. */
export function labelsBeside(segment: Segment, screen: Screen): Label[] {
  const before = known.get(segment);
  if (before) return before;
  const { layout, rows } = screen;
  const { index } = segment;
  const near = [
    layout.left[index],
    layout.above[index],
    rows.rows[rows.rowOf[index]][0],
    fieldLabel(segment, screen),
  ];
  const texts = near.flatMap((other) => (other && other !== segment ? other.text : []));
  const labels = [...new Set([...texts, columnHead(segment, rows) ?? ''])].flatMap(
    (text) => labelOf(text) ?? [],
  );
  known.set(segment, labels);
  return labels;
}

const knownStems = new WeakMap<Segment, string[]>();

/** The stems of a segment's words in order. */
export function stemsIn(segment: Segment): string[] {
  const before = knownStems.get(segment);
  if (before) return before;
  const stems = stemsOf(segment.text);
  knownStems.set(segment, stems);
  return stems;
}
