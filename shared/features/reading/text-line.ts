import { type Box, bottom, right, unionOf } from '../../model/geometry.ts';

/** A connected piece of ink that may be a glyph or a part of one. */
export type Glyph = {
  /** Number of its component in the ink. */
  component: number;
  box: Box;
  /** Pixels of ink. */
  area: number;
  /** Region it stands on. */
  ground: number;
  /** The next region beside it, or -1: text may lie across two. */
  second: number;
  /** Share of its outline that lies on the first, 0..1. */
  purity: number;
  /** How far it leans to the right: columns per row from its lower to its upper third. */
  lean: number;
  /** Greatest extent of a row as a part of its width: 1 where a letter has a bar, a foot or a hook. */
  longestRow: number;
  /** Mean extent of its rows as a part of its width: low for a single stroke that leans. */
  rowExtent: number;
};

/** Glyphs that stand in one row on one ground, from left to right. */
export type TextLine = {
  box: Box;
  glyphs: Glyph[];
  ground: number;
  /** Height of its taller letters in pixels: three quarters of its glyphs are no taller. */
  size: number;
  /** Height of its tallest letters (at least two of them where there are many): what gaps are measured in. */
  tall: number;
  /** Row that its letters stand on (lower median of their feet). */
  baseline: number;
};

/** Letters are at least this high beside the tallest of their line, and reach below this part of it: quotes do not. */
const LETTER = 0.4;
const HANGING = 0.55;
/** A dash is so low beside the tallest letters, and so many times wider than high. */
const DASH = { height: 0.45, aspect: 2.5 };

/** A line around glyphs, which are put in order. */
export function toLine(glyphs: readonly Glyph[]): TextLine {
  const sorted = [...glyphs].sort((a, b) => a.box.x - b.box.x);
  const tallest = Math.max(...sorted.map((glyph) => glyph.box.height));
  const top = Math.min(...sorted.map((glyph) => glyph.box.y));
  const letters = sorted
    .filter(
      ({ box }) =>
        box.height >= LETTER * tallest && bottom(box) > top + HANGING * tallest && !isDash(box, tallest),
    )
    .map((glyph) => glyph.box.height)
    .sort((a, b) => a - b);
  const size = letters[Math.floor(0.75 * (letters.length - 1))];
  const feet = sorted
    .filter((glyph) => glyph.box.height >= 0.5 * size)
    .map((glyph) => bottom(glyph.box))
    .sort((a, b) => a - b);
  return {
    box: unionOf(sorted.map((glyph) => glyph.box)),
    glyphs: sorted,
    ground: mostFrequentGround(sorted),
    size,
    tall: tallestPair(letters) ?? (endsInComma(sorted) ? sorted[0].box.height : size),
    baseline: feet[(feet.length - 1) >> 1],
  };
}

const isDash = ({ width, height }: Box, tallest: number): boolean =>
  height <= DASH.height * tallest && width >= DASH.aspect * height;

/** Whether two glyphs are a letter and a comma after it: the comma must not count for the height of the two. */
function endsInComma(glyphs: readonly Glyph[]): boolean {
  if (glyphs.length !== 2) return false;
  const [letter, mark] = glyphs.map((glyph) => glyph.box);
  return mark.height <= 0.55 * letter.height && mark.y - letter.y >= 0.6 * letter.height;
}

/** The greatest height that two glyphs have, give or take an eighth. */
function tallestPair(heights: readonly number[]): number | null {
  if (heights.length < 4) return null;
  for (let at = heights.length - 1; at > 0; at--)
    if (heights[at] - heights[at - 1] <= Math.max(1, heights[at] / 8)) return heights[at - 1];
  return null;
}

function mostFrequentGround(glyphs: readonly Glyph[]): number {
  const areas = new Map<number, number>();
  for (const { ground, area } of glyphs) areas.set(ground, (areas.get(ground) ?? 0) + area);
  return [...areas].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

/** Whether two glyphs stand on one ground, or across the same two. */
export const shareGround = (a: Glyph, b: Glyph): boolean =>
  a.ground === b.ground || (a.ground === b.second && a.second === b.ground);

/** Pieces of letters that touch are a title across two grounds where they are this many times wider than high. */
const ACROSS_ASPECT = 3;
/** Shares of their box that letters fill: a frame fills less, an edge of an area more. */
const LEAST_FILL = 0.15;
const MOST_FILL = 0.85;

/** Lower marks, in heights of a capital, may lie on one of the two. */
const HIGHEST_MARK = 0.5;

/** Whether all letters lie across the same two grounds: a title on the two halves of its bar. */
export function isAcrossTwo({ box: { width, height }, glyphs, tall }: TextLine): boolean {
  if (width < ACROSS_ASPECT * height) return false;
  const letters = glyphs.filter(({ box }) => box.height > HIGHEST_MARK * tall);
  const [{ ground, second }] = letters;
  const [ink, boxes] = letters.reduce(
    ([ink, boxes], { box, area }) => [ink + area, boxes + box.width * box.height],
    [0, 0],
  );
  return (
    ink >= LEAST_FILL * boxes &&
    ink <= MOST_FILL * boxes &&
    letters.every((glyph) => glyph.second >= 0 && shareGround(glyph, { ...glyph, ground, second }))
  );
}

/** Rows that two boxes share, as a part of the lower one. */
export function verticalOverlap(a: Box, b: Box): number {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return shared / Math.max(1, Math.min(a.height, b.height));
}

/** Columns between two boxes; negative where they overlap. */
export function horizontalGap(a: Box, b: Box): number {
  return Math.max(a.x, b.x) - Math.min(right(a), right(b));
}
