import { type Box, bottom, grow, intersection, area as sizeOf, unionOf } from '../../model/geometry.ts';
import type { Components } from '../../raster/components.ts';
import { cropRgba } from '../../raster/crop.ts';
import type { FlatRegions } from '../../raster/flat-regions.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { rowsAround } from '../../raster/rows-around.ts';
import { boxOf } from './bounds.ts';
import { boxesBeyond } from './boxes-beyond.ts';
import { isGlyphLike } from './glyph-like.ts';
import { type Ink, separatePart } from './ink.ts';
import { isCut } from './is-cut.ts';
import { keepInk } from './keep-ink.ts';
import { mapRegions, type RegionMap, wholeRegions } from './map-regions.ts';
import type { Place } from './refind-regions.ts';
import { numbersIn, type Touched, touchedComponents } from './touched-components.ts';

/** Pixels around a changed area that are separated with it, so that what reaches into it is seen whole. */
const REACH = 32;
/** Pixels around a changed area whose ink it may have joined or cut. */
const NEAR = 2;
/** Long runs are sought in rows of this distance: a part begins in one of them. */
const ROWS = 40;
/** Pixels that a part reaches beyond the change, at most; parts must not meet. */
export const FARTHEST = REACH + ROWS;
/** Pixels around what reached beyond a part, in the larger one; how often it is made larger, and its share at most. */
const AROUND = 8;
const MOST_PARTS = 4;
export const MOSTLY = 0.5;

/** The part of a picture that is separated anew where `area` changed. */
export function partAround(area: Box, image: { width: number; height: number }): Box {
  return fromRow(grow(area, REACH, image.width, image.height));
}

function fromRow(part: Box): Box {
  const above = part.y % ROWS;
  return { ...part, y: part.y - above, height: part.height + above };
}

/**
 * The ink of a picture, from that of one that differs in `area` alone: only the part around it is separated anew. What
 * was there before keeps its numbers, what is new gets further ones. Where glyphs and cells reach beyond the part, it
 * is made larger. Null where that does not help or the part would be most of the picture, and where patterns show.
 * @param elsewhere other areas that differ, which the part must not reach
 * @param isFree whether nobody looks at the ink of before any more: its pixels are changed in place
 */
export function patchInk(
  before: Ink,
  image: RgbaImage,
  area: Box,
  { elsewhere, isFree }: { elsewhere: readonly Box[]; isFree: boolean },
): Ink | null {
  if (before.isRough) return null;
  const isPossible = (one: Box): boolean =>
    sizeOf(one) <= MOSTLY * image.width * image.height &&
    !elsewhere.some((other) => intersection(other, one));
  const least = partAround(area, image);
  const wide = partWith(least, boxesBeyond(before, { part: least, area }, NEAR), image);
  let part = isPossible(wide) ? wide : least;
  for (let times = 0; times < MOST_PARTS; times++) {
    const patched = patchPart(before, image, { part, area }, isFree);
    if (!patched || 'ink' in patched) return patched?.ink ?? null;
    const larger = partWith(part, patched.beyond, image);
    if (sizeOf(larger) === sizeOf(part) || !isPossible(larger)) return null;
    part = larger;
  }
  return null;
}

/** The part with boxes that reach beyond it. */
const partWith = (part: Box, boxes: readonly Box[], image: RgbaImage): Box =>
  boxes.length === 0
    ? part
    : fromRow(unionOf([part, grow(unionOf(boxes), AROUND, image.width, image.height)]));

/** Separates a part of a picture; where it is too small, tells what reaches beyond it. */
function patchPart(
  before: Ink,
  image: RgbaImage,
  place: Place,
  isFree: boolean,
): { ink: Ink } | { beyond: Box[] } | null {
  const { part } = place;
  const pixels = cropRgba(image, part);
  if (!pixels) return null;
  let regions: RegionMap | null = null;
  let isStroke = (_: number): boolean => false;
  const found = separatePart(pixels, {
    grounds: (flat, isGround) => {
      regions = mapRegions(before, flat, isGround, place);
      isStroke = (pixel) => isGround[flat.labels[pixel]] === 0;
      return regions.cutCells.length === 0;
    },
    cell: (region) => regions?.isCell(region) ?? null,
    ink: (mask) => keepInk(before, mask, isStroke, place, NEAR),
  });
  const map = regions as RegionMap | null;
  if (map && map.cutCells.length > 0) return { beyond: [...map.cutCells] };
  if (!found || !map) return null;
  const touched = touchedComponents(before.components, found.components, place, NEAR);
  const isWhole = touched.now.every(
    (now) => !isGlyphLike(found.components, now) || !isCut(found.components, now, part, image),
  );
  if (isWhole) return { ink: merge(before, found, { ...place, map, touched, isFree }) };
  return { beyond: numbersIn(touched.old).map((component) => boxOf(before.components, component)) };
}

type Change = Place & { map: RegionMap; touched: Touched; isFree: boolean };

/** The ink of before with that of the part, what was touched replaced. */
function merge(before: Ink, found: Ink, change: Change): Ink {
  const { part, map, touched, isFree } = change;
  const regions = wholeRegions(before.regions, found.regions, map, part, isFree);
  patchRegions(before, found, regions, change);
  const news = touched.now;
  const components = withNew(before.components, found.components, news, change);
  const numberOf = new Map(news.map((now, index) => [now, before.components.count + index]));
  const seen = patchComponents(before, found, components, { ...change, numberOf });
  const groundOf = extended(map.joined.in(before.groundOf, false), news.length);
  const secondOf = extended(map.joined.in(before.secondOf, false), news.length);
  const purity = extended(before.purity, news.length);
  for (const [now, number] of [...numberOf, ...seen]) {
    groundOf[number] = found.groundOf[now] < 0 ? -1 : map.numberOf[found.groundOf[now]];
    secondOf[number] = found.secondOf[now] < 0 ? -1 : map.numberOf[found.secondOf[now]];
    purity[number] = found.purity[now];
  }
  const isGround = new Uint8Array(regions.count + 1);
  const isCell = new Uint8Array(regions.count);
  isGround.set(before.isGround);
  isCell.set(before.cells.isCell);
  for (let region = 0; region < found.regions.count; region++) {
    isGround[map.numberOf[region]] = found.isGround[region];
    isCell[map.numberOf[region]] = found.cells.isCell[region];
  }
  const kept = before.order.filter((component) => touched.old[component] === 0);
  return {
    ...before,
    regions,
    isGround,
    cells: { isCell, zones: null },
    components,
    order: inOrder(kept, [...numberOf.values()], components.first),
    groundOf,
    secondOf,
    purity,
  };
}

/** Two lists of components in the order of their first pixels, as one. */
function inOrder(some: Int32Array, others: readonly number[], first: Int32Array): Int32Array {
  const all = new Int32Array(some.length + others.length);
  for (let at = 0, [a, b] = [0, 0]; at < all.length; at++) {
    const isNext = b === others.length || (a < some.length && first[some[a]] < first[others[b]]);
    all[at] = isNext ? some[a++] : others[b++];
  }
  return all;
}

/** Puts the regions of the part into the labels of the whole; what cells had claimed outside of the change stays. */
function patchRegions(before: Ink, found: Ink, { labels }: FlatRegions, { part, area, map }: Change): void {
  const { width } = before.regions;
  const { numberOf } = map;
  const now = found.regions.labels;
  rowsAround(part, area, width, (inPart, inPicture, length) => {
    for (let at = inPart, pixel = inPicture; at < inPart + length; at++, pixel++)
      if (now[at] !== found.claimed && labels[pixel] !== before.claimed) labels[pixel] = numberOf[now[at]];
  });
  for (let y = area.y; y < bottom(area); y++) {
    let at = (y - part.y) * part.width + area.x - part.x;
    let pixel = y * width + area.x;
    for (const end = pixel + area.width; pixel < end; pixel++, at++)
      labels[pixel] = now[at] === found.claimed ? before.claimed : numberOf[now[at]];
  }
}

/**
 * Puts what was touched into the labels of the whole.
 * @returns numbers in the whole, by those in the part, of other components whose ground was cut in two
 */
function patchComponents(
  before: Ink,
  found: Ink,
  { labels, ...whole }: Components,
  { part, map, touched, numberOf }: Change & { numberOf: ReadonlyMap<number, number> },
): Map<number, number> {
  const onOtherGround = new Map<number, number>();
  const numbers = new Int32Array(found.components.count).fill(-1);
  for (const [now, number] of numberOf) numbers[now] = number;
  const old = before.components.labels;
  let lastThen = -1;
  let lastNow = -1;
  for (let y = part.y, at = 0; y < bottom(part); y++) {
    let pixel = y * whole.width + part.x;
    for (const end = pixel + part.width; pixel < end; pixel++, at++) {
      const then = old[pixel];
      const now = found.components.labels[at];
      if (now >= 0 && numbers[now] >= 0) labels[pixel] = numbers[now];
      else if (then < 0) continue;
      else if (touched.old[then]) labels[pixel] = -1;
      else if (now >= 0 && (then !== lastThen || now !== lastNow)) {
        lastThen = then;
        lastNow = now;
        if (map.isDivided(before.groundOf[then])) onOtherGround.set(now, then);
      }
    }
  }
  for (const now of onOtherGround.keys())
    if (isCut(found.components, now, part, whole)) onOtherGround.delete(now);
  return onOtherGround;
}

/** The components of before and, numbered after them, new ones of the part; labels are those of before. */
function withNew(
  before: Components,
  found: Components,
  news: readonly number[],
  { part, isFree }: Change,
): Components {
  const all = {
    ...before,
    labels: isFree ? before.labels : before.labels.slice(),
    count: before.count + news.length,
  };
  for (const key of ['area', 'left', 'top', 'right', 'bottom', 'first'] as const)
    all[key] = extended(before[key], news.length);
  news.forEach((now, index) => {
    const number = before.count + index;
    all.area[number] = found.area[now];
    all.left[number] = found.left[now] + part.x;
    all.right[number] = found.right[now] + part.x;
    all.top[number] = found.top[now] + part.y;
    all.bottom[number] = found.bottom[now] + part.y;
    const [row, column] = [Math.floor(found.first[now] / part.width), found.first[now] % part.width];
    all.first[number] = (row + part.y) * before.width + column + part.x;
  });
  return all;
}

function extended<Numbers extends Int32Array | Float32Array>(numbers: Numbers, by: number): Numbers {
  const longer = new (numbers.constructor as new (length: number) => Numbers)(numbers.length + by);
  longer.set(numbers);
  return longer;
}
