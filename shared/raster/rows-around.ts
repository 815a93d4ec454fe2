import { type Box, bottom, right } from '../model/geometry.ts';

/**
 * The pieces of rows of a part of a picture that lie outside of a hole in it: `visit` is given the number of a piece's
 * first pixel in the part and in the picture, which is `stride` pixels wide, and its length.
 */
export function rowsAround(
  part: Box,
  hole: Box,
  stride: number,
  visit: (inPart: number, inPicture: number, length: number) => void,
): void {
  const before = Math.min(part.width, Math.max(0, hole.x - part.x));
  const after = Math.max(before, Math.min(part.width, right(hole) - part.x));
  for (let y = part.y; y < bottom(part); y++) {
    const inPart = (y - part.y) * part.width;
    const inPicture = y * stride + part.x;
    if (y < hole.y || y >= bottom(hole)) {
      visit(inPart, inPicture, part.width);
      continue;
    }
    if (before > 0) visit(inPart, inPicture, before);
    if (after < part.width) visit(inPart + after, inPicture + after, part.width - after);
  }
}
