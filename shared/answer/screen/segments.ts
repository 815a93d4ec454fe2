import { type Box, bottom, containment, right, unionOf } from '../../model/geometry.ts';
import type { ImageFeatures, Line, Word } from '../../model/image-features.ts';
import { gridCuts } from './grid-columns.ts';

/** A run of words that stands together: a line, or one cell of a line that spans several columns. */
export type Segment = {
  /** Position among all segments, top to bottom, left to right. */
  index: number;
  /** The record's line that the first word was read in. */
  line: Line;
  text: string;
  box: Box;
  words: readonly Word[];
  /** Ids of all lines that its words were read in. */
  evidence: string[];
  /** Number of the visual row, over all of the screen. */
  row: number;
};

/** A gap wider than this share of the line's height parts two columns (a space is about a third of it). */
const COLUMN_GAP = 1.05;
/** Pieces that were read as lines of their own belong together where no more than a space parts them. */
const JOIN_GAP = 0.5;
/** Ends of file names that are no words. */
const EXTENSION =
  /^(?:conf|html?|txt|json|ya?ml|toml|xml|csv|tsv|pdf|docx?|xlsx?|odt|ods|png|jpe?g|gif|svg|zip|tar|gz|tgz|js|ts|tsx|py|rb|rs|cpp|php|sql|sh|log|ini|cfg|md)(?![\p{L}\p{N}])/u;
/** A space is wider than this share of the line's height. */
const NAME_GAP = 0.3;
/** Lines of one row differ in height by less than this factor. */
const SAME_SIZE = 1.8;
/** A text of small letters and dashes alone is lower by this much than one of the same font that reaches up and down. */
const SAME_FONT = 2.2;
const NO_ASCENDERS = /^[-acegmnopqrsuvwxyz.,:;_=+~<> ]+$/;

type Placed = { word: Word; line: Line };

/**
 * The words of all lines as cells, in reading order: lines cut at their wide gaps, and pieces of one row that a
 * reader took apart joined where no wide gap lies between them.
 */
export function segmentsOf(record: ImageFeatures): Segment[] {
  const rows = visualRows(record.text.lines);
  const fields = record.ui.elements
    .filter((element) => element.role === 'input' || element.role === 'combobox')
    .map((element) => element.box);
  const placed = rows.map((lines) =>
    lines
      .flatMap((line) => wordsOf(line).map((word) => ({ word, line })))
      .sort((a, b) => a.word.box.x - b.word.box.x),
  );
  const cuts = gridCuts(placed.map((row) => row.map(({ word }) => word)));
  const segments = placed.flatMap((row, at) =>
    cutAtGaps(row, fields, cuts[at]).map((cell) => toSegment(mendFigures(cell), at)),
  );
  return segments.map((segment, index) => ({ ...segment, index }));
}

const wordsOf = (line: Line): readonly Word[] =>
  line.words.length > 0 ? line.words : [{ text: line.text, confidence: line.confidence, box: line.box }];

/** Lines that share a row, top to bottom. Lines of very different height, or that overlap, are kept apart. */
function visualRows(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.box.y + a.box.height / 2 - (b.box.y + b.box.height / 2))) {
    const row = rows.findLast((others) => others.every((other) => fits(other, line)));
    if (row && sameRow(row[0].box, line.box)) row.push(line);
    else rows.push([line]);
  }
  return rows.sort((a, b) => a[0].box.y - b[0].box.y);
}

function fits(other: Line, line: Line): boolean {
  const taller = Math.max(other.box.height, line.box.height);
  const lower = Math.min(other.box.height, line.box.height);
  const apart = right(other.box) <= line.box.x + 3 || right(line.box) <= other.box.x + 3;
  const isSmall = [other, line].some(({ box, text }) => box.height === lower && NO_ASCENDERS.test(text));
  return apart && taller <= (isSmall ? SAME_FONT : SAME_SIZE) * lower && sameRow(other.box, line.box);
}

function cutAtGaps(placed: readonly Placed[], fields: readonly Box[], cuts: readonly number[]): Placed[][] {
  const cells: Placed[][] = [];
  for (const entry of placed) {
    const before = cells.at(-1)?.at(-1);
    const height = Math.max(entry.line.box.height, before?.line.box.height ?? 0);
    const gap = before ? entry.word.box.x - right(before.word.box) : Number.POSITIVE_INFINITY;
    const isOneLine = before?.line === entry.line || /[-./_]$/.test(before?.word.text ?? '');
    const isProse = before !== undefined && isInlineCode(before.line, entry.line);
    const leavesField =
      before !== undefined && fieldOf(before.word.box, fields) !== fieldOf(entry.word.box, fields);
    const isCut =
      before !== undefined && cuts.some((x) => x >= right(before.word.box) && x <= entry.word.box.x);
    if (gap > (isOneLine || isProse ? COLUMN_GAP : JOIN_GAP) * height || leavesField || isCut)
      cells.push([entry]);
    else cells.at(-1)?.push(entry);
  }
  return cells;
}

/**
 * Whether two pieces of a row are a sentence and a name set off in it by a ground of its own, as documents set names of files
 * and commands: one of them runs over several words, and they are as high and on different grounds.
 */
function isInlineCode(a: Line, b: Line): boolean {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return (
    longer.words.length >= PROSE_WORDS &&
    /\p{Ll}/u.test(longer.text) &&
    shorter.background !== undefined &&
    shorter.background !== longer.background &&
    Math.max(a.box.height, b.box.height) <= SAME_SIZE * Math.min(a.box.height, b.box.height)
  );
}
const PROSE_WORDS = 3;

/** The field that a word stands in, or -1. */
const fieldOf = (box: Box, fields: readonly Box[]): number =>
  fields.findIndex((field) => containment(box, field) > 0.7);

/** "39 .60" and "24 . 50" are one figure that a reader took apart at its point; "budget- 2024.csv" is one name. */
function mendFigures(cell: readonly Placed[]): Placed[] {
  const mended: Placed[] = [];
  for (const entry of cell) {
    const before = mended.at(-1);
    const gap = before ? entry.word.box.x - right(before.word.box) : 0;
    const joins =
      before &&
      gap < 0.9 * entry.line.box.height &&
      ((/\d$/.test(before.word.text) && /^[.,]\d{0,3}$/.test(entry.word.text)) ||
        (/\d[.,]$/.test(before.word.text) && /^\d{2,3}$/.test(entry.word.text)) ||
        (/[\p{L}\p{N}]\.$/u.test(before.word.text) && EXTENSION.test(entry.word.text)) ||
        (gap < NAME_GAP * entry.line.box.height &&
          /[\p{L}\p{N}][-_/\\]$/u.test(before.word.text) &&
          /^[\p{L}\p{N}]/u.test(entry.word.text)));
    if (!joins) {
      mended.push(entry);
      continue;
    }
    const word = {
      text: before.word.text + entry.word.text,
      confidence: Math.min(before.word.confidence, entry.word.confidence),
      box: unionOf([before.word.box, entry.word.box]),
    };
    mended[mended.length - 1] = { word, line: before.line };
  }
  return mended;
}

/** An at sign is often read with a bracket before it. */
const mendSigns = (text: string): string => text.replace(/(?<=\w)\(@(?=\w)/g, '@');

function toSegment(cell: readonly Placed[], row: number): Segment {
  const words = cell.map(({ word }) => ({ ...word, text: mendSigns(word.text) }));
  return {
    index: 0,
    row,
    line: cell[0].line,
    words,
    text: words.map((word) => word.text).join(' '),
    box: unionOf(words.map((word) => word.box)),
    evidence: [...new Set(cell.map(({ line }) => line.id))],
  };
}

/** Two boxes share a row where they overlap by more than half of the lower one's height. */
export function sameRow(a: Box, b: Box): boolean {
  const overlap = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return overlap > 0.5 * Math.min(a.height, b.height);
}

/** All that stands in the row of a segment, as one line. */
export const rowText = (segment: Segment, segments: readonly Segment[]): string =>
  segments
    .filter((other) => other.row === segment.row)
    .map((other) => other.text)
    .join(' ');
