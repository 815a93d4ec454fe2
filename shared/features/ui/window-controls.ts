import type { Box } from '../../model/geometry.ts';
import { bottom, right, unionOf } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import type { RgbaImage } from '../../raster/image.ts';
import type { Blob } from './blobs.ts';
import { looksLikeCross } from './glyph-shapes.ts';
import type { Rectangle } from './rectangles.ts';
import { colorAt, type Surface } from './surface.ts';

const SMALLEST = 4;
const LARGEST = 20;
/** Heights of title bar buttons, in pixels (some themes do not scale them) and in unscaled pixels; how many of them can touch. */
const SMALLEST_BUTTON = 12;
const LARGEST_BUTTON = 30;
const MOST_BUTTONS = 3;
/** Share of a button's height that its rim and corners take on each side. */
const RIM = 0.25;

/**
 * Groups of two or three small marks at an even pitch of which the last is a cross: minimise, maximise, close.
 * Sorted from left to right within a group.
 */
export function findControlGroups(
  surface: Surface,
  blobs: readonly Blob[],
  rectangles: readonly Rectangle[],
): Box[][] {
  const { unit } = surface;
  const small = ({ width, height }: Box) =>
    Math.max(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST * unit;
  const marks = [...blobs.map(({ box }) => box), ...glyphsInSquares(surface, rectangles)].filter(small);
  // On buttons of other shapes than squares only a full group is told from the tools of a bar.
  const onButtons = new Set(glyphsOnButtons(surface, blobs).filter(small));
  const all = [...marks, ...onButtons];
  const groups: Box[][] = [];
  for (const close of all) {
    if (Math.min(close.width, close.height) < SMALLEST || !looksLikeCross(surface, close)) continue;
    const group = neighbours(close, all, unit);
    if (group && (group.length > 2 || !group.some((mark) => onButtons.has(mark)))) groups.push(group);
  }
  return groups;
}

/** Glyphs on small framed buttons; the shading of the button runs from top to bottom, so rows are compared with their ends. */
function glyphsInSquares(surface: Surface, rectangles: readonly Rectangle[]): Box[] {
  const { image, unit } = surface;
  return rectangles.flatMap(({ box, border }) => {
    const square = Math.abs(box.width - box.height) <= 0.2 * box.width;
    if (border === null || !square || box.width < 10 * unit || box.width > 30 * unit) return [];
    return glyphIn(image, box, Math.ceil(2 * unit));
  });
}

/** Glyphs on round and shaded buttons, which are no rectangles and may touch one another: a drawing one to three squares wide. */
function glyphsOnButtons({ image, unit }: Surface, blobs: readonly Blob[]): Box[] {
  return blobs.flatMap(({ box: { x, y, width, height } }) => {
    const count = Math.round(width / height);
    if (count < 1 || count > MOST_BUTTONS || Math.abs(width - count * height) > 0.15 * width) return [];
    if (height < SMALLEST_BUTTON || height > LARGEST_BUTTON * unit) return [];
    const side = Math.round(width / count);
    return Array.from({ length: count }, (_, index) => index).flatMap((index) =>
      glyphIn(
        image,
        { x: Math.round(x + (index * width) / count), y, width: side, height },
        Math.floor(RIM * height),
      ),
    );
  });
}

/** What stands out inside a button, `inset` pixels away from its edges. */
function glyphIn(image: RgbaImage, box: Box, inset: number): Box[] {
  const inside: Box[] = [];
  for (let y = box.y + inset; y < bottom(box) - inset; y++) {
    const ground = colorAt(image, box.x + inset, y);
    for (let x = box.x + inset; x < Math.min(image.width, right(box) - inset); x++)
      if (channelDifference(colorAt(image, x, y), ground) > 40) inside.push({ x, y, width: 1, height: 1 });
  }
  return inside.length > 3 ? [unionOf(inside)] : [];
}

/** The marks left of a cross at one distance from each other; of two marks only where they stand close. */
function neighbours(close: Box, marks: readonly Box[], unit: number): Box[] | null {
  const size = Math.max(close.width, close.height);
  const level = marks.filter(
    (mark) =>
      mark !== close &&
      Math.abs(mark.y + mark.height / 2 - (close.y + close.height / 2)) <= 0.75 * close.height &&
      mark.width >= 0.35 * size &&
      mark.width <= 1.8 * size &&
      mark.height <= 1.6 * size,
  );
  const centre = (box: Box) => box.x + box.width / 2;
  const left = level.filter((mark) => right(mark) < close.x).sort((a, b) => b.x - a.x);
  for (const near of left) {
    const pitch = centre(close) - centre(near);
    if (pitch > 64 * unit) break;
    const far = left.find((mark) => Math.abs(centre(near) - centre(mark) - pitch) <= 2.5 * unit);
    if (far && pitch > size) return [far, near, close];
  }
  const [near] = left;
  const pitch = near ? centre(close) - centre(near) : 0;
  return near && pitch > size && pitch <= 36 * unit ? [near, close] : null;
}
