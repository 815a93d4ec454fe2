import { type Box, bottom, right } from '../../model/geometry.ts';
import type { FlatRegions } from '../../raster/flat-regions.ts';
import type { Ink } from './ink.ts';

/** A part of a picture, and the area in it that changed. */
export type Place = { part: Box; area: Box };

/** Grounds that were apart before and are one now: each has the number of one of them. */
export type JoinedGrounds = {
  /** Those whose number is another now. */
  those: readonly number[];
  numberOf: (region: number) => number;
  /** Whether others have this region's number now. */
  isJoined: (region: number) => boolean;
  /** A copy of numbers of regions, as they are now. */
  in: (numbers: Int32Array) => Int32Array;
};

/**
 * For each region of a part of a picture the region of before that it shares unchanged pixels with, or -1. Where it
 * shares some with several grounds, these are joined.
 */
export function refindRegions(
  before: Ink,
  found: FlatRegions,
  { part, area }: Place,
): { old: Int32Array; joined: JoinedGrounds } {
  const { labels, width } = before.regions;
  const old = new Int32Array(found.count).fill(-1);
  const into = new Map<number, number>();
  const numberOf = (region: number): number => {
    let number = region;
    for (let next = into.get(number); next !== undefined; next = into.get(number)) number = next;
    return number;
  };
  for (let y = part.y, at = 0; y < bottom(part); y++)
    for (let x = part.x, pixel = y * width + part.x; x < right(part); x++, at++, pixel++) {
      if (x >= area.x && y >= area.y && x < right(area) && y < bottom(area)) continue;
      const [here, then] = [found.labels[at], labels[pixel]];
      if (then === before.claimed || old[here] === then) continue;
      if (old[here] < 0 || !before.isGround[old[here]]) old[here] = then;
      else if (before.isGround[then]) {
        const [a, b] = [numberOf(old[here]), numberOf(then)];
        if (a !== b) into.set(Math.max(a, b), Math.min(a, b));
      }
    }
  for (let region = 0; region < found.count; region++)
    if (old[region] >= 0) old[region] = numberOf(old[region]);
  const those = [...into.keys()];
  const joint = new Set(those.map(numberOf));
  return {
    old,
    joined: {
      those,
      numberOf,
      isJoined: (region) => joint.has(region),
      in: (numbers) =>
        those.length === 0
          ? numbers.slice()
          : numbers.map((number) => (into.has(number) ? numberOf(number) : number)),
    },
  };
}
