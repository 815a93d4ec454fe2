import { type Box, bottom, grow } from '../../model/geometry.ts';
import type { Components } from '../../raster/components.ts';
import type { Place } from './refind-regions.ts';

/** Components of before, 1 for each, and of now in ascending order. */
export type Touched = { old: Uint8Array; now: number[] };

/**
 * Components of before and of now that a change may have made others, with all that share a pixel with them.
 * @param near pixels around the changed area whose components it may have joined or cut
 */
export function touchedComponents(
  old: Components,
  now: Components,
  { part, area }: Place,
  near: number,
): Touched {
  const [isOld, isNow] = [new Uint8Array(old.count), new Uint8Array(now.count)];
  const around = grow(area, near, old.width, old.height);
  for (let y = around.y; y < bottom(around); y++) {
    const pixel = y * old.width + around.x;
    const at = (y - part.y) * part.width + around.x - part.x;
    for (let x = 0; x < around.width; x++) {
      const then = old.labels[pixel + x];
      const here = now.labels[at + x];
      if (then >= 0) isOld[then] = 1;
      if (here >= 0) isNow[here] = 1;
    }
  }
  const pairs = sharedPixels(old, now, part);
  for (let isMore = true; isMore; ) {
    isMore = false;
    for (let at = 0; at < pairs.length; at += 2) {
      const [then, here] = [pairs[at], pairs[at + 1]];
      if (isOld[then] === isNow[here]) continue;
      isOld[then] = isNow[here] = 1;
      isMore = true;
    }
  }
  return { old: isOld, now: numbersIn(isNow) };
}

/** Components of before and of now that share pixels of a part of the picture, one pair after the other. */
function sharedPixels(old: Components, now: Components, part: Box): number[] {
  const pairs: number[] = [];
  let lastThen = -1;
  let lastHere = -1;
  for (let y = part.y, at = 0; y < bottom(part); y++) {
    let pixel = y * old.width + part.x;
    for (const end = pixel + part.width; pixel < end; pixel++, at++) {
      const here = now.labels[at];
      if (here < 0) continue;
      const then = old.labels[pixel];
      if (then < 0 || (then === lastThen && here === lastHere)) continue;
      pairs.push(then, here);
      lastThen = then;
      lastHere = here;
    }
  }
  return pairs;
}

/** The numbers that are 1 in a list of flags. */
export function numbersIn(flags: Uint8Array): number[] {
  const all: number[] = [];
  for (let at = flags.indexOf(1); at >= 0; at = flags.indexOf(1, at + 1)) all.push(at);
  return all;
}
