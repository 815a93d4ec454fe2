import { bottom, right } from '../../model/geometry.ts';
import type { ReadLine } from './read-line.ts';
import { type Grid, gridOf, gridsOf } from './share-pitch.ts';
import { horizontalGap, toLine, verticalOverlap } from './text-line.ts';

/** Pieces of a row in cells are one line over a space; wider gaps part columns. */
const FEWEST_CELLS_APART = 2.35;
/** On a ground of its own, a piece closer than this (in heights of a capital) is part of the word. */
const TOUCHING = 0.2;
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
  if (p.ground !== q.ground && gap <= TOUCHING * Math.min(p.tall, q.tall)) return true;
  const grid = commonGrid(a, b, grids);
  return grid !== null && cellsApart(a, b, grid) <= FEWEST_CELLS_APART;
}

/** Whether a piece stands in the cells of a line beside it, no more than a space away. */
export function standsInCells(read: ReadLine, others: readonly ReadLine[], grids: readonly Grid[]): boolean {
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
function isSameRow({ line: a }: ReadLine, { line: b }: ReadLine): boolean {
  const [large, small] = a.tall >= b.tall ? [a, b] : [b, a];
  if (small.tall < SAME_SIZE * large.tall)
    return small.box.y >= large.box.y - 1 && bottom(small.box) <= bottom(large.box) + 0.3 * large.tall;
  const slack = Math.max(1, BASELINE_SLACK * large.tall);
  return verticalOverlap(a.box, b.box) >= 0.5 && Math.abs(a.baseline - b.baseline) <= slack;
}

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
const cellsApart = (a: ReadLine, b: ReadLine, { pitch }: Grid): number => {
  const [last, first] = [a.stacks[a.stacks.length - 1].box, b.stacks[0].box];
  return (first.x + first.width / 2 - last.x - last.width / 2) / pitch;
};

function join(a: ReadLine, b: ReadLine, grids: readonly Grid[]): ReadLine {
  const grid = commonGrid(a, b, grids);
  const gap = b.line.box.x - right(a.line.box);
  const spaceBefore = grid ? cellsApart(a, b, grid) >= 1.5 : gap > TOUCHING * Math.min(a.line.tall, b.line.tall);
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
