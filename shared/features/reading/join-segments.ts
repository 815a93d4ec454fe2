import { right } from '../../model/geometry.ts';
import { DisjointSets } from '../../raster/disjoint-sets.ts';
import type { Ink } from './ink.ts';
import { horizontalGap, type TextLine, toLine, verticalOverlap } from './text-line.ts';

/** Wider gaps than this times the height of the line part columns. */
const WIDEST_SPACE = 1;

/** Joins segments of one row into lines where no more than a wide space, and no rule, lies between them. */
export function joinSegments(segments: readonly TextLine[], ink: Ink): TextLine[] {
  const order = [...segments].sort((a, b) => a.box.y - b.box.y);
  const sets = new DisjointSets(Math.max(1, order.length));
  for (let index = 0; index < order.length; index++) sets.add();
  const tallest = order.reduce((height, line) => Math.max(height, line.box.height), 0);
  for (let i = 0; i < order.length; i++) {
    for (let j = i + 1; j < order.length; j++) {
      if (order[j].box.y > order[i].box.y + Math.min(tallest, order[i].box.height)) break;
      if (belongTogether(order[i], order[j], ink)) sets.union(i, j);
    }
  }
  const groups = new Map<number, TextLine[]>();
  order.forEach((line, index) => {
    const root = sets.find(index);
    groups.set(root, [...(groups.get(root) ?? []), line]);
  });
  return [...groups.values()].map((group) => toLine(group.flatMap((line) => line.glyphs)));
}

function belongTogether(a: TextLine, b: TextLine, ink: Ink): boolean {
  if (a.ground !== b.ground) return false;
  const high = Math.max(a.box.height, b.box.height);
  const low = Math.min(a.box.height, b.box.height);
  const gap = horizontalGap(a.box, b.box);
  if (gap > WIDEST_SPACE * high || verticalOverlap(a.box, b.box) < 0.6) return false;
  if (high > 2.2 * low) return false;
  return isFree(a, b, ink);
}

/** True where the row between two segments holds nothing but their ground. */
function isFree(a: TextLine, b: TextLine, ink: Ink): boolean {
  const [first, second] = a.box.x <= b.box.x ? [a, b] : [b, a];
  const top = Math.max(a.box.y, b.box.y);
  const low = Math.min(a.box.y + a.box.height, b.box.y + b.box.height);
  const row = Math.floor((top + low) / 2) * ink.regions.width;
  for (let x = right(first.box); x < second.box.x; x++)
    if (ink.regions.labels[row + x] !== a.ground) return false;
  return true;
}
