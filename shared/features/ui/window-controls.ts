import type { Box } from '../../model/geometry.ts';
import { right } from '../../model/geometry.ts';
import type { Blob } from './blobs.ts';
import { looksLikeCross } from './glyph-shapes.ts';
import type { Surface } from './surface.ts';

const SMALLEST = 4;
const LARGEST = 20;

/**
 * Groups of two or three small marks at an even pitch of which the outer one is a cross: minimise, maximise, close.
 * Sorted from left to right within a group.
 */
export function findControlGroups(surface: Surface, blobs: readonly Blob[]): Box[][] {
  const { unit } = surface;
  const marks = blobs
    .map(({ box }) => box)
    .filter(
      (box) =>
        Math.max(box.width, box.height) >= SMALLEST * unit &&
        Math.max(box.width, box.height) <= LARGEST * unit,
    );
  const groups: Box[][] = [];
  for (const close of marks) {
    if (Math.min(close.width, close.height) < SMALLEST * unit || !looksLikeCross(surface, close)) continue;
    const group = neighbours(close, marks, unit);
    if (group) groups.push(group);
  }
  return groups;
}

function neighbours(close: Box, marks: readonly Box[], unit: number): Box[] | null {
  const level = marks.filter(
    (mark) =>
      mark !== close &&
      Math.abs(mark.y + mark.height / 2 - (close.y + close.height / 2)) <= 0.75 * close.height &&
      mark.width >= 0.5 * close.width &&
      mark.width <= 1.8 * close.width &&
      mark.height <= 1.6 * close.height,
  );
  const centre = (box: Box) => box.x + box.width / 2;
  const left = level.filter((mark) => right(mark) < close.x).sort((a, b) => b.x - a.x);
  for (const near of left) {
    const pitch = centre(close) - centre(near);
    if (pitch > 64 * unit) break;
    const far = left.find((mark) => Math.abs(centre(near) - centre(mark) - pitch) <= 2.5 * unit);
    if (far && pitch > close.width) return [far, near, close];
  }
  return null;
}
