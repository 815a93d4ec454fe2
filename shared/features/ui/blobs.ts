import type { Box } from '../../model/geometry.ts';
import { area as areaOf, bottom, intersection, right } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import { labelComponents } from '../../raster/components.ts';
import type { Rectangle } from './rectangles.ts';
import { colorAt, type Surface, toBox } from './surface.ts';

/** A drawing on the background that is neither text nor a plain rectangle: an icon, a mark, a picture. */
export type Blob = { box: Box; ink: number };

/** Regions larger than this in either direction are background, not drawing (unscaled pixels). */
const LARGEST_STROKE = 72;
/** Step from row to row of the steepest gradients in title bars and buttons, per channel. */
const STEEPEST_SHADE = 9;

/**
 * Groups the small flat regions that lie close together, away from text.
 * @param text boxes of what was read: their ink belongs to letters
 * @param rectangles fills and borders: they are not drawings
 */
export function findBlobs(surface: Surface, text: readonly Box[], rectangles: readonly Rectangle[]): Blob[] {
  const { regions, unit } = surface;
  const cell = Math.max(2, Math.round(1.6 * unit));
  const columns = Math.ceil(regions.width / cell);
  const rows = Math.ceil(regions.height / cell);
  const drawn = regionsThatDraw(surface, rectangles);
  const covered = new Uint8Array(regions.width * regions.height);
  for (const box of text) cover(covered, regions.width, regions.height, box);
  const cellOf = (pixel: number): number =>
    Math.floor(Math.floor(pixel / regions.width) / cell) * columns +
    Math.floor((pixel % regions.width) / cell);
  const mask = { width: columns, height: rows, data: new Uint8Array(columns * rows) };
  const drawnPixels = pixelsOf(regions, drawn, covered);
  for (const pixel of drawnPixels) mask.data[cellOf(pixel)] = 1;
  const groups = labelComponents(mask);
  const extents = Array.from({ length: groups.count }, () => ({
    left: regions.width,
    top: regions.height,
    right: 0,
    bottom: 0,
    ink: 0,
  }));
  for (const pixel of drawnPixels) {
    const y = Math.floor(pixel / regions.width);
    const x = pixel - y * regions.width;
    const extent = extents[groups.labels[cellOf(pixel)]];
    if (x < extent.left) extent.left = x;
    if (x >= extent.right) extent.right = x + 1;
    if (y < extent.top) extent.top = y;
    if (y >= extent.bottom) extent.bottom = y + 1;
    extent.ink++;
  }
  const blobs = extents.map(({ left, top, right: end, bottom: low, ink }) => ({
    box: toBox(left, top, end, low),
    ink,
  }));
  return joinStacked(
    blobs.filter(({ box, ink }) => ink >= 4 && !isHairline(box, unit)),
    unit,
  );
}

/** The pixels of those regions that are not covered. */
function pixelsOf(
  { labels, width, count, left, top, right: ends, bottom: feet }: Surface['regions'],
  those: Uint8Array,
  covered: Uint8Array,
): number[] {
  const pixels: number[] = [];
  for (let region = 0; region < count; region++) {
    if (!those[region]) continue;
    for (let y = top[region]; y < feet[region]; y++) {
      const end = y * width + ends[region];
      for (let pixel = y * width + left[region]; pixel < end; pixel++)
        if (labels[pixel] === region && !covered[pixel]) pixels.push(pixel);
    }
  }
  return pixels;
}

function regionsThatDraw(surface: Surface, rectangles: readonly Rectangle[]): Uint8Array {
  const { regions, unit } = surface;
  const drawn = new Uint8Array(regions.count);
  const largest = LARGEST_STROKE * unit;
  for (let region = 0; region < regions.count; region++) {
    const width = regions.right[region] - regions.left[region];
    const height = regions.bottom[region] - regions.top[region];
    if (width <= largest && height <= largest && !isShade(surface, region)) drawn[region] = 1;
  }
  for (const { region, rings, border, inner } of rectangles) {
    if (border !== null || Math.max(inner.width, inner.height) > 28 * unit) drawn[region] = 0;
    for (const ring of rings) drawn[ring] = 0;
  }
  return drawn;
}

/** A row of a steep vertical gradient, cut off by a drawing beside it. */
function isShade({ regions, image }: Surface, region: number): boolean {
  const top = regions.top[region];
  const bottomRow = regions.bottom[region] - 1;
  if (bottomRow - top > 1 || regions.right[region] - regions.left[region] < 3) return false;
  const x = (regions.left[region] + regions.right[region]) >> 1;
  const own = regions.color[region];
  const near = (y: number) =>
    y >= 0 && y < image.height && channelDifference(colorAt(image, x, y), own) <= STEEPEST_SHADE;
  return near(top - 1) || near(bottomRow + 1);
}

function cover(covered: Uint8Array, width: number, height: number, box: Box): void {
  const area = intersection(box, { x: 0, y: 0, width, height });
  if (!area) return;
  for (let y = area.y; y < bottom(area); y++) covered.fill(1, y * width + area.x, y * width + right(area));
}

/** Remains of borders and separators. */
const isHairline = (box: Box, unit: number): boolean =>
  Math.min(box.width, box.height) <= 2 * unit && Math.max(box.width, box.height) > 16 * unit;

/** Joins bars that stand over one another (the three lines of a menu button) and dots of one mark. */
function joinStacked(blobs: readonly Blob[], unit: number): Blob[] {
  const sorted = [...blobs].sort((a, b) => a.box.y - b.box.y);
  const joined: Blob[] = [];
  for (const blob of sorted) {
    const above = joined.findLast(
      ({ box }) =>
        blob.box.y - bottom(box) <= 6 * unit &&
        blob.box.y >= bottom(box) - 1 &&
        Math.abs(box.x - blob.box.x) <= 2 * unit &&
        Math.abs(right(box) - right(blob.box)) <= 2 * unit &&
        box.width <= 40 * unit,
    );
    if (above) {
      above.ink += blob.ink;
      above.box = toBox(
        Math.min(above.box.x, blob.box.x),
        above.box.y,
        Math.max(right(above.box), right(blob.box)),
        bottom(blob.box),
      );
    } else joined.push({ ...blob });
  }
  return joined.filter(({ box }) => areaOf(box) >= 9 * unit);
}
