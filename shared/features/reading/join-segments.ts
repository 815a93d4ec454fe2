import { type Box, right } from '../../model/geometry.ts';
import { DisjointSets } from '../../raster/disjoint-sets.ts';
import type { Ink } from './ink.ts';
import { horizontalGap, shareGround, type TextLine, toLine, verticalOverlap } from './text-line.ts';
import { fitsLine } from './trim-segment.ts';

/** Wider gaps than this times the size of the letters part columns. A space of a fixed-pitch font comes to 1.2. */
const WIDEST_SPACE = 1.25;
/** Bars, dots and the like stand in the middle of their cell. */
const NARROW_END = 0.35;

/** A dot between two words stands as far from either, where capitals are set widely. */
const AFTER_DOT = 1.85;
const DOT = { height: 0.45, from: 0.2 };

/** Glyphs with less of their outline on one ground lie across two. */
const PURE = 0.75;
/** Highest mark, in heights of a capital. */
const MARK = 0.5;

/** No further apart than letters of one word, a baseline that strokes below it (://) hide is not asked for. */
const WITHIN_WORD = 0.45;

const ROUNDS = 4;

/** Joins segments of one row into lines where no more than a wide space, and no rule, lies between them. */
export function joinSegments(segments: readonly TextLine[], ink: Ink): TextLine[] {
  let lines = [...segments];
  // A longer line knows its size better, and may reach further.
  for (let round = 0; round < ROUNDS; round++) {
    const joined = joinOnce(lines, ink);
    if (joined.length === lines.length) break;
    lines = joined;
  }
  return lines;
}

function joinOnce(segments: readonly TextLine[], ink: Ink): TextLine[] {
  const order = [...segments].sort((a, b) => a.box.y - b.box.y);
  const sets = new DisjointSets(Math.max(1, order.length));
  for (let index = 0; index < order.length; index++) sets.add();
  for (let i = 0; i < order.length; i++) {
    for (let j = i + 1; j < order.length; j++) {
      if (order[j].box.y > order[i].box.y + order[i].box.height) break;
      if (belongTogether(order[i], order[j], ink)) sets.union(i, j);
    }
  }
  const groups = new Map<number, TextLine[]>();
  order.forEach((line, index) => {
    const root = sets.find(index);
    const group = groups.get(root);
    if (group) group.push(line);
    else groups.set(root, [line]);
  });
  return [...groups.values()].map((group) =>
    group.length === 1 ? group[0] : toLine(group.flatMap((line) => line.glyphs)),
  );
}

function belongTogether(a: TextLine, b: TextLine, ink: Ink): boolean {
  const [first, second] = [a, b].map(({ glyphs }) => glyphs.find(({ purity }) => purity < PURE) ?? glyphs[0]);
  const across = standsAcross(a) && standsAcross(b) && shareGround(first, second);
  if (a.ground !== b.ground && !across) return false;
  const size = Math.max(a.tall, b.tall);
  const smaller = Math.min(heightOf(a), heightOf(b));
  const gap = horizontalGap(a.box, b.box);
  if (
    gap > (endsInDot(a, b) ? AFTER_DOT : WIDEST_SPACE + (hasNarrowEnd(a, b) ? NARROW_END : 0)) * size ||
    verticalOverlap(a.box, b.box) < 0.5
  )
    return false;
  if (size > 2.2 * smaller || isIconBeside(a, b) || isIconBeside(b, a)) return false;
  if (size > AROUND * smaller && (isInside(a.box, b.box) || isInside(b.box, a.box))) return false;
  const areRuns = Math.min(a.glyphs.length, b.glyphs.length) >= 6;
  const isWithinWord = gap >= 0 && gap <= WITHIN_WORD * size;
  if ((areRuns && !isWithinWord) || gap > 0.7 * size) {
    // One row has one baseline and one size (an x-height run is 0.7 of a run with capitals).
    const few = Math.min(a.glyphs.length, b.glyphs.length) < 6;
    const slack = few ? 0.35 : 0.1;
    if (Math.abs(a.baseline - b.baseline) > Math.max(1, slack * size) || smaller < (few ? 0.5 : 0.62) * size)
      return false;
  }
  return isFree(a, b, ink, across ? first : { ground: a.ground, second: a.ground });
}

/** Among few glyphs most may be marks (-s, or "my), so the tallest counts. */
const heightOf = ({ tall, glyphs }: TextLine): number =>
  glyphs.length > FEW ? tall : Math.max(tall, ...glyphs.map(({ box }) => box.height));
const FEW = 4;

/** What stands on both sides of a segment and is higher by this is the outline of its button. */
const AROUND = 1.5;
const isInside = (box: Box, outer: Box): boolean => box.x > outer.x && right(box) < right(outer);

function hasNarrowEnd(a: TextLine, b: TextLine): boolean {
  const [first, second] = a.box.x <= b.box.x ? [a, b] : [b, a];
  const ends = [first.glyphs[first.glyphs.length - 1], second.glyphs[0]];
  return ends.some((glyph) => glyph.box.width <= 0.3 * Math.max(a.tall, b.tall));
}

/** Whether the one on the left ends in a dot at half the height of its letters. */
function endsInDot(a: TextLine, b: TextLine): boolean {
  const { glyphs, tall, baseline } = a.box.x <= b.box.x ? a : b;
  const { box } = glyphs[glyphs.length - 1];
  return (
    glyphs.length > 1 &&
    box.height <= DOT.height * tall &&
    box.width <= 2 * box.height &&
    baseline - box.y - box.height / 2 >= DOT.from * tall &&
    box.y + box.height / 2 - (baseline - tall) >= DOT.from * tall
  );
}

/** A single squarish shape that is too tall for the letters beside it. */
const isIconBeside = (icon: TextLine, text: TextLine): boolean =>
  icon.glyphs.length <= 2 &&
  text.glyphs.length > 1 &&
  icon.glyphs.some((glyph) => !fitsLine(glyph.box, text.size));

/** Whether a line lies on the border of two grounds; low marks beside its words may lie on one of them. */
const standsAcross = ({ glyphs, tall }: TextLine): boolean =>
  glyphs.every(({ purity, box }) => purity < PURE || box.height < MARK * tall);

/** True where the row between two segments holds nothing but their ground and their own glyphs. */
function isFree(
  a: TextLine,
  b: TextLine,
  ink: Ink,
  { ground, second }: { ground: number; second: number },
): boolean {
  const [first, last] = a.box.x <= b.box.x ? [a, b] : [b, a];
  const top = Math.max(a.box.y, b.box.y);
  const low = Math.min(a.box.y + a.box.height, b.box.y + b.box.height);
  const isFreeRow = (y: number): boolean => {
    for (let x = right(first.box); x < last.box.x; x++) {
      const region = ink.regions.labels[y * ink.regions.width + x];
      if (region !== ground && region !== second) return false;
    }
    return true;
  };
  const middle = Math.floor((top + low) / 2);
  if (ground === second) return isFreeRow(middle);
  // Two grounds may meet in a row of its own in the middle.
  return Array.from({ length: low - top }, (_, row) => top + row).some(isFreeRow);
}
