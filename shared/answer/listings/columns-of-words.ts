import { unionOf } from '../../model/geometry.ts';
import type { Word } from '../../model/image-features.ts';
import type { Cell } from '../screen/headed-tables.ts';
import type { Segment } from '../screen/segments.ts';

type Rows = (Cell | null)[][];

/** Words of one column begin within this share of their height of each other. */
const EDGE = 0.4;
/** Words begin there in this share of the rows. */
const MOST = 0.8;
/** So many columns make a table of what a program prints. */
const FEWEST = 3;

/**
 * Columns of a fixed font may stand a space apart, so that they are read as one text: words that begin at the same places in
 * nearly all rows, the first of them a figure or a mark, are cells. Elsewhere only rows of one text are cut so.
 */
export function columnsOfWords(rows: Rows, isTerminal: boolean): Rows {
  const texts = rows.flatMap((row) => (isTerminal || row.length === 1 ? asOne(row) : []));
  if (texts.length < rows.length || !texts.every(({ text }) => /^\W?[\da-f]*\d/i.test(text))) return rows;
  const [first, ...others] = texts;
  const isFree = (word: Word, at: number): boolean =>
    others.filter((other) => beginsAt(word, other, at)).length < MOST * others.length;
  // Words of free text begin at the same places by chance.
  const end = first.words.findIndex(isFree);
  const starts = first.words.slice(0, end < 0 ? undefined : end).map(({ box }) => box.x);
  return starts.length < FEWEST || starts.length <= rows[0].length
    ? rows
    : texts.map((segment) => cellsOf(segment, starts));
}

/** All cells of a row as one text. */
function asOne(row: readonly (Cell | null)[]): Segment[] {
  const parts = row.flatMap((cell) => cell?.segments ?? []);
  const words = parts.flatMap((part) => part.words);
  return parts.length === 0
    ? []
    : [
        {
          ...parts[0],
          words,
          text: words.map(({ text }) => text).join(' '),
          evidence: [...new Set(parts.flatMap(({ evidence }) => evidence))],
        },
      ];
}

const beginsAt = ({ box }: Word, { words }: Segment, at: number): boolean =>
  words[at] !== undefined && Math.abs(words[at].box.x - box.x) <= EDGE * box.height;

function cellsOf(segment: Segment, starts: readonly number[]): (Cell | null)[] {
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    const slack = EDGE * segment.box.height;
    const words = segment.words.filter(({ box }) => box.x >= start - slack && box.x < end - slack);
    const text = words.map((word) => word.text).join(' ');
    return words.length > 0
      ? { text, segments: [{ ...segment, words, text, box: unionOf(words.map(({ box }) => box)) }] }
      : null;
  });
}
