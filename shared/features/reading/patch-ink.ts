import { type Box, bottom, grow, right } from '../../model/geometry.ts';
import type { Components } from '../../raster/components.ts';
import { cropRgba } from '../../raster/crop.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { type Ink, separatePart } from './ink.ts';
import { isCut } from './is-cut.ts';
import { mapRegions, type RegionMap } from './map-regions.ts';

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
  const box = partAround(area, image);
  const pixels = cropRgba(image, box);
  if (!pixels || before.isRough) return null;
  const near = grow(area, NEAR, image.width, image.height);
  let regions: RegionMap | null = null;
  const part = separatePart(pixels, {
    grounds: (found, isGround) => {
      regions = mapRegions(before, found, isGround, { part: box, area });
    },
    cell: (region) => regions?.isCell(region) ?? null,
    ink: ({ data }) => {
      const { labels } = before.components;
      for (let y = box.y, at = 0; y < bottom(box); y++)
        for (let x = box.x, pixel = y * image.width + box.x; x < right(box); x++, at++, pixel++)
          if (x < near.x || y < near.y || x >= right(near) || y >= bottom(near))
            data[at] = labels[pixel] < 0 ? 0 : 1;
    },
  });
  const map = regions as RegionMap | null;
  if (!part || !map?.isPlain) return null;
  const touched = touchedComponents(before.components, part.components, { box, area });
  if (!isWhole(part.components, touched.now, box, image)) return null;
  return merge(before, part, { box, area, map, touched });
}

type Touched = { old: Set<number>; now: Set<number> };

/** Components of before and of now that the change may have made others, with all that share a pixel with them. */
function touchedComponents(
  old: Components,
  now: Components,
  { box, area }: { box: Box; area: Box },
): Touched {
  const touched: Touched = { old: new Set(), now: new Set() };
  for (let size = -1, within = grow(area, NEAR, old.width, old.height); ; within = box) {
    for (let y = within.y; y < bottom(within); y++)
      for (let x = within.x; x < right(within); x++) {
        const then = old.labels[y * old.width + x];
        const here = now.labels[(y - box.y) * box.width + x - box.x];
        if (then < 0 && here < 0) continue;
        if (within === box && touched.old.has(then) === touched.now.has(here)) continue;
        if (then >= 0) touched.old.add(then);
        if (here >= 0) touched.now.add(here);
      }
    if (within === box && size === touched.old.size + touched.now.size) break;
    size = touched.old.size + touched.now.size;
  }
  return touched;
}

/** Whether no glyph among the components is cut by the border of the part. */
function isWhole(components: Components, those: ReadonlySet<number>, box: Box, image: RgbaImage): boolean {
  for (const component of those) {
    if (!isCut(components, component, box, image)) continue;
    const width = components.right[component] - components.left[component];
    const height = components.bottom[component] - components.top[component];
    const [thick, long] = [Math.min(width, height), Math.max(width, height)];
    const isRule = thick <= SLIM && long >= LONG * thick;
    if (!isRule && thick <= LARGE && components.area[component] >= SPARSE * width * height) return false;
  }
  return true;
}

type Change = { box: Box; area: Box; map: RegionMap; touched: Touched };

function merge(before: Ink, part: Ink, { box, area, map, touched }: Change): Ink {
  const { width } = before.components;
  const regions = map.regions();
  const components = { ...before.components, labels: before.components.labels.slice() };
  const numbers = new Map([...touched.now].sort((a, b) => a - b).map((now, index) => [now, index]));
  const firstNew = components.count;
  const regionOf = (found: number): number => (found < 0 ? -1 : map.numberOf[found]);
  const groundOf = extended(map.joined(before.groundOf), numbers.size);
  const secondOf = extended(map.joined(before.secondOf), numbers.size);
  const purity = extended(before.purity, numbers.size);
  const take = (number: number, now: number): void => {
    groundOf[number] = regionOf(part.groundOf[now]);
    secondOf[number] = regionOf(part.secondOf[now]);
    purity[number] = part.purity[now];
  };
  const seen = new Set<number>();
  for (let y = box.y, at = 0; y < bottom(box); y++)
    for (let x = box.x, pixel = y * width + box.x; x < right(box); x++, at++, pixel++) {
      const region = part.regions.labels[at];
      const isNew = x >= area.x && y >= area.y && x < right(area) && y < bottom(area);
      if (region === part.claimed) {
        if (isNew) regions.labels[pixel] = before.claimed;
      } else if (isNew || regions.labels[pixel] !== before.claimed)
        regions.labels[pixel] = map.numberOf[region];
      const [then, now] = [before.components.labels[pixel], part.components.labels[at]];
      if (then < 0 && now < 0) continue;
      const number = numbers.get(now);
      if (number !== undefined) components.labels[pixel] = firstNew + number;
      else if (touched.old.has(then)) components.labels[pixel] = -1;
      else if (now >= 0 && then >= 0 && !seen.has(now)) {
        seen.add(now);
        if (map.isDivided(before.groundOf[then]) && !isCut(part.components, now, box, regions))
          take(then, now);
      }
    }
  for (const key of ['area', 'left', 'top', 'right', 'bottom', 'first'] as const)
    components[key] = extended(components[key], numbers.size);
  for (const [now, index] of numbers) {
    const number = firstNew + index;
    const { area: size, left, top, right: ends, bottom: feet, first } = part.components;
    components.area[number] = size[now];
    components.left[number] = left[now] + box.x;
    components.right[number] = ends[now] + box.x;
    components.top[number] = top[now] + box.y;
    components.bottom[number] = feet[now] + box.y;
    const [row, column] = [Math.floor(first[now] / box.width), first[now] % box.width];
    components.first[number] = (row + box.y) * width + column + box.x;
    take(number, now);
  }
  components.count += numbers.size;
  const isCell = new Uint8Array(regions.count);
  isCell.set(before.cells.isCell);
  const isGround = new Uint8Array(regions.count + 1);
  isGround.set(before.isGround);
  for (let found = 0; found < part.regions.count; found++) {
    isCell[map.numberOf[found]] = part.cells.isCell[found];
    isGround[map.numberOf[found]] = part.isGround[found];
  }
  const order = [
    ...before.order.filter((component) => !touched.old.has(component)),
    ...[...numbers.values()].map((index) => firstNew + index),
  ].sort((a, b) => components.first[a] - components.first[b]);
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

function extended<Numbers extends Int32Array | Float32Array>(numbers: Numbers, by: number): Numbers {
  const longer = new (numbers.constructor as new (length: number) => Numbers)(numbers.length + by);
  longer.set(numbers);
  return longer;
}
