import { type Box, bottom, right, unionOf } from '../../model/geometry.ts';
import { DisjointSets } from '../../raster/disjoint-sets.ts';
import type { ReadLine } from './read-line.ts';
import { horizontalGap, verticalOverlap } from './text-line.ts';

/** Lines of one paragraph, list, cell or piece of code, from top to bottom. */
export type TextBlock = { box: Box; lines: ReadLine[] };

/** Distances in heights of a capital. */
const LEADING = 1.35;
const CODE_LEADING = 1.8;
const ALIGNED = 1;
const CELL_REACH = 10;
const WIDEST_CELL = 22;

/** Groups lines that follow one another: same ground and size, close below, aligned. Cells of a row stay single. */
export function groupBlocks(lines: readonly ReadLine[]): TextBlock[] {
  const order = [...lines].sort((a, b) => a.line.box.y - b.line.box.y);
  const cells = new Set(order.filter((read) => isCell(read, order)));
  const sets = new DisjointSets(Math.max(1, order.length));
  for (let index = 0; index < order.length; index++) sets.add();
  const followed = new Set<number>();
  for (let below = 0; below < order.length; below++) {
    for (let above = below - 1; above >= 0; above--) {
      const [a, b] = [order[above], order[below]];
      if (b.line.box.y - bottom(a.line.box) > 4 * b.line.tall && below - above > 64) break;
      if (followed.has(above) || cells.has(a) || cells.has(b) || !follows(a, b)) continue;
      followed.add(above);
      sets.union(above, below);
      break;
    }
  }
  const blocks = new Map<number, ReadLine[]>();
  order.forEach((read, index) => {
    const root = sets.find(index);
    const block = blocks.get(root);
    if (block) block.push(read);
    else blocks.set(root, [read]);
  });
  return [...blocks.values()].map((members) => ({
    box: unionOf(members.map((read) => read.line.box)),
    lines: members,
  }));
}

/** Whether line b continues the block that line a stands in. */
function follows(a: ReadLine, b: ReadLine): boolean {
  const [p, q] = [a.line, b.line];
  if (p.ground !== q.ground) return false;
  const tall = Math.max(p.tall, q.tall);
  if (Math.min(p.tall, q.tall) < 0.68 * tall) return false;
  const isCode = a.pitch !== null && b.pitch !== null && Math.abs(a.pitch - b.pitch) < 0.5;
  const gap = q.baseline - p.baseline - tall;
  if (gap < -0.3 * tall || gap > (isCode ? CODE_LEADING : LEADING) * tall) return false;
  if (isCode) return horizontalGap(p.box, q.box) <= 0;
  const shared = -horizontalGap(p.box, q.box);
  const slack = ALIGNED * tall;
  const isAligned =
    Math.abs(p.box.x - q.box.x) <= slack ||
    Math.abs(right(p.box) - right(q.box)) <= slack ||
    Math.abs(p.box.x + p.box.width / 2 - q.box.x - q.box.width / 2) <= slack;
  return shared > 0 && isAligned;
}

/** A short text with a neighbour in its row: a cell, a menu entry, a label beside its field. */
function isCell(read: ReadLine, all: readonly ReadLine[]): boolean {
  const { box, tall } = read.line;
  if (box.width > WIDEST_CELL * tall || read.pitch !== null) return false;
  return all.some(
    ({ line }) =>
      line !== read.line &&
      verticalOverlap(line.box, box) >= 0.6 &&
      horizontalGap(line.box, box) <= CELL_REACH * tall,
  );
}
