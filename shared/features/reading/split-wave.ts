import type { Components } from '../../raster/components.ts';
import type { Glyph } from './text-line.ts';

const NARROWEST_CELL = 4;
const WIDEST_CELL = 26;
/** At its period the edge differs from itself by less than this part of what it does at other shifts. */
const GOOD = 0.5;
/** Straight edges change less than this part of their height. */
const LEAST_CHANGE = 0.15;

/**
 * Cuts a row of touching carets or tildes into its cells by the period of its upper edge, as compilers draw them below
 * a line of code. Returns a glyph for each cell, or nothing where the edge has no period.
 */
export function splitWave(wave: Glyph, components: Components): { glyph: Glyph; text: '^' | '~' }[] {
  const edge = upperEdge(wave, components);
  const period = findPeriod(edge, wave.box.height);
  if (period === null) return [];
  const count = Math.max(1, Math.round(wave.box.width / period));
  const step = wave.box.width / count;
  return Array.from({ length: count }, (_, index) => {
    const from = Math.round(index * step);
    const to = Math.round((index + 1) * step);
    const box = { ...wave.box, x: wave.box.x + from, width: to - from };
    return { glyph: { ...wave, box }, text: cellText(edge, from, to, wave.box.height) };
  });
}

/** Row of the first ink in each column, from the top of the box; pieces that don't touch count as one. */
function upperEdge({ box }: Glyph, { labels, width }: Components): number[] {
  return Array.from({ length: box.width }, (_, column) => {
    for (let row = 0; row < box.height; row++)
      if (labels[(box.y + row) * width + box.x + column] >= 0) return row;
    return box.height;
  });
}

/** The shift under which the edge repeats best, with a part of a pixel; null where it does no better than others. */
function findPeriod(edge: readonly number[], height: number): number | null {
  const cost = (shift: number): number => {
    let sum = 0;
    for (let at = 0; at + shift < edge.length; at++) sum += Math.abs(edge[at] - edge[at + shift]);
    return sum / (edge.length - shift);
  };
  const longest = Math.min(WIDEST_CELL, edge.length >> 1);
  const shifts = Array.from(
    { length: Math.max(0, longest - NARROWEST_CELL + 1) },
    (_, at) => NARROWEST_CELL + at,
  );
  if (shifts.length < 3) return null;
  const usual = shifts.reduce((sum, shift) => sum + cost(shift), 0) / shifts.length;
  const good = (shift: number): boolean => cost(shift) <= GOOD * usual;
  const best =
    usual >= LEAST_CHANGE * height
      ? shifts.find((shift) => good(shift) && cost(shift) <= cost(shift + 1))
      : undefined;
  if (best === undefined) return null;
  // Cells are rarely whole pixels wide: the longest multiple that still repeats tells the width best.
  const cells = Math.floor((edge.length * 0.8) / best);
  let period = best;
  for (let times = 2; times <= cells; times++) {
    const near = Math.round(period * times);
    const shift = [near - 1, near, near + 1].reduce((a, b) => (cost(b) < cost(a) ? b : a));
    if (shift < edge.length) period = shift / times;
  }
  return period;
}

/** Columns that a cell may lie beside its place: characters are drawn at whole pixels. */
const SHIFTS = [0, -1, 1];

/** A caret rises in the middle and falls to both sides alike; a tilde's left half stands higher. */
function cellText(edge: readonly number[], from: number, to: number, height: number): '^' | '~' {
  const slopes = SHIFTS.map((shift) => slopeOf(edge.slice(Math.max(0, from + shift), to + shift)));
  return Math.min(...slopes.map(Math.abs)) > 0.15 * height ? '~' : '^';
}

/** Difference of the mean heights of the right and the left half of an edge. */
function slopeOf(edge: readonly number[]): number {
  const half = edge.length / 2;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return mean(edge.slice(Math.ceil(half))) - mean(edge.slice(0, Math.floor(half)));
}
