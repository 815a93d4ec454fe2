import type { Box } from '../../model/geometry.ts';
import { median } from '../../numbers/median.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import { labelComponents } from '../../raster/components.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { wholePixels } from '../../raster/whole-pixels.ts';

/** A disc or a ring of sectors: its circle, the radius of its hole (0 without one), and its sectors clockwise from the top. */
export type Disc = { x: number; y: number; radius: number; hole: number; sectors: Sector[] };
/** Angles in degrees, clockwise from the top; `to` may pass 360. */
export type Sector = { color: number; from: number; to: number };

/** Pixels between the places that are looked at first. */
const CELL = 4;
/** Neighbours within one area differ by no more than this in any channel. */
const FLAT = 6;
const SMALLEST_RADIUS = 26;
const FEWEST_CELLS = 6;
const STEPS = 720;
/** Radii, as shares of the outer one, at which sectors are told; most of them must agree. */
const RADII = [0.94, 0.9, 0.86, 0.82];
const FULL = 0.9;
const LEAST_ANGLE = 1.5;
const SAME = 26;

/** An even area, in cells. */
type Area = { color: number; box: Box; cells: number; place: number[] };

/** Discs of at least two sectors on a picture. */
export function findDiscs(image: RgbaImage): Disc[] {
  const columns = Math.floor(image.width / CELL);
  const rows = Math.floor(image.height / CELL);
  const areas = areasOf(image, columns, rows);
  const mask = new Uint8Array(columns * rows);
  for (const { place } of areas) for (const cell of place) mask[cell] = 1;
  spread(mask, columns, rows);
  const groups = labelComponents({ width: columns, height: rows, data: mask });
  const members = new Map<number, Area[]>();
  for (const area of areas) {
    const group = groups.labels[area.place[0]];
    members.set(group, [...(members.get(group) ?? []), area]);
  }
  return [...members.values()].flatMap((group) => (group.length < 2 ? [] : (discOf(image, group) ?? [])));
}

const colorAt = ({ data, width }: RgbaImage, x: number, y: number): number => {
  const byte = (y * width + x) * 4;
  return (data[byte] << 16) | (data[byte + 1] << 8) | data[byte + 2];
};

/** Even areas that are no ground: neither rectangles nor cut by the picture's edge. */
function areasOf(image: RgbaImage, columns: number, rows: number): Area[] {
  const colors = new Int32Array(columns * rows).fill(-1);
  const whole = wholePixels(image.data);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [x, y] = [column * CELL, row * CELL];
      const pixel = y * image.width + x;
      const color = colorAt(image, x, y);
      const isFlat =
        (whole[pixel] === whole[pixel + 2] && whole[pixel] === whole[pixel + 2 * image.width]) ||
        (channelDifference(color, colorAt(image, x + 2, y)) <= FLAT &&
          channelDifference(color, colorAt(image, x, y + 2)) <= FLAT);
      if (isFlat) colors[row * columns + column] = color;
    }
  const seen = new Uint8Array(columns * rows);
  const found: Area[] = [];
  const largest = 0.45 * columns * rows;
  for (let start = 0; start < colors.length; start++) {
    if (seen[start] || colors[start] < 0) continue;
    const place = flood(colors, seen, start, columns, rows);
    if (place.length < FEWEST_CELLS || place.length > largest) continue;
    const area = areaFrom(place, colors[start], columns);
    const { x, y, width, height } = area.box;
    const touchesEdge = x === 0 || y === 0 || x + width >= columns || y + height >= rows;
    if (!touchesEdge && !isRectangle(area, colors, columns)) found.push(area);
  }
  return found;
}

function flood(colors: Int32Array, seen: Uint8Array, start: number, columns: number, rows: number): number[] {
  const place = [start];
  seen[start] = 1;
  const color = colors[start];
  const visit = (other: number): void => {
    if (seen[other] || colors[other] < 0 || channelDifference(colors[other], color) > FLAT) return;
    seen[other] = 1;
    place.push(other);
  };
  for (let at = 0; at < place.length; at++) {
    const cell = place[at];
    const column = cell % columns;
    const row = (cell - column) / columns;
    if (column > 0) visit(cell - 1);
    if (column < columns - 1) visit(cell + 1);
    if (row > 0) visit(cell - columns);
    if (row < rows - 1) visit(cell + columns);
  }
  return place;
}

function areaFrom(place: number[], color: number, columns: number): Area {
  let [left, top, right, bottom] = [columns, Number.POSITIVE_INFINITY, 0, 0];
  for (const cell of place) {
    const column = cell % columns;
    const row = Math.floor(cell / columns);
    left = Math.min(left, column);
    right = Math.max(right, column + 1);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row + 1);
  }
  return {
    color,
    cells: place.length,
    place,
    box: { x: left, y: top, width: right - left, height: bottom - top },
  };
}

/** Whether an area reaches into all corners of its box. */
function isRectangle({ box, color }: Area, colors: Int32Array, columns: number): boolean {
  const inset = (length: number): number => Math.min(Math.floor(length / 4), Math.ceil(0.04 * length));
  const [dx, dy] = [inset(box.width), inset(box.height)];
  const corners = [
    [box.x + dx, box.y + dy],
    [box.x + box.width - 1 - dx, box.y + dy],
    [box.x + dx, box.y + box.height - 1 - dy],
    [box.x + box.width - 1 - dx, box.y + box.height - 1 - dy],
  ];
  return corners.every(([column, row]) => {
    const corner = colors[row * columns + column];
    return corner >= 0 && channelDifference(corner, color) <= FLAT;
  });
}

/** Closes the gaps that borders and labels leave between neighbouring areas. */
function spread(mask: Uint8Array, columns: number, rows: number): void {
  const before = mask.slice();
  for (let row = 1; row < rows - 1; row++)
    for (let column = 1; column < columns - 1; column++) {
      if (!before[row * columns + column]) continue;
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ])
        mask[(row + dy) * columns + column + dx] = 1;
    }
}

function discOf(image: RgbaImage, group: readonly Area[]): Disc | null {
  const left = Math.min(...group.map(({ box }) => box.x));
  const top = Math.min(...group.map(({ box }) => box.y));
  const right = Math.max(...group.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...group.map(({ box }) => box.y + box.height));
  const [width, height] = [(right - left) * CELL, (bottom - top) * CELL];
  if (Math.abs(width - height) > 0.06 * Math.max(width, height) + 2 * CELL) return null;
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => [x * CELL, y * CELL]));
  const around = corners.flatMap(([x, y]) => (inside(image, x, y) ? [colorAt(image, x, y)] : []));
  const isGround = (color: number): boolean =>
    around.filter((other) => channelDifference(other, color) <= FLAT).length >= 2;
  const colors = [...new Set(group.map(({ color }) => color))].filter((color) => !isGround(color));
  const first = {
    x: (left * CELL + right * CELL) / 2,
    y: (top * CELL + bottom * CELL) / 2,
    radius: (width + height) / 4,
  };
  if (first.radius < SMALLEST_RADIUS) return null;
  const circle = refined(image, first, colors);
  if (!circle) return null;
  const sectors = sectorsOf(image, circle, colors);
  return sectors.length < 2 ? null : { ...circle, hole: holeOf(image, circle, colors), sectors };
}

const inside = (image: RgbaImage, x: number, y: number): boolean =>
  x >= 0 && y >= 0 && x < image.width && y < image.height;

/** Which of the colours stands at a place; -1 for none. */
function memberAt(image: RgbaImage, x: number, y: number, colors: readonly number[]): number {
  const [column, row] = [Math.round(x), Math.round(y)];
  if (!inside(image, column, row)) return -1;
  const color = colorAt(image, column, row);
  let best = -1;
  let least = SAME + 1;
  for (const [at, other] of colors.entries()) {
    const off = channelDifference(color, other);
    if (off < least) [best, least] = [at, off];
  }
  return best;
}

/** The circle through the outer ends of opposite rays, if the sectors fill it and nothing of them lies outside. */
function refined(
  image: RgbaImage,
  first: Pick<Disc, 'x' | 'y' | 'radius'>,
  colors: readonly number[],
): Pick<Disc, 'x' | 'y' | 'radius'> | null {
  const reach = (angle: number): number => {
    for (let r = first.radius + 3 * CELL; r > 0.5 * first.radius; r--)
      if (memberAt(image, first.x + r * Math.cos(angle), first.y + r * Math.sin(angle), colors) >= 0)
        return r;
    return Number.NaN;
  };
  const rays = Array.from({ length: 72 }, (_, at) => ({
    angle: (at * Math.PI) / 36,
    r: reach((at * Math.PI) / 36),
  })).filter(({ r }) => !Number.isNaN(r));
  if (rays.length < 60) return null;
  const x = first.x + (2 * rays.reduce((sum, { angle, r }) => sum + r * Math.cos(angle), 0)) / rays.length;
  const y = first.y + (2 * rays.reduce((sum, { angle, r }) => sum + r * Math.sin(angle), 0)) / rays.length;
  const radius = median(rays.map(({ r }) => r));
  const share = (r: number): number => {
    let own = 0;
    for (let at = 0; at < 180; at++) {
      const angle = (at * Math.PI) / 90;
      if (memberAt(image, x + r * Math.cos(angle), y + r * Math.sin(angle), colors) >= 0) own++;
    }
    return own / 180;
  };
  return share(0.93 * radius) >= FULL && share(1.06 * radius + 2) <= 1 - FULL ? { x, y, radius } : null;
}

/** The hole is where sectors begin along most rays. */
function holeOf(
  image: RgbaImage,
  { x, y, radius }: Pick<Disc, 'x' | 'y' | 'radius'>,
  colors: readonly number[],
): number {
  const starts = Array.from({ length: 36 }, (_, at) => {
    const angle = (at * Math.PI) / 18;
    let r = 0.9 * radius;
    while (r > 0 && memberAt(image, x + r * Math.cos(angle), y + r * Math.sin(angle), colors) >= 0) r--;
    return r;
  });
  const usual = median(starts);
  return usual > 0.12 * radius ? usual : 0;
}

/** Sectors, clockwise from the top: runs of one colour around the rim. */
function sectorsOf(
  image: RgbaImage,
  { x, y, radius }: Pick<Disc, 'x' | 'y' | 'radius'>,
  colors: readonly number[],
): Sector[] {
  const around = Array.from({ length: STEPS }, (_, step) => {
    const angle = (step * 2 * Math.PI) / STEPS;
    const votes = RADII.map((share) =>
      memberAt(image, x + share * radius * Math.sin(angle), y - share * radius * Math.cos(angle), colors),
    ).filter((vote) => vote >= 0);
    return votes.find((vote) => votes.filter((other) => other === vote).length >= 2) ?? -1;
  });
  const first = around.findIndex((color, at) => color >= 0 && color !== around[(at + STEPS - 1) % STEPS]);
  if (first < 0) return [];
  const runs: { color: number; from: number; to: number }[] = [];
  for (let step = 0; step < STEPS; step++) {
    const color = around[(first + step) % STEPS];
    const last = runs.at(-1);
    if (color < 0) continue;
    if (last && last.color === color && first + step - last.to <= 6) last.to = first + step + 1;
    else runs.push({ color, from: first + step, to: first + step + 1 });
  }
  const degrees = 360 / STEPS;
  const wide = runs.filter(({ from, to }) => (to - from) * degrees >= LEAST_ANGLE);
  // The borders between two sectors go to both by halves.
  return wide.map((run, at) => {
    const before = wide[(at + wide.length - 1) % wide.length];
    const next = wide[(at + 1) % wide.length];
    const start = at === 0 ? before.to - STEPS : before.to;
    const end = at === wide.length - 1 ? next.from + STEPS : next.from;
    return {
      color: colors[run.color],
      from: ((run.from + start) / 2) * degrees,
      to: ((run.to + end) / 2) * degrees,
    };
  });
}
