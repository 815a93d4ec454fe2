import { bottom, right, unionOf } from '../../model/geometry.ts';
import { type Panel, textOf } from './contents.ts';
import type { Found } from './found.ts';
import type { Grid } from './tables.ts';

const FEWEST_KEYS = 8;
const LOWEST_KEY = 20;
const TALLEST_KEY = 90;
const LONGEST_LABEL = 8;

/**
 * Whether a grid without gaps is a pad of keys, as of a calculator: nearly every cell holds one short label in its
 * middle, while the cells of tables are written from one side.
 */
export function isKeyPad({ cells }: Grid, unit: number): boolean {
  const keys = cells.filter((cell) => isKey(cell, unit));
  const distinct = new Set(keys.map(textOf));
  return (
    keys.length >= FEWEST_KEYS && keys.length >= 0.8 * cells.length && distinct.size >= 0.5 * keys.length
  );
}

function isKey({ box, runs, blobs }: Panel, unit: number): boolean {
  if (box.height < LOWEST_KEY * unit || box.height > TALLEST_KEY * unit || box.width > 4 * box.height)
    return false;
  const label = runs.map(({ text }) => text).join('');
  const drawn = runs.length > 0 ? runs.map(({ ink }) => ink) : blobs.map((blob) => blob.box);
  if (drawn.length === 0 || label.length > LONGEST_LABEL) return false;
  const content = unionOf(drawn);
  const aside = content.x - box.x - (right(box) - right(content));
  const above = content.y - box.y - (bottom(box) - bottom(content));
  return Math.abs(aside) <= 6 * unit && Math.abs(above) <= 10 * unit && content.x - box.x >= 5 * unit;
}

/** The keys of a pad. */
export function keysOf({ cells }: Grid): Found[] {
  return cells.map((cell) => ({
    role: 'button',
    box: cell.box,
    name: textOf(cell),
    state: [],
    confidence: 0.75,
    color: cell.fill,
  }));
}
