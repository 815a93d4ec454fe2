import { type Box, bottom, centre, containsPoint, right } from '../../model/geometry.ts';

/** No sign is larger, in pixels. */
const LARGEST = 160;

/** Whether a sign stands left of a line (or above its left part), near enough to belong to it. */
export function isBeside(sign: Box, line: Box): boolean {
  if (sign.height > LARGEST || containsPoint(line, centre(sign).x, centre(sign).y)) return false;
  const reach = Math.max(4 * line.height, 1.6 * sign.width);
  const gap = line.x - right(sign);
  const level = centre(line).y > sign.y - line.height && centre(line).y < bottom(sign) + 2.5 * line.height;
  return gap > -line.height && gap < reach && level;
}

/** A sign over a message is larger than its letters. */
const LARGER = 1.5;
/** How far under the sign the last line of its message may stand, in parts of its height. */
const UNDER = 1.6;
/** How far the middle of the line may be off the middle of the sign, in parts of the sign's width. */
const OFF = 0.15;

/** Whether a large sign stands over the middle of a line, as alerts of pages and telephones put it. */
export function isOver(sign: Box, line: Box): boolean {
  const gap = line.y - bottom(sign);
  return (
    sign.height <= LARGEST &&
    sign.height >= LARGER * line.height &&
    gap >= 0 &&
    gap <= UNDER * sign.height &&
    Math.abs(centre(line).x - centre(sign).x) <= OFF * sign.width
  );
}

/** Right under a field, from its left edge on. */
export const standsUnder = (line: Box, field: Box): boolean =>
  line.y >= bottom(field) - 2 &&
  line.y - bottom(field) <= 1.3 * line.height &&
  Math.abs(line.x - field.x) <= 1.5 * line.height;

/** Right of a field, at its height. */
export const standsBesideField = (line: Box, field: Box): boolean =>
  line.x >= right(field) - 2 &&
  line.x - right(field) <= 4 * line.height &&
  Math.abs(centre(line).y - centre(field).y) <= 0.8 * line.height;
