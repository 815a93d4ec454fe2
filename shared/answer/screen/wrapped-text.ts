import { type Box, bottom, right, unionOf } from '../../model/geometry.ts';
import type { Segment } from './segments.ts';

/** A sentence that runs over the end of a line, with the stretches of it that stand in each segment. */
export type WrappedSentence = { text: string; box: Box; segments: readonly Segment[] };

/** Segments, and for each the one below it. */
type Lines = { segments: readonly Segment[]; below: readonly (Segment | null)[] };

/** Lines of one paragraph begin at one place, follow closely and are equally high. */
const SAME_EDGE = 0.6;
const CLOSE = 1.1;
const SAME_HEIGHT = 1.35;
/** A line that goes on in the next has at least so many words; more where the next begins a sentence by its looks. */
const FEWEST_WORDS = 3;
const MANY_WORDS = 6;
/** Where the first word of the next line had had room for in this part of its height, the line was ended on purpose. */
const ROOM = 1;

const SENTENCE_END = /(?<=[.!?:])\s+(?=["“'(]?\p{Lu})/u;
/** Tables and code are set in lines too, and end none with a full stop. */
const ENDED = /[.!?]["”')]?$/;
const GOES_ON = /^["“'(]?(?:\p{Ll}|\d)/u;
const ITEM = /^(?:[-–•*·▪◦]|\d{1,2}[.)])(?:\s|$)/;

/** Sentences of paragraphs whose lines were wrapped, those on one line left out. */
export function wrappedSentences({ segments, below }: Lines): WrappedSentence[] {
  const taken = new Set<Segment>();
  return segments.flatMap((first) => {
    if (taken.has(first)) return [];
    const paragraph = [first];
    for (let next = below[first.index]; next && goesOn(paragraph, next); next = below[next.index])
      paragraph.push(next);
    for (const segment of paragraph) taken.add(segment);
    return paragraph.length > 1 ? sentencesOf(paragraph) : [];
  });
}

function goesOn(paragraph: readonly Segment[], next: Segment): boolean {
  const last = paragraph[paragraph.length - 1];
  const height = Math.max(last.box.height, next.box.height);
  const least = GOES_ON.test(next.text) || /[,;–-]$/.test(last.text) ? FEWEST_WORDS : MANY_WORDS;
  const edge = Math.max(...[...paragraph, next].map(({ box }) => right(box)));
  const isCentred = Math.abs(middle(last.box) - middle(next.box)) <= SAME_EDGE * height;
  return (
    (Math.abs(last.box.x - next.box.x) <= SAME_EDGE * height || isCentred) &&
    next.box.y - bottom(last.box) <= CLOSE * height &&
    height <= SAME_HEIGHT * Math.min(last.box.height, next.box.height) &&
    last.words.length >= least &&
    !ITEM.test(next.text) &&
    last.line.background === next.line.background &&
    right(last.box) + next.words[0].box.width + ROOM * height > edge
  );
}

const middle = ({ x, width }: Box): number => x + width / 2;

function sentencesOf(paragraph: readonly Segment[]): WrappedSentence[] {
  const text = paragraph.map((segment) => segment.text).join(' ');
  const ends = paragraph.map((_, index) =>
    paragraph.slice(0, index + 1).reduce((sum, segment) => sum + segment.text.length + 1, 0),
  );
  let from = 0;
  return text.split(SENTENCE_END).flatMap((sentence): WrappedSentence[] => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    const segments = paragraph.filter(
      (segment, index) => ends[index] > start + 1 && ends[index] - segment.text.length - 1 < from,
    );
    return segments.length < 2 || !ENDED.test(sentence)
      ? []
      : [{ text: sentence, box: unionOf(segments.map(({ box }) => box)), segments }];
  });
}
