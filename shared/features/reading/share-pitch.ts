import { right } from '../../model/geometry.ts';
import { dropCrowded } from './drop-crowded.ts';
import type { ReadLine } from './read-line.ts';
import { placeSpaces } from './space-signs.ts';

/** The cells that a line in a font of fixed pitch stands in: centres lie at `origin` and whole pitches from it. */
export type Grid = { origin: number; pitch: number; tall: number; read: ReadLine };

/** How far from the middle of its cell a character may lie, in pitches. */
const OFF_CELL = 0.17;
/** Fonts of one size: heights of capitals, or of brackets, that differ by less. */
const SAME_SIZE = 0.68;
/** Rows between a line and the one that shows its pitch, in heights of a capital. */
const REACH = 40;

/** The grids of a screen: of each line whose font has a fixed pitch. */
export const gridsOf = (reads: readonly ReadLine[]): Grid[] =>
  reads.flatMap((read) => {
    const own = centresOf(read);
    return read.pitch === null || own.length === 0
      ? []
      : [{ origin: own[own.length >> 1], pitch: read.pitch, tall: read.line.tall, read }];
  });

/** A grid near a line that all its characters stand on, or null. */
export function gridOf(read: ReadLine, grids: readonly Grid[]): Grid | null {
  const centres = centresOf(read);
  if (centres.length === 0) return null;
  const { tall, baseline } = read.line;
  const fitting = grids.filter(
    (grid) =>
      grid.read !== read &&
      Math.abs(grid.read.line.baseline - baseline) <= REACH * grid.tall &&
      tall <= grid.tall / SAME_SIZE &&
      (read.signs.length < 3 || tall >= SAME_SIZE * grid.tall) &&
      centres.every((centre) => isOnGrid(centre, grid)),
  );
  const distance = (grid: Grid): number => Math.abs(grid.read.line.baseline - baseline);
  return fitting.length === 0 ? null : fitting.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

function isOnGrid(centre: number, { origin, pitch }: Grid): boolean {
  const cells = (centre - origin) / pitch;
  return Math.abs(cells - Math.round(cells)) <= OFF_CELL;
}

/** Middles of the characters, those that touch at even parts of their ink. */
export const centresOf = ({ signs, stacks }: ReadLine): number[] =>
  signs.flatMap((sign) => {
    if (!sign.stacks) return [];
    const [left, end] = [stacks[sign.stacks.first].box.x, right(stacks[sign.stacks.last].box)];
    if (sign.alone) return [(left + end) / 2];
    const touching = signs.filter((other) => other.stacks?.first === sign.stacks?.first);
    return [left + ((touching.indexOf(sign) + 0.5) * (end - left)) / touching.length];
  });

/**
 * Gives lines that are too short to show a fixed pitch that of a line near by whose cells they stand in: terminals and
 * editors set all they show on one grid. Their spaces follow from it.
 */
export function sharePitch(reads: readonly ReadLine[]): ReadLine[] {
  const grids = gridsOf(reads);
  if (grids.length === 0) return [...reads];
  return reads.map((read) => {
    if (read.signs.length === 1) return isBar(read) && gridOf(read, grids) ? asBar(read) : read;
    if (read.pitch !== null || read.signs.length === 0) return read;
    const alone = read.signs.filter((sign) => sign.alone && sign.stacks).length;
    const grid = alone >= Math.max(2, 0.6 * read.signs.length) ? gridOf(read, grids) : null;
    if (!grid) return read;
    const { pitch } = grid;
    const signs = dropCrowded(read.signs, read.stacks, read.line.tall, pitch);
    return { ...read, pitch, signs: placeSpaces(signs, read.stacks, read.line, pitch) };
  });
}

/** A bare upright stroke: in fonts of fixed pitch letters and digits have feet. */
function isBar({ signs: [sign], line }: ReadLine): boolean {
  const [{ box, area }] = line.glyphs;
  const isBare = box.width <= 0.2 * box.height && area >= 0.95 * box.width * box.height;
  return line.glyphs.length === 1 && isBare && /[lI1|]/.test(sign.text);
}

const asBar = (read: ReadLine): ReadLine => ({
  ...read,
  signs: [{ ...read.signs[0], text: '|' }],
});
