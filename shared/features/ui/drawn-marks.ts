import { type Box, bottom, containment, right } from '../../model/geometry.ts';
import { channelDifference, luma } from '../../raster/color-difference.ts';
import type { Blob } from './blobs.ts';
import { isDisc, labelBeside } from './check-marks.ts';
import type { Found } from './found.ts';
import { colorAt, type Surface } from './surface.ts';
import type { TextRun } from './text-runs.ts';

/** Sides of marks in unscaled pixels. */
const SMALLEST = 9;
const LARGEST = 18;
/** Sides and places of the marks of one row or column differ by no more unscaled pixels. */
const ALIKE = 2;
/** A side is one line where no larger share of it differs from its middle. */
const MOST_OTHER = 0.25;
/** Colours of one line differ by no more, and those of a line and its ground by more. */
const SAME = 40;
const SEEN = 8;
/** How far from the middle of a side the tip of a mark may stand, in sides. */
const TIP = 0.08;

/** How far inside a mark its ground is looked at, in sides; what differs more from it is drawn, and makes a mark with such a share. */
const INSET = 0.25;
const DRAWN = 80;
const MARKED = 0.15;

type Mark = { box: Box; round: boolean; name: string };

/**
 * Marks to tick and to choose that toolkits shade or bevel, so that nothing fills them evenly: small squares with a line
 * along each side, discs and squares on their tips, with a label right behind; at least two alike stand in a row or a
 * column, as those of a group do.
 */
export function findDrawnMarks(
  surface: Surface,
  blobs: readonly Blob[],
  runs: readonly TextRun[],
  keys: readonly Found[],
): Found[] {
  const { unit } = surface;
  const marks = blobs.flatMap(({ box }): Mark[] => {
    if (!isSmallSquare(box, unit) || keys.some((key) => containment(box, key.box) > 0.9)) return [];
    const label = labelBeside(box, runs, unit);
    if (!label || !/\p{L}{2}/u.test(label.text)) return [];
    const framed = isFramed(surface, box);
    const round = !framed && isRoundMark(surface, box);
    return round || framed ? [{ box, round, name: label.text }] : [];
  });
  return marks
    .filter((mark) => marks.some((other) => other !== mark && areAlike(mark, other, unit)))
    .map(({ box, round, name }) => ({
      role: round ? 'radio' : 'checkbox',
      box,
      name,
      state: [isMarked(surface, box) ? 'checked' : 'unchecked'],
      confidence: 0.74,
    }));
}

const isSmallSquare = ({ width, height }: Box, unit: number): boolean =>
  Math.min(width, height) >= SMALLEST * unit &&
  Math.max(width, height) <= LARGEST * unit &&
  Math.abs(width - height) <= 1;

const areAlike = (a: Mark, b: Mark, unit: number): boolean =>
  a.round === b.round &&
  Math.abs(a.box.width - b.box.width) <= ALIKE * unit &&
  (Math.abs(a.box.x - b.box.x) <= ALIKE * unit || Math.abs(a.box.y - b.box.y) <= ALIKE * unit);

/** Whether each side of a box is a line of one colour that its surroundings do not have. */
function isFramed({ image }: Surface, box: Box): boolean {
  const ground = colorAt(image, Math.max(0, box.x - 2), Math.max(0, box.y - 2));
  const [far, low] = [right(box) - 1, bottom(box) - 1];
  const inner = (length: number) => [...Array(length - 4).keys()].map((step) => step + 2);
  const sides = [
    inner(box.width).map((x) => colorAt(image, box.x + x, box.y)),
    inner(box.width).map((x) => colorAt(image, box.x + x, low)),
    inner(box.height).map((y) => colorAt(image, box.x, box.y + y)),
    inner(box.height).map((y) => colorAt(image, far, box.y + y)),
  ];
  return sides.every((side) => {
    const middle = side[side.length >> 1];
    const other = side.filter((color) => channelDifference(color, middle) > SAME).length;
    return other <= MOST_OTHER * side.length && channelDifference(middle, ground) > SEEN;
  });
}

/** Whether a small drawing is a disc or a square on its tip: its corners are ground, and it reaches its box in between. */
export function isRoundMark(surface: Surface, box: Box): boolean {
  if (isDisc(surface, box)) return true;
  const { image } = surface;
  const ground = colorAt(image, Math.max(0, box.x - 2), Math.max(0, box.y - 2));
  const inked = (x: number, y: number): boolean => {
    const [column, row] = [box.x + x * (box.width - 1), box.y + y * (box.height - 1)].map(Math.round);
    return channelDifference(colorAt(image, column, row), ground) > SEEN;
  };
  const near = [0.5 - TIP, 0.5, 0.5 + TIP];
  const tips = [
    near.some((x) => inked(x, 0)),
    near.some((x) => inked(x, 1)),
    near.some((y) => inked(0, y)),
    near.some((y) => inked(1, y)),
  ];
  const corners = [0, 1].flatMap((x) =>
    [0, 1].flatMap((y) => [inked(x, y), inked(x === 0 ? 0.09 : 0.91, y === 0 ? 0.09 : 0.91)]),
  );
  return !corners.some(Boolean) && tips.every(Boolean);
}

/** Whether something is drawn on the ground in the middle of a mark. */
function isMarked({ image }: Surface, { x, y, width, height }: Box): boolean {
  const inset = Math.max(3, Math.round(INSET * width));
  const colors: number[] = [];
  for (let row = inset; row < height - inset; row++)
    for (let column = inset; column < width - inset; column++)
      colors.push(colorAt(image, x + column, y + row));
  const light = colors.reduce((a, b) => (luma(b) > luma(a) ? b : a), colors[0]);
  const dark = colors.filter((color) => channelDifference(color, light) > DRAWN).length;
  return dark > MARKED * colors.length;
}
