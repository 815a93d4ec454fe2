import type { Picture } from './stack-picture.ts';

/** Coverage (of 255) from which a pixel is ink. */
const INK = 128;
/** Rows at the foot as a part of the height, and columns at the far side of the width: an F has nothing there. */
const FOOT = 0.12;
const FAR = 0.25;
/** Share of the far columns that the bar of an E takes. */
const BAR = 0.6;
const LOWEST = 8;

/** What was read as F: an E has a bar at its foot that reaches as far as the one at its head. */
export function drawnAsF({ width, height, data }: Picture): 'F' | 'E' {
  if (height < LOWEST) return 'F';
  const [top, from] = [height - Math.max(1, Math.round(FOOT * height)), Math.floor((1 - FAR) * width)];
  let covered = 0;
  for (let column = from; column < width; column++)
    for (let row = top; row < height; row++)
      if (data[row * width + column] >= INK) {
        covered++;
        break;
      }
  return covered >= BAR * (width - from) ? 'E' : 'F';
}
