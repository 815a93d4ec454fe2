import { type Box, bottom, grow, intersection, right } from '../../model/geometry.ts';
import type { FlatRegions } from '../../raster/flat-regions.ts';
import type { KnownCell } from './cell-grounds.ts';
import type { Ink } from './ink.ts';
import { isCut } from './is-cut.ts';

/** Which regions of a whole picture those of a part of it are. */
export type RegionMap = {
  /** Number in the whole of each region of the part; what is new is numbered after all that were there. */
  numberOf: Int32Array;
  /** Whether no cell that goes on beyond the part changed: its extent would not be known. */
  isPlain: boolean;
  /** Whether a region that goes on beyond the part is a cell in the whole; null for others. */
  isCell: KnownCell;
  /** Whether of a region of before a part was cut off that has another number now. */
  isDivided: (region: number) => boolean;
  /** A copy of numbers of regions of before, in which grounds that became one have one number. */
  joined: (numbers: Int32Array) => Int32Array;
  /** The regions of the whole with those of the part; its labels are those of before, for the caller to change. */
  regions: () => FlatRegions;
};

/**
 * Finds the regions of a part again in the picture as it was, by the unchanged pixels around `area`. Those that go on
 * beyond the part keep what is known of the whole of them: whether they are grounds, and their colour (in place).
 */
export function mapRegions(
  before: Ink,
  found: FlatRegions,
  isGround: Uint8Array,
  { part, area }: { part: Box; area: Box },
): RegionMap {
  const known = before.regions;
  const old = new Int32Array(found.count).fill(-1);
  /** Grounds of before by the grounds that they are a part of now. */
  const partOf = new Map<number, number>();
  const wholeOf = (region: number): number => {
    let whole = region;
    for (let next = partOf.get(whole); next !== undefined; next = partOf.get(whole)) whole = next;
    return whole;
  };
  for (let y = part.y, at = 0; y < bottom(part); y++)
    for (let x = part.x, pixel = y * known.width + part.x; x < right(part); x++, at++, pixel++) {
      if (x >= area.x && y >= area.y && x < right(area) && y < bottom(area)) continue;
      const [here, then] = [found.labels[at], known.labels[pixel]];
      if (then === before.claimed || old[here] === then) continue;
      if (old[here] < 0 || !before.isGround[old[here]]) old[here] = then;
      else if (before.isGround[then]) {
        const [a, b] = [wholeOf(old[here]), wholeOf(then)];
        if (a !== b) partOf.set(Math.max(a, b), Math.min(a, b));
      }
    }
  for (let region = 0; region < found.count; region++)
    if (old[region] >= 0) old[region] = wholeOf(old[region]);
  const goesOn = (region: number): boolean => isCut(found, region, part, known);
  const pieces = new Map<number, number[]>();
  for (let region = 0; region < found.count; region++)
    if (old[region] >= 0) pieces.set(old[region], [...(pieces.get(old[region]) ?? []), region]);
  const numberOf = new Int32Array(found.count).fill(-1);
  const boxOf = (region: number): Box => ({
    x: known.left[region],
    y: known.top[region],
    width: known.right[region] - known.left[region],
    height: known.bottom[region] - known.top[region],
  });
  const beside = grow(area, 1, known.width, known.height);
  let isPlain = [...partOf.keys()].every((region) => !before.cells.isCell[region]);
  const divided = new Set<number>();
  for (const [then, regions] of pieces) {
    const isInside =
      ![...partOf.values()].includes(then) &&
      known.left[then] >= part.x &&
      known.top[then] >= part.y &&
      known.right[then] <= right(part) &&
      known.bottom[then] <= bottom(part);
    for (const region of regions) {
      if (goesOn(region) || (isInside && regions.length === 1)) numberOf[region] = then;
      else divided.add(then);
      if (!goesOn(region)) continue;
      if (before.cells.isCell[then] && intersection(boxOf(then), beside)) isPlain = false;
      isGround[region] = before.isGround[then];
      found.color[region] = known.color[then];
    }
  }
  const joined = (numbers: Int32Array): Int32Array =>
    partOf.size === 0
      ? numbers.slice()
      : numbers.map((number) => (partOf.has(number) ? wholeOf(number) : number));
  let count = Math.max(known.count, before.claimed + 1);
  for (let region = 0; region < found.count; region++) if (numberOf[region] < 0) numberOf[region] = count++;
  return {
    numberOf,
    isPlain,
    isCell: (region) => (goesOn(region) && old[region] >= 0 ? before.cells.isCell[old[region]] === 1 : null),
    isDivided: (region) => divided.has(wholeOf(region)),
    joined,
    regions: () => {
      const numbers = (from: Int32Array): Int32Array => {
        const longer = new Int32Array(count);
        longer.set(from);
        return longer;
      };
      const whole: FlatRegions = {
        ...known,
        labels: joined(known.labels),
        count,
        left: numbers(known.left),
        top: numbers(known.top),
        right: numbers(known.right),
        bottom: numbers(known.bottom),
        area: numbers(known.area),
        color: numbers(known.color),
      };
      for (const region of partOf.keys()) {
        const into = wholeOf(region);
        whole.left[into] = Math.min(whole.left[into], known.left[region]);
        whole.top[into] = Math.min(whole.top[into], known.top[region]);
        whole.right[into] = Math.max(whole.right[into], known.right[region]);
        whole.bottom[into] = Math.max(whole.bottom[into], known.bottom[region]);
        whole.area[into] += known.area[region];
      }
      for (let region = 0; region < found.count; region++) {
        if (goesOn(region)) continue;
        const number = numberOf[region];
        whole.left[number] = found.left[region] + part.x;
        whole.right[number] = found.right[region] + part.x;
        whole.top[number] = found.top[region] + part.y;
        whole.bottom[number] = found.bottom[region] + part.y;
        whole.area[number] = found.area[region];
        whole.color[number] = found.color[region];
      }
      return whole;
    },
  };
}
