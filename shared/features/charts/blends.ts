import { channelDifference } from '../../raster/color-difference.ts';
import type { PlotPixels } from './plot-pixels.ts';

/** Blends with at least this share of a line's colour are its own. */
const LEAST_SHARE = 0.45;
const OFF = 20;

/**
 * For each class of colours 1 where it is the given colour of a plot, or lies between it and the ground: thin lines
 * are drawn in such. @param color number of the colour, from 1
 */
export function blendsOf({ colors, members, grounds }: PlotPixels, color: number): Uint8Array {
  const own = new Uint8Array(members.length);
  const pure = colors[color - 1];
  const others = colors.filter((other, at) => at + 1 !== color && !isBlend(other, pure, grounds));
  for (let name = 0; name < members.length; name++) {
    const mixed = members[name];
    if (mixed < 0) continue;
    const share = grounds.reduce((most, ground) => Math.max(most, blendShare(mixed, pure, ground)), -1);
    if (
      share >= LEAST_SHARE &&
      (share >= 1 || !others.some((other) => channelDifference(mixed, other) < OFF))
    )
      own[name] = 1;
  }
  return own;
}

/** Whether a colour is mixed from a pure one and a ground. */
export const isBlend = (color: number, pure: number, grounds: readonly number[]): boolean =>
  grounds.some((ground) => {
    const share = blendShare(color, pure, ground);
    return share > 0.15 && share < 0.95;
  });

/** The share of `pure` in a colour mixed from it and a ground, 0..1; -1 where it is no such mixture. */
function blendShare(mixed: number, pure: number, ground: number): number {
  let length = 0;
  let along = 0;
  for (let shift = 16; shift >= 0; shift -= 8) {
    const base = (ground >> shift) & 255;
    const way = ((pure >> shift) & 255) - base;
    length += way * way;
    along += way * (((mixed >> shift) & 255) - base);
  }
  if (length === 0) return -1;
  const share = Math.min(1, Math.max(0, along / length));
  for (let shift = 16; shift >= 0; shift -= 8) {
    const base = (ground >> shift) & 255;
    const way = ((pure >> shift) & 255) - base;
    if (Math.abs(base + share * way - ((mixed >> shift) & 255)) > OFF) return -1;
  }
  return share;
}
