import type { Picture } from './stack-picture.ts';

/** Coverages (of 255) from which a pixel is ink; what a drawing shows must show at each. */
export const INKS = [90, 128, 165];

/** Rows of a hole from the top of the picture. */
export type Hole = { top: number; bottom: number };

/** Areas without ink that ink encloses. */
export function holesOf({ width, height, data }: Picture, ink: number): Hole[] {
  const seen = new Uint8Array(width * height);
  const stack: number[] = [];
  const visit = (pixel: number): void => {
    if (seen[pixel] || data[pixel] >= ink) return;
    seen[pixel] = 1;
    stack.push(pixel);
  };
  const flood = (start: number): Hole & { isOpen: boolean } => {
    const hole = { top: height, bottom: 0, isOpen: false };
    visit(start);
    for (let pixel = stack.pop(); pixel !== undefined; pixel = stack.pop()) {
      const y = Math.floor(pixel / width);
      const x = pixel - y * width;
      hole.top = Math.min(hole.top, y);
      hole.bottom = Math.max(hole.bottom, y + 1);
      hole.isOpen ||= x === 0 || y === 0 || x === width - 1 || y === height - 1;
      if (x + 1 < width) visit(pixel + 1);
      if (x > 0) visit(pixel - 1);
      if (y + 1 < height) visit(pixel + width);
      if (y > 0) visit(pixel - width);
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
