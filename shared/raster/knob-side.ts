import type { Box } from '../model/geometry.ts';
import { median } from '../numbers/median.ts';
import { channelDifference } from './color-difference.ts';
import type { RgbaImage } from './image.ts';
import { commonestColor, packedPixel as pixel } from './packed-pixel.ts';

/** Rows that are looked at, and which of them lie at the middle, in heights from the middle. */
const REACH = 0.32;
const MIDDLE = 0.12;
/** The edge of a knob bows by so much of the height, and by a good part of a pixel. */
const BOW = 0.03;
const BOW_PIXELS = 0.7;
/** Rows over the middle, and under it, in which both ends are seen. */
const FEWEST = 2;
/** Colours of knob and track differ by more. */
const SAME = 26;

/**
 * At which end of a switch its round knob stands: the edge between knob and track bows away from the knob, whichever
 * of them is filled, outlined or coloured. Null where no such edge is seen.
 * @param box of the whole switch, wider than tall (pixels)
 */
export function knobSide(image: RgbaImage, box: Box): 'left' | 'right' | null {
  const { x, y, width, height } = box;
  const half = Math.round(height / 2);
  const [left, end] = [x + half, x + width - half].map((middle) =>
    commonestAround(image, middle, y + half, height),
  );
  if (channelDifference(left, end) <= SAME) return null;
  const row = { from: x + half, to: x + width - half };
  const edges = (from: number, to: number): number[] =>
    rowsBetween(from, to, height).flatMap((down) => edgeIn(image, { ...row, y: y + down }, left, end) ?? []);
  const middles = edges(-MIDDLE, MIDDLE);
  const sides = [edges(-REACH, -MIDDLE), edges(MIDDLE, REACH)];
  if (middles.length === 0 || sides.some((rows) => rows.length < FEWEST)) return null;
  const bows = sides.map((rows) => median(middles) - mean(rows));
  const least = Math.max(BOW * height, BOW_PIXELS);
  if (bows.every((bow) => bow >= least)) return 'left';
  return bows.every((bow) => bow <= -least) ? 'right' : null;
}

/** Rows whose middles lie between two places, in heights from the middle of a box. */
const rowsBetween = (from: number, to: number, height: number): number[] =>
  Array.from({ length: height }, (_, row) => row).filter((row) => {
    const place = (row + 0.5) / height - 0.5;
    return place >= from && place <= to;
  });

/** How far from its start a row keeps to the colour of the left end; null where it does not start and end in both colours. */
function edgeIn(
  image: RgbaImage,
  { from, to, y }: { from: number; to: number; y: number },
  left: number,
  end: number,
): number | null {
  const isAt = (x: number, color: number): boolean => channelDifference(pixel(image, x, y), color) <= SAME;
  if (!isAt(from, left) || !isAt(to - 1, end)) return null;
  let count = 0;
  for (let x = from; x < to; x++) {
    const color = pixel(image, x, y);
    if (channelDifference(color, left) < channelDifference(color, end)) count++;
  }
  return count;
}

/** The commonest colour of a square of 0.4 heights around a place, so that a sign drawn in it does not count. */
function commonestAround(image: RgbaImage, x: number, y: number, height: number): number {
  const reach = Math.max(1, Math.round(0.2 * height));
  const side = 2 * reach + 1;
  return commonestColor(image, { x: x - reach, y: y - reach, width: side, height: side });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
