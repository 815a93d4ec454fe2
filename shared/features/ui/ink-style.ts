import type { Box } from '../../model/geometry.ts';
import { intersection } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import { colorAt, type Surface } from './surface.ts';

/** How a word is painted. Colours as 0xRRGGBB. */
export type InkStyle = {
  foreground: number;
  background: number;
  /** Tight box of the glyphs, without an underline. */
  ink: Box;
  /** Row of the underline in the picture; null without one. */
  underline: number | null;
  /** Mean width in pixels of the upright strokes: bold text has wider ones. */
  stroke: number;
};

/** Ink is what differs from the background by more than this share of the largest difference. */
const INK_SHARE = 0.35;
const LEAST_CONTRAST = 24;

/** Measures the glyphs of the word `text` inside its box; null where nothing stands out from the background. */
export function measureInk(
  surface: Pick<Surface, 'image' | 'unit'>,
  box: Box,
  text: string,
): InkStyle | null {
  const { image } = surface;
  const area = intersection(
    { x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + Math.round(3 * surface.unit) },
    { x: 0, y: 0, width: image.width, height: image.height },
  );
  if (!area || box.width < 2 || box.height < 3) return null;
  const colors = new Int32Array(area.width * area.height);
  for (let y = 0; y < area.height; y++)
    for (let x = 0; x < area.width; x++) colors[y * area.width + x] = colorAt(image, area.x + x, area.y + y);
  const background = commonest(colors);
  const differences = colors.map((color) => channelDifference(color, background));
  const strongest = percentile(differences, 0.98);
  if (strongest < LEAST_CONTRAST) return null;
  const ink = differences.map((difference) => (difference > INK_SHARE * strongest ? 1 : 0));
  const underline = findUnderline(ink, area.width, area.height, DESCENDER.test(text));
  const rows = rowsOfInk(ink, area.width, underline === null ? area.height : underline - 1);
  if (!rows) return null;
  return {
    foreground: meanWhere(colors, differences, 0.8 * strongest),
    background,
    ink: {
      x: area.x + rows.left,
      y: area.y + rows.top,
      width: rows.right - rows.left,
      height: rows.bottom - rows.top,
    },
    underline: underline === null ? null : area.y + underline,
    stroke: strokeWidth(ink, area.width, rows),
  };
}

/** The commonest colour, neighbours within 8 steps counted together. */
function commonest(colors: Int32Array): number {
  const counts = new Map<number, number>();
  let best = 0;
  let most = 0;
  for (let at = 0; at < colors.length; ) {
    const key = colors[at] & 0xf8f8f8;
    const from = at;
    while (at < colors.length && (colors[at] & 0xf8f8f8) === key) at++;
    const count = (counts.get(key) ?? 0) + at - from;
    counts.set(key, count);
    if (count > most) {
      most = count;
      best = key;
    }
  }
  return colors.find((color) => (color & 0xf8f8f8) === best) ?? best;
}

function percentile(values: Int32Array, share: number): number {
  const histogram = new Int32Array(256);
  for (const value of values) histogram[value]++;
  let left = values.length * (1 - share);
  for (let value = 255; value > 0; value--) {
    left -= histogram[value];
    if (left < 0) return value;
  }
  return 0;
}

const DESCENDER = /[gjpqyç,;_Q()[\]{}|/@$]/u;

/**
 * The top row of an underline: a row in the lower part that is inked from end to end, with an emptier row above it.
 * Underlines break around descenders. Null without one, and for words too narrow to tell.
 */
function findUnderline(ink: Int32Array, width: number, height: number, broken: boolean): number | null {
  if (width < (broken ? 2 : 0.8) * height) return null;
  for (let y = height - 1; y > height * 0.6; y--) {
    if (!isRuled(ink, width, y, broken)) continue;
    let top = y;
    while (top > 0 && isRuled(ink, width, top - 1, broken)) top--;
    const thin = y - top + 1 <= Math.max(2, height * 0.15);
    return thin && Math.min(share(ink, width, top - 1), share(ink, width, top - 2)) < 0.4 ? top : null;
  }
  return null;
}

function isRuled(ink: Int32Array, width: number, y: number, broken: boolean): boolean {
  let length = 0;
  let longest = 0;
  for (let x = 1; x < width - 1; x++) {
    length = ink[y * width + x] ? length + 1 : 0;
    if (length > longest) longest = length;
  }
  const least = broken ? { all: 0.55, longest: 0.25 } : { all: 0.9, longest: 0.85 };
  return share(ink, width, y) >= least.all && longest >= least.longest * (width - 2);
}

/** Share of a row that is inked. */
function share(ink: Int32Array, width: number, y: number): number {
  if (y < 0) return 1;
  let count = 0;
  for (let x = 1; x < width - 1; x++) count += ink[y * width + x];
  return count / (width - 2);
}

type Extent = { left: number; top: number; right: number; bottom: number };

function rowsOfInk(ink: Int32Array, width: number, height: number): Extent | null {
  const extent = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!ink[y * width + x]) continue;
      if (x < extent.left) extent.left = x;
      if (x >= extent.right) extent.right = x + 1;
      if (y < extent.top) extent.top = y;
      extent.bottom = y + 1;
    }
  return extent.right > extent.left && extent.bottom > extent.top ? extent : null;
}

function meanWhere(colors: Int32Array, differences: Int32Array, least: number): number {
  let [red, green, blue, count] = [0, 0, 0, 0];
  for (let index = 0; index < colors.length; index++) {
    if (differences[index] < least) continue;
    red += (colors[index] >> 16) & 255;
    green += (colors[index] >> 8) & 255;
    blue += colors[index] & 255;
    count++;
  }
  return (Math.round(red / count) << 16) | (Math.round(green / count) << 8) | Math.round(blue / count);
}

/** Mean length of the horizontal ink runs that are shorter than half the height (longer ones are bars of letters). */
function strokeWidth(ink: Int32Array, width: number, rows: Extent): number {
  const longest = Math.max(3, (rows.bottom - rows.top) * 0.45);
  let total = 0;
  let count = 0;
  for (let y = rows.top; y < rows.bottom; y++) {
    let length = 0;
    for (let x = rows.left; x <= rows.right; x++) {
      if (x < rows.right && ink[y * width + x]) length++;
      else {
        if (length > 0 && length <= longest) {
          total += length;
          count++;
        }
        length = 0;
      }
    }
  }
  return count ? total / count : 0;
}
