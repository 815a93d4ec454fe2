import type { Box } from '../../model/geometry.ts';
import type { Line } from '../../model/image-features.ts';
import { type EdgeRun, horizontalEdges, verticalEdges } from '../../raster/edge-runs.ts';
import { type FlatRegions, findFlatRegions } from '../../raster/flat-regions.ts';
import type { RgbaImage } from '../../raster/image.ts';

/** What every finder of elements looks at: the picture and the primitives computed from it once. */
export type Surface = {
  image: RgbaImage;
  regions: FlatRegions;
  horizontal: EdgeRun[];
  vertical: EdgeRun[];
  /** Pixels that one pixel of an unscaled screen takes here (about 1, 1.5, 2): lengths are multiples of it. */
  unit: number;
};

/** Neighbouring pixels up to this far apart in every channel count as one colour (gradients of buttons and bars). */
const SAME_COLOR = 3;
/** A step larger than this in some channel is an edge; the faintest separators in use differ by about 8. */
const EDGE_STEP = 6;
const SHORTEST_EDGE = 16;
/** Ink height in pixels of a line of text on an unscaled screen. */
const USUAL_TEXT_HEIGHT = 13;

/** Computes the primitives of one picture. `lines` tell the scale of the screen. */
export function prepareSurface(image: RgbaImage, lines: readonly Line[]): Surface {
  const unit = estimateUnit(lines);
  const shortest = Math.round(SHORTEST_EDGE * unit);
  return {
    image,
    regions: findFlatRegions(image, SAME_COLOR),
    horizontal: horizontalEdges(image, EDGE_STEP, shortest),
    vertical: verticalEdges(image, EDGE_STEP, shortest),
    unit,
  };
}

function estimateUnit(lines: readonly Line[]): number {
  const heights = lines.map((line) => line.box.height).sort((a, b) => a - b);
  if (heights.length === 0) return 1;
  // Headlines are many on some pages; the smaller quarter of the lines is body text nearly everywhere.
  const usual = heights[heights.length >> 2];
  return Math.min(3, Math.max(1, usual / USUAL_TEXT_HEIGHT));
}

/** Colour of a pixel as 0xRRGGBB. */
export function colorAt(image: RgbaImage, x: number, y: number): number {
  const byte = (y * image.width + x) * 4;
  return (image.data[byte] << 16) | (image.data[byte + 1] << 8) | image.data[byte + 2];
}

export const toBox = (left: number, top: number, right: number, bottom: number): Box => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});
