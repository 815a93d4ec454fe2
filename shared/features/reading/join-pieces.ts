import { bottom, right } from '../../model/geometry.ts';
import { type ReadLine, textOf } from './read-line.ts';
import { centresOf, type Grid, gridOf, gridsOf } from './share-pitch.ts';
import { horizontalGap, toLine, verticalOverlap } from './text-line.ts';

/** Pieces of a row in cells are one line over a space; wider gaps part columns. */
const FEWEST_CELLS_APART = 2.35;
/** On a ground of its own, a piece closer than this (in heights of a capital) is part of the word. */
const TOUCHING = 0.2;
/** What the chevrons are read as that fold code. */
const LIKE_CHEVRON = /^[vVwWxX]+$/;
/** Of fewer glyphs the height may be that of marks. */
const FEW = 6;
/** Baselines and sizes of one row. */
const BASELINE_SLACK = 0.12;
const SAME_SIZE = 0.6;

/**
 * Joins what was read in pieces of one row: a word on a ground of its own (a changed part, a function key's label) and
 * what stands beside it, and characters in the cells of one grid with no more than a space between them.
 */
export function joinPieces(reads: readonly ReadLine[]): ReadLine[] {
  const grids = gridsOf(reads);
  const order = [...reads].sort((a, b) => a.line.box.x - b.line.box.x);
  const joined: ReadLine[] = [];
  for (const read of order) {
    const at = joined.findLastIndex((before) => belongTogether(before, read, grids));
    if (at < 0) joined.push(read);
    else joined[at] = join(joined[at], read, grids);
  }
  return joined;
}

function belongTogether(a: ReadLine, b: ReadLine, grids: readonly Grid[]): boolean {
  const [p, q] = [a.line, b.line];
  const gap = horizontalGap(p.box, q.box);
  const tall = Math.max(p.tall, q.tall);
  if (gap > 2 * tall || gap < -0.1 * tall || p.box.x > q.box.x) return false;
  if (!isSameRow(a, b)) return false;
  if (p.ground !== q.ground && touches(a, b)) return true;
  const grid = commonGrid(a, b, grids);
  return grid !== null && cellsApart(a, b, grid) <= FEWEST_CELLS_APART;
}

/** Whether hardly anything lies between the ink of the last character of one and the first of the other. */
function touches(a: ReadLine, b: ReadLine): boolean {
  const last = a.signs.findLast((sign) => sign.stacks)?.stacks?.last;
  const first = b.signs.find((sign) => sign.stacks)?.stacks?.first;
  if (last === undefined || first === undefined) return false;
  const gap = b.stacks[first].box.x - right(a.stacks[last].box);
  return gap <= TOUCHING * Math.min(a.line.tall, b.line.tall);
}

/** Whether a piece stands in the cells of a line beside it, no more than a space away. */
export function standsInCells(read: ReadLine, others: readonly ReadLine[], grids: readonly Grid[]): boolean {
  if (LIKE_CHEVRON.test(textOf(read))) return false;
  return others.some((other) => {
    const gap = horizontalGap(read.line.box, other.line.box);
    const tall = Math.max(read.line.tall, other.line.tall);
    if (other === read || gap > 2 * tall || gap < -0.1 * tall || !isSameRow(read, other)) return false;
    const grid = commonGrid(other, read, grids);
    const [left, right] = read.line.box.x < other.line.box.x ? [read, other] : [other, read];
    return grid !== null && cellsApart(left, right, grid) <= FEWEST_CELLS_APART;
  });
}

/** Letters of both stand on one baseline; marks (dashes, carets) only in the height of the row. */
function isSameRow(a: ReadLine, b: ReadLine): boolean {
  const [large, small] = heightOf(a) >= heightOf(b) ? [a, b] : [b, a];
  const [p, q] = [large.line, small.line];
  if (heightOf(small) < SAME_SIZE * heightOf(large)) {
    const isInside = q.box.y >= p.box.y - 1 && bottom(q.box) <= bottom(p.box) + 0.3 * p.tall;
    return isInside && !/[\p{L}\p{N}]/u.test(textOf(small));
  }
  const slack = Math.max(1, BASELINE_SLACK * p.tall);
  return verticalOverlap(p.box, q.box) >= 0.5 && Math.abs(p.baseline - q.baseline) <= slack;
}

/** Height of the tallest character; that of a line of few characters may be a mark's. */
const heightOf = ({ line }: ReadLine): number =>
  line.glyphs.length < FEW ? Math.max(line.tall, ...line.glyphs.map(({ box }) => box.height)) : line.tall;

function commonGrid(a: ReadLine, b: ReadLine, grids: readonly Grid[]): Grid | null {
  const other = (read: ReadLine, wanted: ReadLine): Grid | null => {
    const own = grids.find((grid) => grid.read === read);
    return own && gridOf(wanted, [own]) ? own : null;
  };
  const found = other(a, b) ?? other(b, a);
  if (found) return found;
  const near = gridOf(a, grids);
  return near && gridOf(b, [near]) ? near : null;
}

/** Cells from the last character of one to the first of the other. */
function cellsApart(a: ReadLine, b: ReadLine, { pitch }: Grid): number {
  const last = centresOf(a).at(-1);
  const first = centresOf(b).at(0);
  return last === undefined || first === undefined ? Number.POSITIVE_INFINITY : (first - last) / pitch;
}

function join(a: ReadLine, b: ReadLine, grids: readonly Grid[]): ReadLine {
  const grid = commonGrid(a, b, grids);
  const gap = b.line.box.x - right(a.line.box);
  const spaceBefore = grid
    ? cellsApart(a, b, grid) >= 1.5
    : gap > TOUCHING * Math.min(a.line.tall, b.line.tall);
  const moved = b.signs.map((sign, index) => ({
    ...sign,
    spaceBefore: index === 0 ? spaceBefore : sign.spaceBefore,
    stacks: sign.stacks && {
      first: sign.stacks.first + a.stacks.length,
      last: sign.stacks.last + a.stacks.length,
    },
  }));
  return {
    line: toLine([...a.line.glyphs, ...b.line.glyphs]),
    stacks: [...a.stacks, ...b.stacks],
    signs: [...a.signs, ...moved],
    pitch: grid ? grid.pitch : null,
  };
}
