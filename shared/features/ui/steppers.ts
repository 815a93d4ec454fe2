import { type Box, bottom, centre, containment, right } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import type { Blob } from './blobs.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import { looksLikePlus } from './glyph-shapes.ts';
import type { Screen } from './screen.ts';
import { colorAt, type Surface, toBox } from './surface.ts';
import type { TextRun } from './text-runs.ts';

/** Sides of a plus, in font sizes of the number, and its way to the number. */
const PLUS = [0.4, 1.4] as const;
const FARTHEST = 6;
/** A minus is as wide as the plus but for a share, and no higher than this part of its width. */
const OTHER_WIDTH = 0.3;
const FLAT = 0.35;
/** Signs stand on the number's level and equally far from it, within so many unscaled pixels. */
const OFF_LEVEL = 3;
const UNEVEN = 5;
/** What is pressed around a sign without a frame, in sides of the sign; what frames one is no larger than this. */
const ROOM = 1.9;
const LARGEST_FRAME = 3.4;
/** Fields leave no more room above and below their number, in font sizes. */
const TALLEST = 1.5;

/** Quantities with a minus before and a plus behind them: two buttons and the field between them. */
export function findSteppers({ surface, runs, blobs, panels }: Screen): Found[] {
  return runs.flatMap((run): Found[] => {
    if (!/^\d{1,4}$/.test(run.text)) return [];
    const plus = blobs.find((blob) => isPlus(blob, run, surface));
    const minus = plus && blobs.find((blob) => isMinus(blob, plus, run, surface.unit));
    if (!plus || !minus) return [];
    const keys = [minus, plus].map((sign) => keyAround(sign.box, plus.box, panels));
    const field = fieldAround(run, keys, surface);
    const button = (box: Box, name: string): Found => ({
      role: 'button',
      box,
      name,
      state: [],
      confidence: 0.85,
      sure: true,
    });
    return [
      button(keys[0], '−'),
      { role: 'input', box: field, name: '', state: [], value: run.text, confidence: 0.8, sure: true },
      button(keys[1], '+'),
    ];
  });
}

function isPlus({ box }: Blob, { ink, fontSize }: TextRun, surface: Surface): boolean {
  const size = Math.max(box.width, box.height);
  return (
    box.x > right(ink) &&
    box.x - right(ink) <= FARTHEST * fontSize &&
    size >= PLUS[0] * fontSize &&
    size <= PLUS[1] * fontSize &&
    isLevel(box, ink, surface.unit) &&
    looksLikePlus(surface, box)
  );
}

const isMinus = ({ box }: Blob, { box: plus }: Blob, { ink }: TextRun, unit: number): boolean =>
  right(box) < ink.x &&
  isLevel(box, ink, unit) &&
  Math.abs(box.width - plus.width) <= OTHER_WIDTH * plus.width + 1 &&
  box.height <= FLAT * box.width &&
  Math.abs(centre(ink).x - centre(box).x - (centre(plus).x - centre(ink).x)) <= UNEVEN * unit;

const isLevel = (a: Box, b: Box, unit: number): boolean =>
  Math.abs(a.y + a.height / 2 - b.y - b.height / 2) <= OFF_LEVEL * unit;

/** The frame of a sign, or a square around it where it has none. */
function keyAround(sign: Box, plus: Box, panels: readonly Panel[]): Box {
  const frame = panels.findLast(
    ({ box, runs }) =>
      containment(sign, box) > 0.99 && runs.length === 0 && box.width <= LARGEST_FRAME * plus.width,
  );
  if (frame) return frame.box;
  const half = (ROOM * plus.width) / 2;
  const [x, y] = [sign.x + sign.width / 2, sign.y + sign.height / 2];
  return toBox(Math.round(x - half), Math.round(y - half), Math.round(x + half), Math.round(y + half));
}

/** The ground of the number as far as it is of one colour, or else all that lies between the two signs. */
function fieldAround(
  { ink, fontSize, background }: TextRun,
  [minus, plus]: readonly Box[],
  { image }: Surface,
): Box {
  const between = toBox(right(minus), minus.y, plus.x, bottom(minus));
  const isGround = (x: number, y: number) => channelDifference(colorAt(image, x, y), background) <= 3;
  const [x, y] = [Math.round(centre(ink).x), ink.y - 2];
  let [left, end, top, low] = [ink.x - 1, right(ink), ink.y - 1, bottom(ink)];
  while (left > between.x && isGround(left - 1, y)) left--;
  while (end < right(between) && isGround(end, y)) end++;
  while (ink.y - top < TALLEST * fontSize && isGround(x, top - 1)) top--;
  while (low - bottom(ink) < TALLEST * fontSize && isGround(x, low)) low++;
  return left > between.x && end < right(between) ? toBox(left, top, end, low) : between;
}
