import type { Box } from '../../model/geometry.ts';

/** Boxes by number; `right` and `bottom` are exclusive. */
export type Bounds = { left: Int32Array; top: Int32Array; right: Int32Array; bottom: Int32Array };

export const boxOf = ({ left, top, right: ends, bottom: feet }: Bounds, one: number): Box => ({
  x: left[one],
  y: top[one],
  width: ends[one] - left[one],
  height: feet[one] - top[one],
});
