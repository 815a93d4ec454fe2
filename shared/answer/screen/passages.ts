import type { Box } from '../../model/geometry.ts';
import type { Screen } from './screen.ts';
import type { Segment } from './segments.ts';
import { wrappedSentences } from './wrapped-text.ts';

/** A sentence over several lines, or a text in one. */
export type Passage = { text: string; box: Box; segments: readonly Segment[] };

/** The passages of a screen that fit; texts in one line have at least so many words, and are no part of a longer one that fits. */
export function passagesOf(
  { segments, layout }: Screen,
  fewestWords: number,
  fits: (text: string) => boolean,
): Passage[] {
  const wrapped = wrappedSentences({ segments, below: layout.below }).filter(({ text }) => fits(text));
  const taken = new Set(wrapped.flatMap((sentence) => sentence.segments));
  const single = segments
    .filter((segment) => !taken.has(segment) && segment.words.length >= fewestWords && fits(segment.text))
    .map((segment) => ({ text: segment.text, box: segment.box, segments: [segment] }));
  return [...wrapped, ...single];
}
