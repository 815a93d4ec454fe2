import type { Box } from '../model/geometry.ts';
import { findFlatRuns } from '../raster/flat-regions.ts';
import type { RgbaImage } from '../raster/image.ts';

/** Shorter straight sides may belong to letters. */
const LEAST_RUN = 16;

/** Smaller empty areas are fields and corners of toolbars, cut by nothing but the icons beside them. */
const LEAST_SIDE = 40;

/** Share of an area's outline that is straight: what holds letters or has round corners is no cover. */
const STRAIGHT = 0.75;

/** Outline of an area over that of its box: what holds something has an outline around that too. */
const LONGEST_OUTLINE = 1.25;

/** Strokes and edges that end at the outline: how many at least, and for each pixel of it. */
const CUT = { count: 8, density: 0.03 };

/** Difference in levels between two pixels along the outline that counts as something that ends there. */
const EDGE = 40;

/**
 * Areas that were laid over a screen: of one colour, empty, straight on all sides, and cutting through what stands
 * around them. Panels, buttons and windows keep a distance to what they stand beside.
 */
export function findCovers(image: RgbaImage): Box[] {
  const { width, height } = image;
  const { runs, map, count, bounds } = findFlatRuns(image, 2);
  const { left, top, right, bottom } = bounds;
  const isLarge = new Uint8Array(count);
  for (let region = 0; region < count; region++)
    if (Math.min(right[region] - left[region], bottom[region] - top[region]) >= LEAST_SIDE)
      isLarge[region] = 1;
  const outlines = {
    all: new Uint32Array(count),
    straight: new Uint32Array(count),
    cuts: new Uint32Array(count),
  };
  const above = new Side(image, outlines, height, 1);
  const below = new Side(image, outlines, height, 1);
  const before = new Side(image, outlines, width, width);
  const after = new Side(image, outlines, width, width);
  const { starts, rows } = runs;
  for (let y = 0; y < height; y++) {
    const first = y * width;
    let over = y > 0 ? rows[y - 1] : 0;
    for (let run = rows[y]; run < rows[y + 1]; run++) {
      const region = map[run];
      const [from, to] = [starts[run], starts[run + 1]];
      if (from > first && map[run - 1] !== region) {
        if (isLarge[map[run - 1]] === 1) after.see(from - first - 1, y, map[run - 1], from);
        if (isLarge[region] === 1) before.see(from - first, y, region, from - 1);
      }
      if (y === 0) continue;
      while (starts[over + 1] + width <= from) over++;
      for (let other = over; other < rows[y] && starts[other] + width < to; other++) {
        const there = map[other];
        if (there === region || (isLarge[there] === 0 && isLarge[region] === 0)) continue;
        const end = Math.min(to, starts[other + 1] + width);
        for (let pixel = Math.max(from, starts[other] + width); pixel < end; pixel++) {
          if (isLarge[there] === 1) below.see(y - 1, pixel - first, there, pixel);
          if (isLarge[region] === 1) above.see(y, pixel - first, region, pixel - width);
        }
      }
    }
  }
  for (const side of [above, below, before, after]) side.close();
  const covers: Box[] = [];
  for (let region = 0; region < count; region++) {
    if (isLarge[region] === 0) continue;
    const [all, straight, cuts] = [outlines.all[region], outlines.straight[region], outlines.cuts[region]];
    const box = {
      x: left[region],
      y: top[region],
      width: right[region] - left[region],
      height: bottom[region] - top[region],
    };
    const isEmpty = all <= LONGEST_OUTLINE * 2 * (box.width + box.height);
    if (isEmpty && straight >= STRAIGHT * all && cuts >= CUT.count && cuts >= CUT.density * straight)
      covers.push(box);
  }
  return covers;
}

/** By region: pixels of its outline, those of them in straight runs, and what ends at these. */
type Outlines = { all: Uint32Array; straight: Uint32Array; cuts: Uint32Array };

/** One side of the outlines of all regions: runs of it along rows or columns, each line with its last run. */
class Side {
  readonly #data: RgbaImage['data'];
  readonly #outlines: Outlines;
  readonly #step: number;
  readonly #region: Int32Array;
  readonly #end: Int32Array;
  readonly #run: Int32Array;
  readonly #ended: Int32Array;

  /** @param step from one pixel of a line to the next */
  constructor({ data }: RgbaImage, outlines: Outlines, lines: number, step: number) {
    this.#data = data;
    this.#outlines = outlines;
    this.#step = step;
    this.#region = new Int32Array(lines).fill(-1);
    this.#end = new Int32Array(lines);
    this.#run = new Int32Array(lines);
    this.#ended = new Int32Array(lines);
  }

  /** A pixel of a region's outline, the number `at` of its line; `beside` is the pixel on the other side. */
  see(line: number, at: number, region: number, beside: number): void {
    if (this.#region[line] === region && this.#end[line] === at) {
      const green = 4 * beside + 1;
      if (Math.abs(this.#data[green] - this.#data[green - 4 * this.#step]) > EDGE) this.#ended[line]++;
      this.#run[line]++;
    } else {
      this.#closeLine(line);
      this.#region[line] = region;
      this.#run[line] = 1;
      this.#ended[line] = 0;
    }
    this.#end[line] = at + 1;
  }

  /** Counts the last run of each line. */
  close(): void {
    for (let line = 0; line < this.#region.length; line++) this.#closeLine(line);
  }

  #closeLine(line: number): void {
    const region = this.#region[line];
    if (region < 0) return;
    const run = this.#run[line];
    this.#outlines.all[region] += run;
    if (run < LEAST_RUN) return;
    this.#outlines.straight[region] += run;
    this.#outlines.cuts[region] += this.#ended[line];
  }
}
