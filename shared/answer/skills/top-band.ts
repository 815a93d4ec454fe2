import type { Box } from '../../model/geometry.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { colorDistance, commonColors, hexOf, type Rgb } from './pixel-colors.ts';

/** Rows are looked at in strips of so many pixels, over the middle of the frame. */
const STEP = 4;
const MIDDLE = { from: 0.3, width: 0.4 };
/** A band is at least so high, begins within this share of the frame, and is mostly of one colour. */
const LEAST_HEIGHT = 20;
const REACH = 0.3;
const MOSTLY = 0.5;
/** Colours nearer than this are one. */
const SAME = 24;

/**
 * The uppermost band of a frame that differs from the colour of most of it: the header of a page, also where a margin
 * lies over it. Null where all is of one ground.
 */
export function topBand(image: RgbaImage, frame: Box): { hex: string; box: Box } | null {
  const [ground] = commonColors(image, frame);
  if (!ground) return null;
  let band: { color: Rgb; y: number } | null = null;
  const end = frame.y + frame.height - STEP;
  for (let y = frame.y; y < end; y += STEP) {
    const color = rowColor(image, frame, y);
    if (band && color && colorDistance(color, band.color) < SAME) continue;
    if (band && y - band.y >= LEAST_HEIGHT)
      return {
        hex: hexOf(band.color),
        box: { x: frame.x, y: band.y, width: frame.width, height: y - band.y },
      };
    if (y > frame.y + REACH * frame.height) return null;
    band = color && colorDistance(color, ground.color) >= SAME ? { color, y } : null;
  }
  return null;
}

function rowColor(image: RgbaImage, { x, width }: Box, y: number): Rgb | null {
  const [top] = commonColors(image, {
    x: Math.round(x + MIDDLE.from * width),
    y,
    width: Math.round(MIDDLE.width * width),
    height: STEP,
  });
  return top && top.share >= MOSTLY ? top.color : null;
}
