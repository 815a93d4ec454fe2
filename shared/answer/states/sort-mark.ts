import { type Box, right, unionOf } from '../../model/geometry.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { colorDistance, commonColors, pixelAt, type Rgb } from '../skills/pixel-colors.ts';

/** A head of a table, by its words without a sign that was read as a letter. */
export type Head = { name: string; box: Box; segment: Segment };

/** Ink differs from the ground by this much (0..441). */
const INK = 45;
/** A mark is no wider than so many text heights, nor narrower than so many pixels. */
const WIDEST = 1.6;
const NARROWEST = 4;
/** Before a head it stands within so many text heights, behind it within those. */
const NEAR = 3.5;
const NEAR_BEHIND = 3;
const REACH = 20;
/** A rule between columns reaches over this share of the row's height. */
const RULE = 0.9;

/** The one head of a table with a mark beside it, an arrow mostly: the column that it is sorted by. Null where none or several have one. */
export function sortedHead(screen: Screen, image: RgbaImage): Head | null {
  for (const { head, rows } of headedTables(screen)) {
    const heads = head.flatMap((segment) => headOf(segment) ?? []);
    if (rows.length < FEWEST_ROWS || heads.length < FEWEST_HEADS) continue;
    const marked = heads.filter((one) => isMarked(one, heads, image, NEAR_BEHIND));
    // Arrows beside every head say that it can be sorted by each, not that it is.
    const [, ...others] = heads.filter(
      (one, at) => at < heads.length - 1 && isMarked(one, heads, image, REACH),
    );
    if (marked.length === 1 && others.length === 0) return marked[0];
  }
  return null;
}
const FEWEST_ROWS = 1;
const FEWEST_HEADS = 3;

/** A head's own words: "Lot ~" is "Lot" and an arrow. */
function headOf(segment: Segment): Head | null {
  const words = segment.words.filter(({ text }) => /\p{L}{2}|%|#/u.test(text));
  if (words.length === 0) return null;
  return {
    name: words.map(({ text }) => text).join(' '),
    box: unionOf(words.map(({ box }) => box)),
    segment,
  };
}

/** Whether a mark stands between a head and the next one, or before it and nearer to it than to the one before. */
function isMarked(one: Head, heads: readonly Head[], image: RgbaImage, reach: number): boolean {
  const { box } = one;
  const before = heads.filter((other) => right(other.box) <= box.x).map((other) => right(other.box));
  const after = heads.filter((other) => other.box.x >= right(box)).map((other) => other.box.x);
  const around = { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 };
  const [common] = commonColors(image, around);
  if (!common) return false;
  const end = Math.min(right(box) + reach * box.height, ...after.map((x) => x - box.height / 2));
  const start = Math.max(box.x - NEAR * box.height, ...before.map((x) => x + NEAR * box.height));
  return (
    hasMark(image, box, right(box) + 1, end, common.color) ||
    hasMark(image, box, box.x - 2, start, common.color)
  );
}

/** Whether a run of columns with ink, as narrow as a sign, lies from one place to another in a head's rows, before any rule. */
function hasMark(image: RgbaImage, box: Box, from: number, to: number, ground: Rgb): boolean {
  const top = box.y - Math.round(0.3 * box.height);
  const rows = Math.round(1.6 * box.height);
  const step = from > box.x ? 1 : -1;
  // What touches the head is the rest of a letter.
  let run = Number.NEGATIVE_INFINITY;
  for (let x = Math.round(from); step * (to - x) >= 0; x += step) {
    const inked = inkOf(image, x, top, rows, ground);
    if (inked >= RULE * rows) return false;
    if (inked > 0) run++;
    else if (run >= NARROWEST && run <= WIDEST * box.height)
      return standsFree(image, x - step, step * (run - 1), box, ground);
    else run = 0;
  }
  return false;
}

/** Whether nothing goes on above or below a run of columns: what does is no sign but part of something larger. */
function standsFree(image: RgbaImage, end: number, length: number, box: Box, ground: Rgb): boolean {
  const from = Math.min(end, end - length);
  for (let x = from; x <= from + Math.abs(length); x++)
    for (const y of [box.y - AROUND * box.height, box.y + (1 + AROUND) * box.height]) {
      const color = pixelAt(image, x, Math.round(y));
      if (color && colorDistance(color, ground) > INK) return false;
    }
  return true;
}
const AROUND = 0.3;

function inkOf(image: RgbaImage, x: number, top: number, rows: number, ground: Rgb): number {
  let inked = 0;
  for (let y = top; y < top + rows; y++) {
    const color = pixelAt(image, x, y);
    if (color && colorDistance(color, ground) > INK) inked++;
  }
  return inked;
}
