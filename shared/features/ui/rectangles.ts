import type { Box } from '../../model/geometry.ts';
import { bottom, right } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import { colorAt, type Surface, toBox } from './surface.ts';

/** A rectangular (or pill-shaped) area of one colour, with the border drawn around it. */
export type Rectangle = {
  /** With the border. */
  box: Box;
  /** Without the border. */
  inner: Box;
  /** Region number of the fill; of the border where nothing fills it evenly. */
  region: number;
  fill: number;
  /** Region numbers of the closed rings around the fill. */
  rings: number[];
  /** Colour of a closed border; null where the fill meets the surroundings. */
  border: number | null;
  /** Whether the border is one closed ring. */
  closed: boolean;
  /** Share of the box that the shape covers with its holes filled; 1 for sharp corners, 0.79 for a circle. */
  solidity: number;
};

const SMALLEST_SIDE = 7;
const LEAST_SOLIDITY = 0.76;
/** A border is at most this many unscaled pixels thick (focus rings are two or three). */
const THICKEST_BORDER = 4;

/** Rectangles on the screen, largest first. */
export function findRectangles(surface: Surface): Rectangle[] {
  const { fills, rings } = collect(surface);
  const rectangles: Rectangle[] = [];
  const reach = THICKEST_BORDER * surface.unit;
  const usedRings = new Set<number>();
  const ringsByColumn = groupByColumn(rings);
  for (const fill of fills) {
    const around = ringAround(fill, ringsByColumn, reach);
    if (around.length > 0) {
      for (const ring of around) usedRings.add(ring.region);
      const outermost = around[around.length - 1];
      rectangles.push({
        ...fill,
        box: outermost.box,
        border: around[0].fill,
        rings: around.map((ring) => ring.region),
        closed: true,
      });
    } else rectangles.push(withBevel(surface, fill));
  }
  for (const ring of rings)
    if (!usedRings.has(ring.region))
      rectangles.push({ ...ring, border: ring.fill, closed: true, fill: colorInside(surface, ring.box) });
  return rectangles.sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
}

function collect(surface: Surface): { fills: Rectangle[]; rings: Rectangle[] } {
  const { regions, unit } = surface;
  const fills: Rectangle[] = [];
  const rings: Rectangle[] = [];
  for (let region = 0; region < regions.count; region++) {
    const width = regions.right[region] - regions.left[region];
    const height = regions.bottom[region] - regions.top[region];
    if (width < SMALLEST_SIDE || height < SMALLEST_SIDE) continue;
    const area = regions.area[region];
    const thin = area <= 2 * (width + height) * 3.5 * unit;
    if (area < 0.3 * width * height && !thin) continue;
    const solidity = measureSolidity(surface, region);
    if (solidity < LEAST_SOLIDITY) continue;
    const box = toBox(
      regions.left[region],
      regions.top[region],
      regions.right[region],
      regions.bottom[region],
    );
    const rectangle = {
      box,
      inner: box,
      region,
      fill: regions.color[region],
      border: null,
      rings: [],
      closed: false,
      solidity,
    };
    const filled = area >= 0.5 * width * height || !isHollow(surface, region);
    if (area >= 0.3 * width * height && filled) fills.push(rectangle);
    else if (thin) rings.push(rectangle);
  }
  return { fills, rings };
}

/** Whether the second pixel layers inside the box belong to something else: a ring. */
function isHollow(surface: Surface, region: number): boolean {
  const { regions, unit } = surface;
  const depth = Math.round(THICKEST_BORDER * unit) + 1;
  const left = regions.left[region] + depth;
  const right_ = regions.right[region] - depth;
  const middle = (regions.top[region] + regions.bottom[region]) >> 1;
  if (right_ <= left) return false;
  let own = 0;
  for (let x = left; x < right_; x++) if (regions.labels[middle * regions.width + x] === region) own++;
  if (own > 0.1 * (right_ - left)) return false;
  const top = regions.top[region] + depth;
  const bottom_ = regions.bottom[region] - depth;
  const centre = (regions.left[region] + regions.right[region]) >> 1;
  for (let y = top; y < bottom_; y++) if (regions.labels[y * regions.width + centre] === region) return false;
  return true;
}

/**
 * Share of the bounding box between the outermost pixels of each row, or of each column, whichever is less:
 * a rectangle reaches 1, an L or a line of text stays low.
 */
function measureSolidity({ regions }: Surface, region: number): number {
  const { width: stride, labels } = regions;
  const left = regions.left[region];
  const top = regions.top[region];
  const right_ = regions.right[region];
  const bottom_ = regions.bottom[region];
  const total = (right_ - left) * (bottom_ - top);
  let rows = 0;
  for (let y = top; y < bottom_; y++) {
    let from = left;
    let to = right_ - 1;
    while (from <= to && labels[y * stride + from] !== region) from++;
    while (to > from && labels[y * stride + to] !== region) to--;
    rows += to - from + 1;
  }
  if (rows < LEAST_SOLIDITY * total) return rows / total;
  let columns = 0;
  for (let x = left; x < right_; x++) {
    let from = top;
    let to = bottom_ - 1;
    while (from <= to && labels[from * stride + x] !== region) from++;
    while (to > from && labels[to * stride + x] !== region) to--;
    columns += to - from + 1;
  }
  return Math.min(rows, columns) / total;
}

function groupByColumn(rings: readonly Rectangle[]): Map<number, Rectangle[]> {
  const groups = new Map<number, Rectangle[]>();
  for (const ring of rings) {
    const group = groups.get(ring.box.x);
    if (group) group.push(ring);
    else groups.set(ring.box.x, [ring]);
  }
  return groups;
}

/** Closed rings around a fill, innermost first, each within a border's thickness of the one before. */
function ringAround(fill: Rectangle, rings: Map<number, Rectangle[]>, reach: number): Rectangle[] {
  const found: Rectangle[] = [];
  for (let step = 1; step <= Math.ceil(reach); step++) {
    for (const ring of rings.get(fill.box.x - step) ?? []) {
      const above = fill.box.y - ring.box.y;
      const beside = right(ring.box) - right(fill.box);
      const below = bottom(ring.box) - bottom(fill.box);
      if (above >= 1 && above <= reach && beside >= 1 && beside <= reach && below >= 1 && below <= reach)
        found.push(ring);
    }
  }
  return found;
}

function colorInside(surface: Surface, box: Box): number {
  const counts = new Map<number, number>();
  let best =
    surface.regions.labels[(box.y + (box.height >> 1)) * surface.regions.width + box.x + (box.width >> 1)];
  const step = Math.max(1, Math.floor(Math.min(box.width, box.height) / 12));
  for (let y = box.y + 2; y < bottom(box) - 2; y += step)
    for (let x = box.x + 2; x < right(box) - 2; x += step) {
      const region = surface.regions.labels[y * surface.regions.width + x];
      const count = (counts.get(region) ?? 0) + 1;
      counts.set(region, count);
      if (count > (counts.get(best) ?? 0)) best = region;
    }
  return surface.regions.color[best];
}

/** Grows a fill over the bevel around it: lines that end in a further edge along most of a side. */
function withBevel(surface: Surface, fill: Rectangle): Rectangle {
  const reach = Math.round(2.5 * surface.unit);
  const { box } = fill;
  const left = bevelThickness(surface, box, reach, -1, 0);
  const top = bevelThickness(surface, box, reach, 0, -1);
  const right_ = bevelThickness(surface, box, reach, 1, 0);
  const bottom_ = bevelThickness(surface, box, reach, 0, 1);
  const sides = [left, top, right_, bottom_].filter((side) => side > 0).length;
  if (sides === 0) return fill;
  const outer = toBox(box.x - left, box.y - top, right(box) + right_, bottom(box) + bottom_);
  const opposite = (left > 0 && right_ > 0) || (top > 0 && bottom_ > 0);
  const border =
    sides >= 3 || (opposite && fill.solidity < 0.97)
      ? colorAt(surface.image, box.x + (box.width >> 1), box.y - top)
      : null;
  return { ...fill, box: outer, border, closed: sides === 4 };
}

function bevelThickness(surface: Surface, box: Box, reach: number, dx: number, dy: number): number {
  const { image } = surface;
  const length = dx === 0 ? box.width : box.height;
  const margin = Math.round(length * 0.2);
  for (let depth = reach; depth >= 1; depth--) {
    const line =
      dx < 0
        ? box.x - depth
        : dx > 0
          ? right(box) + depth - 1
          : dy < 0
            ? box.y - depth
            : bottom(box) + depth - 1;
    const beyond = line + (dx || dy);
    const limit = dx === 0 ? image.height : image.width;
    if (line < 0 || line >= limit || beyond < 0 || beyond >= limit) continue;
    let edges = 0;
    for (let along = margin; along < length - margin; along++) {
      const [ax, ay, bx, by] =
        dx === 0
          ? [box.x + along, line, box.x + along, beyond]
          : [line, box.y + along, beyond, box.y + along];
      if (channelDifference(colorAt(image, ax, ay), colorAt(image, bx, by)) > 6) edges++;
    }
    if (edges >= 0.85 * (length - 2 * margin)) return depth;
  }
  return 0;
}
