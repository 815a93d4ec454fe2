import { type Box, bottom, grow, right } from '../../model/geometry.ts';
import type { Components } from '../../raster/components.ts';
import { cropRgba } from '../../raster/crop.ts';
import type { FlatRegions } from '../../raster/flat-regions.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { type Ink, separatePart } from './ink.ts';
import { isCut } from './is-cut.ts';
import { mapRegions, type RegionMap, wholeRegions } from './map-regions.ts';
import type { Place } from './refind-regions.ts';

/** Pixels around a changed area that are separated with it, so that what reaches into it is seen whole. */
const REACH = 64;
/** Pixels around a changed area whose ink it may have joined or cut. */
const NEAR = 2;
/** Long runs are sought in rows of this distance: a part begins in one of them. */
const ROWS = 40;
/** Pixels that a part reaches beyond the change, at most; parts must not meet. */
export const FARTHEST = REACH + ROWS;
/** Sides in pixels of what is too slim or too large for a glyph, and the share of its box that a frame has less of. */
const SLIM = 8;
const LARGE = 150;
const SPARSE = 0.1;
/** What is this many times longer than thick is a rule or bar. */
const LONG = 8;

/** The part of a picture that is separated anew where `area` changed. */
export function partAround(area: Box, image: { width: number; height: number }): Box {
  const part = grow(area, REACH, image.width, image.height);
  const above = part.y % ROWS;
  return { ...part, y: part.y - above, height: part.height + above };
}

/**
 * The ink of a picture, from that of one that differs in `area` alone: only the part around it is separated anew. What
 * was there before keeps its numbers, what is new gets further ones. Null where the part does not tell how the whole is
 * divided: glyphs and cells that reach beyond it, patterns.
 */
export function patchInk(before: Ink, image: RgbaImage, area: Box): Ink | null {
  const part = partAround(area, image);
  const pixels = cropRgba(image, part);
  if (!pixels || before.isRough) return null;
  const near = grow(area, NEAR, image.width, image.height);
  let regions: RegionMap | null = null;
  const found = separatePart(pixels, {
    grounds: (flat, isGround) => {
      regions = mapRegions(before, flat, isGround, { part, area });
    },
    cell: (region) => regions?.isCell(region) ?? null,
    ink: ({ data }) => {
      const { labels } = before.components;
      for (let y = part.y, at = 0; y < bottom(part); y++)
        for (let x = part.x, pixel = y * image.width + part.x; x < right(part); x++, at++, pixel++)
          if (x < near.x || y < near.y || x >= right(near) || y >= bottom(near))
            data[at] = labels[pixel] < 0 ? 0 : 1;
    },
  });
  const map = regions as RegionMap | null;
  if (!found || !map?.isPlain) return null;
  const touched = touchedComponents(before.components, found.components, { part, area });
  if (!isWhole(found.components, touched.now, part, image)) return null;
  return merge(before, found, { part, area, map, touched });
}

type Touched = { old: Set<number>; now: Set<number> };

/** Components of before and of now that the change may have made others, with all that share a pixel with them. */
function touchedComponents(old: Components, now: Components, { part, area }: Place): Touched {
  const touched: Touched = { old: new Set(), now: new Set() };
  for (let size = -1, within = grow(area, NEAR, old.width, old.height); ; within = part) {
    for (let y = within.y; y < bottom(within); y++)
      for (let x = within.x; x < right(within); x++) {
        const then = old.labels[y * old.width + x];
        const here = now.labels[(y - part.y) * part.width + x - part.x];
        if (then < 0 && here < 0) continue;
        if (within === part && touched.old.has(then) === touched.now.has(here)) continue;
        if (then >= 0) touched.old.add(then);
        if (here >= 0) touched.now.add(here);
      }
    if (within === part && size === touched.old.size + touched.now.size) break;
    size = touched.old.size + touched.now.size;
  }
  return touched;
}

/** Whether no glyph among the components is cut by the border of the part. */
function isWhole(components: Components, those: ReadonlySet<number>, part: Box, image: RgbaImage): boolean {
  for (const component of those) {
    if (!isCut(components, component, part, image)) continue;
    const width = components.right[component] - components.left[component];
    const height = components.bottom[component] - components.top[component];
    const [thick, long] = [Math.min(width, height), Math.max(width, height)];
    const isRule = thick <= SLIM && long >= LONG * thick;
    if (!isRule && thick <= LARGE && components.area[component] >= SPARSE * width * height) return false;
  }
  return true;
}

type Change = Place & { map: RegionMap; touched: Touched };

/** The ink of before with that of the part, what was touched replaced. */
function merge(before: Ink, found: Ink, change: Change): Ink {
  const { part, map, touched } = change;
  const regions = wholeRegions(before.regions, found.regions, map, part);
  patchRegions(before, found, regions, change);
  const news = [...touched.now].sort((a, b) => a - b);
  const components = withNew(before.components, found.components, news, part);
  const numberOf = new Map(news.map((now, index) => [now, before.components.count + index]));
  const seen = patchComponents(before, found, components, { ...change, numberOf });
  const groundOf = extended(map.joined.in(before.groundOf), news.length);
  const secondOf = extended(map.joined.in(before.secondOf), news.length);
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
  const order = [...before.order.filter((component) => !touched.old.has(component)), ...numberOf.values()];
  order.sort((a, b) => components.first[a] - components.first[b]);
  return {
    ...before,
    regions,
    isGround,
    cells: { isCell, zones: null },
    components,
    order: Int32Array.from(order),
    groundOf,
    secondOf,
    purity,
  };
}

/** Puts the regions of the part into the labels of the whole; what cells had claimed outside of the change stays. */
function patchRegions(before: Ink, found: Ink, { labels }: FlatRegions, { part, area, map }: Change): void {
  const { width } = before.regions;
  for (let y = part.y, at = 0; y < bottom(part); y++)
    for (let x = part.x, pixel = y * width + part.x; x < right(part); x++, at++, pixel++) {
      const region = found.regions.labels[at];
      const isNew = x >= area.x && y >= area.y && x < right(area) && y < bottom(area);
      if (region === found.claimed) {
        if (isNew) labels[pixel] = before.claimed;
      } else if (isNew || labels[pixel] !== before.claimed) labels[pixel] = map.numberOf[region];
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
  for (let y = part.y, at = 0; y < bottom(part); y++)
    for (let x = part.x, pixel = y * whole.width + part.x; x < right(part); x++, at++, pixel++) {
      const [then, now] = [before.components.labels[pixel], found.components.labels[at]];
      if (then < 0 && now < 0) continue;
      const number = numberOf.get(now);
      if (number !== undefined) labels[pixel] = number;
      else if (touched.old.has(then)) labels[pixel] = -1;
      else if (then >= 0 && now >= 0 && map.isDivided(before.groundOf[then])) onOtherGround.set(now, then);
    }
  for (const now of onOtherGround.keys())
    if (isCut(found.components, now, part, whole)) onOtherGround.delete(now);
  return onOtherGround;
}

/** The components of before and, numbered after them, new ones of the part; labels are those of before. */
function withNew(before: Components, found: Components, news: readonly number[], part: Box): Components {
  const all = { ...before, labels: before.labels.slice(), count: before.count + news.length };
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
