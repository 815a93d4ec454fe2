import { type Box, grow, intersection, isWithin } from '../../model/geometry.ts';
import type { FlatRegions } from '../../raster/flat-regions.ts';
import { boxOf } from './bounds.ts';
import type { KnownCell } from './cell-grounds.ts';
import type { Ink } from './ink.ts';
import { isCut } from './is-cut.ts';
import { type JoinedGrounds, type Place, refindRegions } from './refind-regions.ts';

/** Grounds of no more rows may be cells where something is laid over them. */
const LOW = 96;

/** Which regions of a whole picture those of a part of it are. */
export type RegionMap = {
  /** Number in the whole of each region of the part; what is new is numbered after all that were there. */
  numberOf: Int32Array;
  /** One more than the highest of these numbers, and of those that were there. */
  count: number;
  /** Cells, and what may be one now, that changed and go on beyond the part: it does not tell their extent. */
  cutCells: readonly Box[];
  /** Whether a region that goes on beyond the part is a cell in the whole; null for others. */
  isCell: KnownCell;
  /** Whether of a region of before a part was cut off that has another number now. */
  isDivided: (region: number) => boolean;
  joined: JoinedGrounds;
};

/** Whether a region is a cell, or may be one now that something changed on it. */
export const mayBeCell = ({ cells, isGround, regions }: Ink, region: number): boolean =>
  cells.isCell[region] === 1 ||
  (isGround[region] === 1 && regions.bottom[region] - regions.top[region] <= LOW);

/**
 * Finds the regions of a part again in the picture as it was, by the unchanged pixels around `area`. Those that go on
 * beyond the part keep what is known of the whole of them: whether they are grounds, and their colour (in place).
 */
export function mapRegions(
  before: Ink,
  found: FlatRegions,
  isGround: Uint8Array,
  { part, area }: Place,
): RegionMap {
  const known = before.regions;
  const { old, joined } = refindRegions(before, found, { part, area });
  const goesOn = (region: number): boolean => isCut(found, region, part, known);
  const pieces = new Map<number, number[]>();
  for (let region = 0; region < found.count; region++) {
    const own = pieces.get(old[region]);
    if (own) own.push(region);
    else if (old[region] >= 0) pieces.set(old[region], [region]);
  }
  const beside = grow(area, 1, known.width, known.height);
  const isCell = (region: number): boolean => before.cells.isCell[region] === 1;
  const cutCells = joined.those.filter(isCell).map((region) => boxOf(known, region));
  const numberOf = new Int32Array(found.count).fill(-1);
  const divided = new Set<number>();
  for (const [then, regions] of pieces) {
    const isAlone = regions.length === 1 && !joined.isJoined(then) && isWithin(boxOf(known, then), part);
    for (const region of regions) {
      if (goesOn(region) || isAlone) numberOf[region] = then;
      else divided.add(then);
      if (!goesOn(region)) continue;
      if (mayBeCell(before, then) && intersection(boxOf(known, then), beside))
        cutCells.push(boxOf(known, then));
      isGround[region] = before.isGround[then];
      found.color[region] = known.color[then];
    }
  }
  let count = Math.max(known.count, before.claimed + 1);
  for (let region = 0; region < found.count; region++) if (numberOf[region] < 0) numberOf[region] = count++;
  return {
    numberOf,
    count,
    cutCells,
    isCell: (region) => (goesOn(region) && old[region] >= 0 ? isCell(old[region]) : null),
    isDivided: (region) => divided.has(joined.numberOf(region)),
    joined,
  };
}

/** The regions of the whole with those of the part; the labels are those of before, for the caller to change. */
export function wholeRegions(
  known: FlatRegions,
  found: FlatRegions,
  { numberOf, count, joined }: RegionMap,
  part: Box,
  isFree: boolean,
): FlatRegions {
  const longer = (numbers: Int32Array): Int32Array => {
    const all = new Int32Array(count);
    all.set(numbers);
    return all;
  };
  const whole: FlatRegions = {
    ...known,
    labels: joined.in(known.labels, isFree),
    count,
    left: longer(known.left),
    top: longer(known.top),
    right: longer(known.right),
    bottom: longer(known.bottom),
    area: longer(known.area),
    color: longer(known.color),
  };
  for (const region of joined.those) {
    const into = joined.numberOf(region);
    whole.left[into] = Math.min(whole.left[into], known.left[region]);
    whole.top[into] = Math.min(whole.top[into], known.top[region]);
    whole.right[into] = Math.max(whole.right[into], known.right[region]);
    whole.bottom[into] = Math.max(whole.bottom[into], known.bottom[region]);
    whole.area[into] += known.area[region];
  }
  for (let region = 0; region < found.count; region++) {
    if (isCut(found, region, part, known)) continue;
    const number = numberOf[region];
    whole.left[number] = found.left[region] + part.x;
    whole.right[number] = found.right[region] + part.x;
    whole.top[number] = found.top[region] + part.y;
    whole.bottom[number] = found.bottom[region] + part.y;
    whole.area[number] = found.area[region];
    whole.color[number] = found.color[region];
  }
  return whole;
}
