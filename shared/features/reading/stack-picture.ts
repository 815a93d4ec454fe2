import type { LineCoverage } from './prepare-line.ts';
import type { ReadLine } from './read-line.ts';

/** How much each pixel of a character is covered, 0..255. */
export type Picture = { width: number; height: number; data: Uint8Array };

/** The coverage of one stack. */
export function cut({ box, data }: LineCoverage, read: ReadLine, stack: number): Picture {
  const { x, y, width, height } = read.stacks[stack].box;
  const picture = new Uint8Array(width * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      picture[row * width + column] = data[(y + row - box.y) * box.width + x + column - box.x];
  return { width, height, data: picture };
}

/** The picture up to its last row with a pixel of at least so much coverage: smoothing leaves a shadow below. */
export function withoutFaintRows({ width, height, data }: Picture, least: number): Picture {
  let rows = height;
  while (rows > 0 && data.subarray((rows - 1) * width, rows * width).every((value) => value < least)) rows--;
  return { width, height: rows, data: data.subarray(0, rows * width) };
}
