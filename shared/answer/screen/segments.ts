import { type Box, bottom, right, unionOf } from '../../model/geometry.ts';
import type { ImageFeatures, Line, Word } from '../../model/image-features.ts';

/** A run of words that stands together: a line, or one cell of a line that spans several columns. */
export type Segment = {
  /** Position among all segments, top to bottom, left to right. */
  index: number;
  line: Line;
  text: string;
  box: Box;
  words: readonly Word[];
  /** Words the gap splitter put into other segments of the same line come from the same OCR line. */
  lineIndex: number;
};

/** A gap wider than this share of the line's height parts two columns (a space is about a third of it). */
const COLUMN_GAP = 1.05;

/** Every line cut at its wide gaps, in reading order. */
export function segmentsOf(record: ImageFeatures): Segment[] {
  const segments = record.text.lines.flatMap((line, lineIndex) =>
    cutAtGaps(line).map((words) => ({
      index: 0,
      line,
      lineIndex,
      words,
      text: words.map((word) => word.text).join(' '),
      box: unionOf(words.map((word) => word.box)),
    })),
  );
  segments.sort((a, b) => (sameRow(a.box, b.box) ? a.box.x - b.box.x : a.box.y - b.box.y));
  return segments.map((segment, index) => ({ ...segment, index }));
}

function cutAtGaps(line: Line): Word[][] {
  const words =
    line.words.length > 0 ? line.words : [{ text: line.text, confidence: line.confidence, box: line.box }];
  const groups: Word[][] = [[words[0]]];
  for (let index = 1; index < words.length; index++) {
    const gap = words[index].box.x - right(words[index - 1].box);
    if (gap > COLUMN_GAP * line.box.height) groups.push([words[index]]);
    else groups.at(-1)?.push(words[index]);
  }
  return groups;
}

/** Two boxes share a row where they overlap by more than half of the lower one's height. */
export function sameRow(a: Box, b: Box): boolean {
  const overlap = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return overlap > 0.5 * Math.min(a.height, b.height);
}
