import { type Box, bottom, containment, right, unionOf } from '../model/geometry.ts';
import { channelDifference, chroma } from './color-difference.ts';
import { labelComponents } from './components.ts';
import type { RgbaImage } from './image.ts';
import { knobSide } from './knob-side.ts';
import { commonestColor, packedPixel as pixel } from './packed-pixel.ts';

/** A box, circle or switch found beside a label, and whether it is ticked, chosen or on. */
export type TickMark = { state: 'checked' | 'unchecked'; box: Box };

/** Largest difference in a channel that two pixels of one surface have. */
const SAME = 26;
const SHARES = { glyph: 0.1, plain: 0.04 };
const ACCENT = 60;
/** Sizes in text heights. */
const SMALLEST = 0.65;
const LARGEST = 3.2;
const TALLER_THAN_TEXT = 1.15;
const SIDE_WIDTH = 7;
const SWITCH_WIDTH = 5;

/**
 * Looks for a mark to tick beside a label: right before it, at the end of its row, or right under its start. The
 * label's words need not be all of it, only its first one.
 * @param label box of the label's words, without the mark (pixels)
 * @param words boxes of what was read near it, which is no mark
 */
export function tickMarkBeside(image: RgbaImage, label: Box, words: readonly Box[] = []): TickMark | null {
  const { height } = label;
  const row = { y: label.y - 1.2 * height, height: 3.4 * height };
  const areas = {
    before: { x: label.x - SIDE_WIDTH * height, width: SIDE_WIDTH * height - 1, ...row },
    after: { x: right(label) + 2, width: image.width - right(label) - 2, ...row },
    // What of the label lies within is cut off by its edge, and so no mark.
    under: { x: label.x - height, y: middleOf(label), width: SWITCH_WIDTH * height, height: 3 * height },
  };
  const ground = commonestColor(image, label);
  for (const side of ['before', 'after', 'under'] as const) {
    const found = marksIn(image, areas[side], height, ground)
      .filter(({ box }) => !words.some((word) => containment(box, word) > IN_WORD))
      .filter(({ box }) => side === 'under' || Math.abs(middleOf(box) - middleOf(label)) < 0.8 * height)
      .filter(
        ({ box }) =>
          side === 'before' ||
          isSwitch(box, height) ||
          (side === 'after' && box.x - right(label) <= RIGHT_BEHIND * height && isSquare(box)),
      );
    const [nearest] = found.sort((a, b) =>
      side === 'before' ? right(b.box) - right(a.box) : a.box.x - b.box.x,
    );
    if (nearest) return nearest;
  }
  return null;
}
const IN_WORD = 0.6;

/** Switches are taller than the text beside them; a short word is not. */
const isSwitch = (box: Box, unit: number): boolean =>
  box.width > 1.3 * box.height && box.height > TALLER_THAN_TEXT * unit;
/** A box may stand right behind its label, where none stands before it. */
const RIGHT_BEHIND = 0.9;
const isSquare = ({ width, height }: Box): boolean => width <= 1.3 * height && height <= 1.3 * width;
const middleOf = (box: Box): number => box.y + box.height / 2;

function marksIn(image: RgbaImage, area: Box, unit: number, ground: number): TickMark[] {
  const x = Math.max(0, Math.round(area.x));
  const y = Math.max(0, Math.round(area.y));
  const width = Math.min(image.width, Math.round(area.x + area.width)) - x;
  const height = Math.min(image.height, Math.round(area.y + area.height)) - y;
  if (width < 4 || height < 4) return [];
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      data[row * width + column] =
        channelDifference(pixel(image, x + column, y + row), ground) > SAME / 2 ? 1 : 0;
  const found = labelComponents({ width, height, data });
  const parts = Array.from({ length: found.count }, (_, index) => ({
    x: x + found.left[index],
    y: y + found.top[index],
    width: found.right[index] - found.left[index],
    height: found.bottom[index] - found.top[index],
  })).filter((box) => {
    const isCut = box.x === x || box.y === y || right(box) === x + width || bottom(box) === y + height;
    return !isCut && box.height >= SMALLEST * unit && box.height <= LARGEST * unit;
  });
  // A knob may be parted from its track by a rim of the ground's colour.
  const switches = parts.flatMap((part) =>
    parts.filter((other) => isBeside(part, other)).map((other) => unionOf([part, other])),
  );
  const whole = parts.filter((part) => !switches.some((box) => containment(part, box) === 1));
  return [...switches, ...whole].flatMap((box) => {
    const state = tickState(image, box);
    return state ? [{ state, box }] : [];
  });
}

/** Whether one of two shapes of about one height ends where the other starts, and both make a switch. */
function isBeside(first: Box, second: Box): boolean {
  const gap = second.x - right(first);
  const [low, high] = [first.height, second.height].sort((a, b) => a - b);
  const shape = (right(second) - first.x) / high;
  const level = Math.abs(middleOf(first) - middleOf(second)) <= 0.15 * high;
  return gap >= -3 && gap <= 2 && low >= 0.55 * high && level && shape >= 1.4 && shape <= 2.7;
}

/** Whether the box, circle or switch that fills a box (pixels) is ticked or on; null where its drawing says neither. */
export function tickState(image: RgbaImage, box: Box): TickMark['state'] | null {
  const shape = box.width / box.height;
  if (box.height < 8 || right(box) > image.width || bottom(box) > image.height) return null;
  if (shape >= 0.75 && shape <= 1.34) return stateOfBox(image, box);
  return shape >= 1.4 && shape <= 2.7 ? stateOfSwitch(image, box) : null;
}

/** What is drawn in the middle of a box or circle: nothing, or a tick or dot of another colour than the rest. */
function stateOfBox(image: RgbaImage, box: Box): TickMark['state'] | null {
  const inner = {
    x: box.x + Math.round(0.27 * box.width),
    y: box.y + Math.round(0.27 * box.height),
    width: Math.max(2, Math.round(0.46 * box.width)),
    height: Math.max(2, Math.round(0.46 * box.height)),
  };
  if (!hasRim(image, box)) return null;
  const fill = commonestColor(image, inner);
  const other = shareOf(image, inner, (color) => channelDifference(color, fill) > 2 * SAME);
  if (other >= SHARES.glyph) return 'checked';
  if (other > SHARES.plain) return null;
  const middle = box.x + (box.width >> 1);
  const outlined = [0, 1, 2].some(
    (depth) => channelDifference(pixel(image, middle, box.y + depth), fill) > SAME,
  );
  if (!outlined) return null;
  return chroma(fill) > ACCENT ? 'checked' : 'unchecked';
}

/** Nearly all sides of a box or circle are drawn: a tick may stand out of it, so they may lie a little inside. */
function hasRim(image: RgbaImage, box: Box): boolean {
  const [x, y] = [box.x + (box.width >> 1), box.y + (box.height >> 1)];
  const ground = pixel(image, Math.max(0, box.x - 2), Math.max(0, box.y - 2));
  const sides: [number, number, number, number][] = [
    [x, box.y, 0, 1],
    [x, bottom(box) - 1, 0, -1],
    [box.x, y, 1, 0],
    [right(box) - 1, y, -1, 0],
  ];
  const depths = Array.from({ length: Math.max(3, Math.round(box.width / 4)) }, (_, depth) => depth);
  return sides.every(([fromX, fromY, dx, dy]) =>
    depths.some(
      (depth) => channelDifference(pixel(image, fromX + depth * dx, fromY + depth * dy), ground) > SAME / 2,
    ),
  );
}

/**
 * A switch is on where its knob stands at the right: the end that its edge bows away from, else the half that differs
 * from its track, or stands out of it.
 */
function stateOfSwitch(image: RgbaImage, box: Box): TickMark['state'] | null {
  const side = knobSide(image, box);
  if (side) return side === 'right' ? 'checked' : 'unchecked';
  const { x, y, width, height } = box;
  const at = (share: number, down = 0.5): number =>
    pixel(image, x + Math.round(share * (width - 1)), y + Math.round(down * (height - 1)));
  const knob = height / (2 * width);
  const [left, end] = [at(Math.max(0.2, knob)), at(Math.min(0.8, 1 - knob))];
  if (channelDifference(left, end) <= SAME) return null;
  const ground = pixel(image, Math.max(0, x - 2), Math.max(0, y - 2));
  // A knob that stands out of its track, or its shadow, reaches lower.
  const [lowLeft, lowEnd] = [KNOB_LEFT, 1 - KNOB_LEFT].map((share) => lowestAt(image, box, share, ground));
  if (Math.abs(lowLeft - lowEnd) >= OUT_OF_TRACK * height) return lowLeft > lowEnd ? 'unchecked' : 'checked';
  const track = at(0.5, 0.16);
  return channelDifference(end, track) > channelDifference(left, track) ? 'checked' : 'unchecked';
}

const KNOB_LEFT = 0.27;
const OUT_OF_TRACK = 0.12;

/** The last row, counted from the top of its box, of what is drawn at a share of its width. */
function lowestAt(image: RgbaImage, box: Box, share: number, ground: number): number {
  const x = box.x + Math.round(share * (box.width - 1));
  for (let row = box.height - 1; row >= 0; row--)
    if (channelDifference(pixel(image, x, box.y + row), ground) > SAME / 2) return row;
  return 0;
}

function shareOf(image: RgbaImage, box: Box, is: (color: number) => boolean): number {
  let count = 0;
  for (let y = box.y; y < bottom(box); y++)
    for (let x = box.x; x < right(box); x++) if (is(pixel(image, x, y))) count++;
  return count / Math.max(1, box.width * box.height);
}
