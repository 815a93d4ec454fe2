import type { Box } from '../model/geometry.ts';
import { findFlatRegions } from '../raster/flat-regions.ts';
import type { RgbaImage } from '../raster/image.ts';

/** Shorter straight sides may belong to letters. */
const LEAST_RUN = 16;

/** Smaller empty areas are fields and corners of toolbars, cut by nothing but the icons beside them. */
const LEAST_SIDE = 40;

/** Share of an area's outline that is straight: what holds letters or has round corners is no cover. */
const STRAIGHT = 0.75;

/** Strokes and edges that end at the outline: how many at least, and for each pixel of it. */
const CUT = { count: 8, density: 0.03 };

/** Difference in levels between two pixels along the outline that counts as something that ends there. */
const EDGE = 40;

/**
 * Areas that were laid over a screen: of one colour, empty, straight on all sides, and cutting through what stands
 * around them. Panels, buttons and windows keep a distance to what they stand beside.
 */
export function findCovers(image: RgbaImage): Box[] {
  const { labels, count, left, top, right, bottom, width, height } = findFlatRegions(image, 2);
  const outline = new Uint32Array(count);
  const straight = new Uint32Array(count);
  const cuts = new Uint32Array(count);
  const level = (pixel: number) => image.data[4 * pixel + 1];
  /** Walks along a line of pixels and looks at the ones beside it. */
  const walk = (start: number, step: number, length: number, beside: number): void => {
    let run = 0;
    let ended = 0;
    let region = -1;
    const close = () => {
      if (region < 0) return;
      outline[region] += run;
      if (run >= LEAST_RUN) {
        straight[region] += run;
        cuts[region] += ended;
      }
    };
    for (let at = 0; at <= length; at++) {
      const pixel = start + at * step;
      const here = at < length && labels[pixel] !== labels[pixel + beside] ? labels[pixel] : -1;
      if (here !== region) {
        close();
        region = here;
        run = 0;
        ended = 0;
      } else if (here >= 0 && Math.abs(level(pixel + beside) - level(pixel + beside - step)) > EDGE) ended++;
      if (here >= 0) run++;
    }
  };
  for (let y = 0; y < height; y++) {
    if (y > 0) walk(y * width, 1, width, -width);
    if (y < height - 1) walk(y * width, 1, width, width);
  }
  for (let x = 0; x < width; x++) {
    if (x > 0) walk(x, width, height, -1);
    if (x < width - 1) walk(x, width, height, 1);
  }
  const covers: Box[] = [];
  for (let region = 0; region < count; region++) {
    const box: Box = {
      x: left[region],
      y: top[region],
      width: right[region] - left[region],
      height: bottom[region] - top[region],
    };
    if (Math.min(box.width, box.height) < LEAST_SIDE) continue;
    const isCover =
      straight[region] >= STRAIGHT * outline[region] &&
      cuts[region] >= CUT.count &&
      cuts[region] >= CUT.density * straight[region];
    if (isCover) covers.push(box);
  }
  return covers;
}
