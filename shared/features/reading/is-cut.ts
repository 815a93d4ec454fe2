import { type Box, bottom, right } from '../../model/geometry.ts';
import type { Bounds } from './bounds.ts';

/** Whether something goes on beyond the part, as far as can be seen. */
export function isCut(
  { left, top, right: ends, bottom: feet }: Bounds,
  number: number,
  box: Box,
  image: { width: number; height: number },
): boolean {
  return (
    (left[number] === 0 && box.x > 0) ||
    (top[number] === 0 && box.y > 0) ||
    (ends[number] === box.width && right(box) < image.width) ||
    (feet[number] === box.height && bottom(box) < image.height)
  );
}
