import { type Box, bottom, right as rightOf } from '../../model/geometry.ts';
import type { GrayImage, RgbaImage } from '../../raster/image.ts';
import { resample } from '../../raster/resample.ts';
import type { Ink } from './ink.ts';
import type { TextLine } from './text-line.ts';

/** A line redrawn for the recogniser: black on white, scaled and padded. */
export type PreparedLine = {
  image: GrayImage;
  /** What prepared pixels are worth: image x = box.x + (x - padding) / scale. */
  scale: number;
  padding: number;
  box: Box;
};

export type LineCoverage = { box: Box; data: Uint8Array };

/**
 * How much each pixel of a line is covered by its glyphs, 0..255: the distance from the ground's colour over the
 * distance that the strongest ink nearby has. This evens out polarity, contrast, coloured words and the fringes of
 * subpixel rendering (the sum over the channels is what the three subpixels average to). Ink that is no part of the
 * line is left out.
 */
export function lineCoverage(image: RgbaImage, ink: Ink, line: TextLine): LineCoverage {
  const margin = 1;
  const x0 = Math.max(0, line.box.x - margin);
  const y0 = Math.max(0, line.box.y - margin);
  const x1 = Math.min(image.width, rightOf(line.box) + margin);
  const y1 = Math.min(image.height, bottom(line.box) + margin);
  const box: Box = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
  const { distance, brighter } = groundDistance(image, ink, box, line.ground);
  dropShadows(ink, box, distance, brighter);
  const strongest = new Uint16Array(box.width);
  const own = new Set(line.glyphs.map((glyph) => glyph.component));
  for (let y = 0, at = 0; y < box.height; y++) {
    const row = (y0 + y) * image.width + x0;
    for (let x = 0; x < box.width; x++, at++) {
      if (!own.has(ink.components.labels[row + x])) distance[at] = 0;
      else if (distance[at] > strongest[x]) strongest[x] = distance[at];
    }
  }
  const peak = spreadMaximum(strongest, Math.max(3, line.box.height));
  const data = new Uint8Array(distance.length);
  for (let y = 0, at = 0; y < box.height; y++)
    for (let x = 0; x < box.width; x++, at++)
      data[at] = peak[x] ? Math.min(255, Math.round((255 * distance[at]) / peak[x])) : 0;
  return { box, data };
}

/** The weaker of two sides of the ground (brighter, darker) is a shadow when it has less than this share of the other. */
const SHADOW_SHARE = 0.7;

/**
 * Leaves out the shadow of text and the lit edge of embossed text: the ink of one glyph lies on both sides of its
 * ground's brightness, and the weaker side (by squared distance) is no part of the letter.
 */
function dropShadows(ink: Ink, box: Box, distance: Uint16Array, brighter: Uint8Array): void {
  const { labels, width } = ink.components;
  const weights = new Map<number, [darker: number, brighter: number]>();
  const visit = (see: (component: number, at: number) => void): void => {
    for (let y = 0, at = 0; y < box.height; y++)
      for (let x = 0; x < box.width; x++, at++)
        if (distance[at] > 0) see(labels[(box.y + y) * width + box.x + x], at);
  };
  visit((component, at) => {
    const sides = weights.get(component) ?? [0, 0];
    sides[brighter[at]] += distance[at] * distance[at];
    weights.set(component, sides);
  });
  visit((component, at) => {
    const sides = weights.get(component) ?? [0, 0];
    const side = brighter[at];
    if (sides[side] < SHADOW_SHARE * sides[1 - side]) distance[at] = 0;
  });
}

/**
 * Sum of the channels' differences from the nearest pixel of a ground on the left in the same row, and whether the
 * pixel is brighter than that.
 */
function groundDistance(
  image: RgbaImage,
  ink: Ink,
  box: Box,
  ground: number,
): { distance: Uint16Array; brighter: Uint8Array } {
  const distance = new Uint16Array(box.width * box.height);
  const brighter = new Uint8Array(distance.length);
  const { labels, left, right } = ink.regions;
  const inCell = ink.cells.isCell[ground] === 1;
  // Beside a cell lies what may have the colour of its letters.
  const [from, to] = inCell ? [left[ground], right[ground]] : [0, image.width];
  const isGround = (pixel: number): boolean =>
    ink.isGround[labels[pixel]] === 1 && pixel % image.width >= from && pixel % image.width < to;
  const fallback = firstGround(isGround, box, image.width);
  for (let y = 0, at = 0; y < box.height; y++) {
    const row = (box.y + y) * image.width + box.x;
    let nearest = fallback;
    for (let x = 0; x < box.width; x++)
      if (isGround(row + x)) {
        nearest = row + x;
        break;
      }
    for (let x = 0; x < box.width; x++, at++) {
      const pixel = row + x;
      if (isGround(pixel)) {
        nearest = pixel;
        continue;
      }
      const a = pixel * 4;
      const b = nearest * 4;
      const red = image.data[a] - image.data[b];
      const green = image.data[a + 1] - image.data[b + 1];
      const blue = image.data[a + 2] - image.data[b + 2];
      distance[at] = Math.abs(red) + Math.abs(green) + Math.abs(blue);
      brighter[at] = red + green + blue > 0 ? 1 : 0;
    }
  }
  return { distance, brighter };
}

function firstGround(isGround: (pixel: number) => boolean, box: Box, stride: number): number {
  for (let y = box.y; y < bottom(box); y++)
    for (let x = box.x; x < rightOf(box); x++) if (isGround(y * stride + x)) return y * stride + x;
  return box.y * stride + box.x;
}

/** Maximum over a window of `reach` columns to both sides. */
function spreadMaximum(values: Uint16Array, reach: number): Uint16Array {
  const result = new Uint16Array(values.length);
  for (let x = 0; x < values.length; x++) {
    let most = 0;
    const last = Math.min(values.length - 1, x + reach);
    for (let at = Math.max(0, x - reach); at <= last; at++) if (values[at] > most) most = values[at];
    result[x] = most;
  }
  return result;
}

/** Scales a line so that it is `height` pixels high, dark on white, with white padding on all sides. */
export function drawLine(coverage: LineCoverage, height: number, padding: number): PreparedLine {
  const { box, data } = coverage;
  const scale = height / box.height;
  const width = Math.max(1, Math.round(box.width * scale));
  const scaled = resample({ width: box.width, height: box.height, data }, width, height);
  const image: GrayImage = {
    width: width + 2 * padding,
    height: height + 2 * padding,
    data: new Uint8Array((width + 2 * padding) * (height + 2 * padding)).fill(255),
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      image.data[(y + padding) * image.width + x + padding] = 255 - scaled.data[y * width + x];
  return { image, scale, padding, box };
}
