import { type Components, labelComponents } from '../../raster/components.ts';
import { type FlatRegions, findFlatRegions } from '../../raster/flat-regions.ts';
import type { BinaryImage, RgbaImage } from '../../raster/image.ts';
import { type Cells, claimCells, findCells, type KnownCell } from './cell-grounds.ts';
import { chooseGrounds } from './choose-grounds.ts';
import { eraseDottedRuns } from './erase-dotted-runs.ts';
import { eraseThinRuns } from './erase-thin-runs.ts';
import { inscribedSquares } from './inscribed-squares.ts';

/** A picture divided into grounds (what text stands on) and ink (everything that stands on them). */
export type Ink = {
  regions: FlatRegions;
  /** 1 for regions that text may stand on; the number after the last region is no ground. */
  isGround: Uint8Array;
  /** Number that pixels of a ground have which a cell claimed as ink; it is no ground. */
  claimed: number;
  /** Whether text was sought on areas of a pattern too. */
  isRough: boolean;
  cells: Cells;
  components: Components;
  /** The components in the order of their first pixels. */
  order: Int32Array;
  /** For each component the region that surrounds it most, or -1. */
  groundOf: Int32Array;
  /** The ground next to it after that one, or -1. */
  secondOf: Int32Array;
  /** Share of its outline on grounds of the first one's colour: 1 for a glyph, less for an edge between two areas. */
  purity: Float32Array;
};

/** Neighbouring pixels within this many levels belong to one area: it follows gradients and stops at glyphs. */
const FLAT_TOLERANCE = 5;
/** In an area of a pattern they may differ by as much. */
const ROUGH_TOLERANCE = 20;
/** Sides in pixels of such an area, and its share of its box. */
const LEAST_ROUGH = 60;
const ROUGH_FILL = 0.3;
/**
 * Share of its box that a letter fills at most, share of it that is one area, and its thickest stroke in heights: a column
 * of a table has room for more between its lines of text.
 */
const LETTER_FILL = 0.6;
const ONE_COLOR = 0.5;
const THICKEST_STROKE = 0.19;
/** Evenness from which it was drawn; photos hold too much that looks like text. */
const DRAWN = 0.3;

/** Separates the grounds from the ink; rules and borders that touch glyphs are cut off them. */
export function separateInk(image: RgbaImage): Ink {
  const ink = separate(image, null, UNSETTLED) as Ink;
  const rough = findRough(ink);
  return rough && evenness(image, rough) >= DRAWN ? (separate(image, rough, UNSETTLED) as Ink) : ink;
}

/** What is known beforehand of a part of a picture, put right in place as it is worked out. */
export type Settle = {
  /** False where the part does not do. */
  grounds: (regions: FlatRegions, isGround: Uint8Array) => boolean;
  cell: KnownCell;
  ink: (mask: BinaryImage) => void;
};
const UNSETTLED: Settle = { grounds: () => true, cell: () => null, ink: () => {} };

/**
 * As `separateInk`, for a part of a picture; null where it does not do, or holds an area of a pattern, which takes the
 * whole.
 */
export function separatePart(part: RgbaImage, settle: Settle): Ink | null {
  const ink = separate(part, null, settle);
  if (!ink) return null;
  const rough = findRough(ink);
  return rough && evenness(part, rough) >= DRAWN ? null : ink;
}

/** Share of the neighbouring pixels of an area that are of exactly one colour: about 0.1 in photos. */
function evenness({ width, data }: RgbaImage, area: Uint8Array): number {
  let [pairs, equal] = [0, 0];
  for (let pixel = 1; pixel < area.length; pixel++) {
    if (!area[pixel] || !area[pixel - 1] || pixel % width === 0) continue;
    pairs++;
    const at = pixel * 4;
    if (data[at] === data[at - 4] && data[at + 1] === data[at - 3] && data[at + 2] === data[at - 2]) equal++;
  }
  return equal / Math.max(1, pairs);
}

/**
 * Areas that no ground was found in, 1 for each of their pixels, or null: large pieces of ink that fill their box are
 * the pattern or grain of a ground, with all the text on it. Large letters are of one colour.
 */
function findRough({ components, regions }: Pick<Ink, 'components' | 'regions'>): Uint8Array | null {
  const { width, height, labels, count, area, left, top, right, bottom } = components;
  let squares: Int32Array | null = null;
  const isRough = (component: number): boolean => {
    const [columns, rows] = [right[component] - left[component], bottom[component] - top[component]];
    const fill = area[component] / (columns * rows);
    if (Math.min(columns, rows) < LEAST_ROUGH || fill < ROUGH_FILL) return false;
    return fill > LETTER_FILL || !isLetter(component);
  };
  const isLetter = (component: number): boolean => {
    const own = new Map<number, number>();
    for (let y = top[component]; y < bottom[component]; y++) {
      const end = y * width + right[component];
      for (let pixel = y * width + left[component]; pixel < end; ) {
        const region = regions.labels[pixel];
        let count = 0;
        for (; pixel < end && regions.labels[pixel] === region; pixel++)
          if (labels[pixel] === component) count++;
        if (count > 0) own.set(region, (own.get(region) ?? 0) + count);
      }
    }
    const [largest, pixels] = [...own].reduce((most, one) => (one[1] > most[1] ? one : most));
    const height = regions.bottom[largest] - regions.top[largest];
    if (pixels < ONE_COLOR * area[component]) return false;
    squares ??= inscribedSquares(regions);
    return squares[largest] <= THICKEST_STROKE * height;
  };
  const found = Array.from({ length: count }, (_, component) => component).filter(isRough);
  if (found.length === 0) return null;
  const kinds = new Set(found);
  const rough = new Uint8Array(width * height);
  for (let pixel = 0; pixel < rough.length; pixel++) if (kinds.has(labels[pixel])) rough[pixel] = 1;
  return rough;
}

function separate(image: RgbaImage, rough: Uint8Array | null, settle: Settle): Ink | null {
  const regions = findFlatRegions(
    image,
    FLAT_TOLERANCE,
    rough ? { rough, tolerance: ROUGH_TOLERANCE } : null,
  );
  const isGround = chooseGrounds(regions);
  if (!settle.grounds(regions, isGround)) return null;
  const cells = findCells(regions, isGround, settle.cell);
  claimCells(regions, isGround, cells);
  const { width, height, labels } = regions;
  const mask: BinaryImage = { width, height, data: new Uint8Array(width * height) };
  const isInk = isGround.map((ground) => 1 - ground);
  for (let pixel = 0; pixel < labels.length; pixel++) mask.data[pixel] = isInk[labels[pixel]];
  eraseThinRuns(mask);
  eraseDottedRuns(mask);
  settle.ink(mask);
  const components = labelComponents(mask, cells.zones);
  const outline = { components, regions, isGround, cells };
  const pairs = outlinePairs(outline, mask);
  const groundOf = voteGrounds(pairs, components.count, null);
  const secondOf = voteGrounds(pairs, components.count, groundOf);
  return {
    ...outline,
    claimed: regions.count,
    isRough: rough !== null,
    order: Int32Array.from({ length: components.count }, (_, component) => component),
    groundOf,
    secondOf,
    purity: measurePurity(pairs, regions, groundOf),
  };
}

type Outline = Pick<Ink, 'components' | 'regions' | 'isGround' | 'cells'>;

/** An ink pixel's component and the ground region of a pixel beside it, one pair after the other. */
type Pairs = { data: Int32Array; length: number };

/** Each pair along the outlines of all components, in the order of the pixels; `mask` is 1 where there are any. */
function outlinePairs({ components, regions, isGround }: Outline, mask: BinaryImage): Pairs {
  const { width, height, labels } = components;
  let data = new Int32Array(1 << 16);
  let length = 0;
  const see = (component: number, pixel: number): void => {
    if (labels[pixel] === component) return;
    const region = regions.labels[pixel];
    if (!isGround[region]) return;
    if (length === data.length) {
      const larger = new Int32Array(2 * length);
      larger.set(data);
      data = larger;
    }
    data[length++] = component;
    data[length++] = region;
  };
  for (let pixel = mask.data.indexOf(1); pixel >= 0; pixel = mask.data.indexOf(1, pixel)) {
    const y = Math.floor(pixel / width);
    for (let x = pixel - y * width; x < width && mask.data[pixel]; x++, pixel++) {
      const component = labels[pixel];
      if (x > 0) see(component, pixel - 1);
      if (x + 1 < width) see(component, pixel + 1);
      if (y > 0) see(component, pixel - width);
      if (y + 1 < height) see(component, pixel + width);
    }
  }
  return { data, length };
}

/** The ground along most of each component's outline, but for `except` (majority vote of Boyer and Moore, 1981). */
function voteGrounds({ data, length }: Pairs, count: number, except: Int32Array | null): Int32Array {
  const leader = new Int32Array(count).fill(-1);
  const votes = new Int32Array(count);
  for (let at = 0; at < length; at += 2) {
    const component = data[at];
    const region = data[at + 1];
    if (except?.[component] === region) continue;
    if (leader[component] === region) votes[component]++;
    else if (votes[component] === 0) {
      leader[component] = region;
      votes[component] = 1;
    } else votes[component]--;
  }
  return leader;
}

/** Colours closer than this, in every channel, count as one ground: the counter of a large O is such a second region. */
const SAME_COLOR = 12;

function measurePurity({ data, length }: Pairs, { color }: FlatRegions, groundOf: Int32Array): Float32Array {
  const own = new Float32Array(groundOf.length);
  const all = new Float32Array(groundOf.length);
  for (let at = 0; at < length; at += 2) {
    const component = data[at];
    all[component]++;
    if (alike(color[data[at + 1]], color[groundOf[component]])) own[component]++;
  }
  return own.map((count, component) => (all[component] > 0 ? count / all[component] : 0));
}

const alike = (a: number, b: number): boolean =>
  Math.abs((a >> 16) - (b >> 16)) < SAME_COLOR &&
  Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) < SAME_COLOR &&
  Math.abs((a & 255) - (b & 255)) < SAME_COLOR;
