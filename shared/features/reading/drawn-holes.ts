import type { Picture } from './stack-picture.ts';

/** Coverages (of 255) from which a pixel is ink; what a drawing shows must show at each. */
export const INKS = [90, 128, 165];

/** Rows of a hole from the top of the picture. */
export type Hole = { top: number; bottom: number };

/** Areas without ink that ink encloses. */
export function holesOf({ width, height, data }: Picture, ink: number): Hole[] {
  const seen = new Uint8Array(width * height);
  const flood = (start: number): Hole & { isOpen: boolean } => {
    const stack = [start];
    const hole = { top: height, bottom: 0, isOpen: false };
    seen[start] = 1;
    for (let pixel = stack.pop(); pixel !== undefined; pixel = stack.pop()) {
      const [x, y] = [pixel % width, Math.floor(pixel / width)];
      hole.top = Math.min(hole.top, y);
      hole.bottom = Math.max(hole.bottom, y + 1);
      hole.isOpen ||= x === 0 || y === 0 || x === width - 1 || y === height - 1;
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ]) {
        const [nx, ny] = [x + dx, y + dy];
        const next = ny * width + nx;
        if (nx < 0 || ny < 0 || nx >= width || ny >= height || seen[next] || data[next] >= ink) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
    return hole;
  };
  const holes: Hole[] = [];
  for (let pixel = 0; pixel < data.length; pixel++) {
    if (seen[pixel] || data[pixel] >= ink) continue;
    const { isOpen, ...hole } = flood(pixel);
    if (!isOpen) holes.push(hole);
  }
  return holes;
}
