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
};

/** Glyphs that stand in one row on one ground, from left to right. */
export type TextLine = { box: Box; glyphs: Glyph[]; ground: number };

/** A line around glyphs, which are put in order. */
export function toLine(glyphs: Glyph[]): TextLine {
  const sorted = [...glyphs].sort((a, b) => a.box.x - b.box.x);
  return {
    box: unionOf(sorted.map((glyph) => glyph.box)),
    glyphs: sorted,
    ground: mostFrequentGround(sorted),
  };
}

function mostFrequentGround(glyphs: readonly Glyph[]): number {
  const areas = new Map<number, number>();
  for (const { ground, area } of glyphs) areas.set(ground, (areas.get(ground) ?? 0) + area);
  return [...areas].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
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
