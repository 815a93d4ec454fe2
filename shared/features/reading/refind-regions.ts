import type { Box } from '../../model/geometry.ts';
import type { FlatRegions } from '../../raster/flat-regions.ts';
import { rowsAround } from '../../raster/rows-around.ts';
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
  /** Numbers of regions as they are now, in place where they are free and in a copy else. */
  in: (numbers: Int32Array, isFree: boolean) => Int32Array;
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
  const share = (region: number, then: number): void => {
    if (then === before.claimed || old[region] === then) return;
    if (old[region] < 0 || !before.isGround[old[region]]) old[region] = then;
    else if (before.isGround[then]) {
      const [a, b] = [numberOf(old[region]), numberOf(then)];
      if (a !== b) into.set(Math.max(a, b), Math.min(a, b));
    }
  };
  const now = found.labels;
  rowsAround(part, area, width, (inPart, inPicture, length) => {
    let here = -1;
    let then = -1;
    for (let at = 0; at < length; at++) {
      if (now[inPart + at] === here && labels[inPicture + at] === then) continue;
      here = now[inPart + at];
      then = labels[inPicture + at];
      share(here, then);
    }
  });
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
      in: (numbers, isFree) => {
        const now = isFree ? numbers : numbers.slice();
        if (those.length === 0) return now;
        const map = Int32Array.from({ length: before.regions.count + 1 }, (_, region) => numberOf(region));
        for (let at = 0; at < now.length; at++)
          if (now[at] >= 0 && now[at] < map.length) now[at] = map[now[at]];
        return now;
      },
    },
  };
}
