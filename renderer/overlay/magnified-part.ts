import type { Box } from '../../shared/model/geometry.ts';

type Point = { x: number; y: number };

/** The pixel of a display's picture under a point of the virtual desktop. */
export function magnifiedPart(at: Point, bounds: Box, width: number, height: number): Point {
  const within = (value: number, size: number): number => Math.max(0, Math.min(size - 1, Math.floor(value)));
  return {
    x: within(((at.x - bounds.x) * width) / bounds.width, width),
    y: within(((at.y - bounds.y) * height) / bounds.height, height),
  };
}

/** `#rrggbb` of a pixel's red, green and blue. */
export const hexColor = ([red, green, blue]: Uint8ClampedArray): string =>
  `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;

const GAP = 22;
const BOX = { width: 151, height: 178 };

/** Where the magnifier stands: right below the point, on the other side of it near the display's right and lower edge. */
export function placeMagnifier(at: Point, { width, height }: { width: number; height: number }): Point {
  return {
    x: at.x + GAP + BOX.width > width ? at.x - GAP - BOX.width : at.x + GAP,
    y: at.y + GAP + BOX.height > height ? at.y - GAP - BOX.height : at.y + GAP,
  };
}
