import { type Box, bottom } from '../../model/geometry.ts';
import { median } from '../../numbers/median.ts';
import type { Segment } from '../screen/segments.ts';

/** Left edges of one stack differ by less than this share of a text's height. */
const EDGE = 0.6;
/** Texts further apart than this many heights are of different stacks. */
const REACH = 9;
/** Gaps between blocks are at least so many times those within, and at least so large in text heights. */
const WIDER = 1.8;
const WIDE = 0.9;
/** Lines of one block are no further apart than so many text heights. */
const NARROW = 1.1;

/** Whether a text stands under another at its left edge. */
export const isStacked = (upper: Box, lower: Box): boolean =>
  Math.abs(upper.x - lower.x) <= EDGE * Math.min(upper.height, lower.height) &&
  lower.y >= bottom(upper) - 2 &&
  lower.y - bottom(upper) <= REACH * lower.height;

/** Cuts a stack where its gaps fall into narrow and wide ones; a stack with one kind of gap stays whole. */
export function blocksOfStack(stack: readonly Segment[]): Segment[][] {
  const gaps = stack.slice(1).map(({ box }, index) => Math.max(1, box.y - bottom(stack[index].box)));
  const limit = widthThatParts(gaps, median(stack.map(({ box }) => box.height)));
  const blocks: Segment[][] = [];
  for (const [index, segment] of stack.entries()) {
    if (index > 0 && gaps[index - 1] < limit) blocks[blocks.length - 1].push(segment);
    else blocks.push([segment]);
  }
  return blocks;
}

/** The gap from which on blocks are parted: over the greatest leap between sorted gaps; infinite where none is great. */
function widthThatParts(gaps: readonly number[], height: number): number {
  const sorted = [...gaps].sort((a, b) => a - b);
  let limit = Number.POSITIVE_INFINITY;
  let most = WIDER;
  for (const [index, gap] of sorted.entries()) {
    const leap = index > 0 ? gap / Math.max(0.2 * height, sorted[index - 1]) : 0;
    if (leap >= most && gap >= WIDE * height && sorted[index - 1] <= NARROW * height) {
      most = leap;
      limit = gap;
    }
  }
  return limit;
}
