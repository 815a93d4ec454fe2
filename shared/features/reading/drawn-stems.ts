import { type Picture, withoutFaintRows } from './stack-picture.ts';

/** Coverage (of 255) from which a pixel is ink. */
const INK = 110;
/** Rows of the middle in which nothing but the stem is drawn, as parts of the height, and how dark its columns are. */
const MIDDLE = [0.35, 0.7];
const STEM = 60;
/** Pixels of ink that make a flag or a foot, and fewer than make one. */
const DRAWN = 0.8;
const NOT_DRAWN = 0.35;
/** Part of the height in which a flag lies. */
const FLAG = 0.45;
/** Where the ink of a sloping flag lies below the top at least: in rows of low drawings, in heights of higher ones. */
const LOW = 12;
const BELOW_TOP = 1;
const PART_BELOW_TOP = 0.1;
const SMALLEST = { width: 4, height: 7 };

/** How a stem is drawn: as a 1, as an l with a tail, or with a foot on both sides as both may be. */
export type Stem = '1' | 'l' | 'foot';

/**
 * Tells the digit 1 from the letter l in a font of fixed pitch, which draws both with a flag on the left: that of the 1
 * slopes where it is not too small; a foot on the right alone is the tail of an l. Null where the drawing is something else.
 */
export function drawnAsStem(drawn: Picture): Stem | null {
  const picture = withoutFaintRows(drawn, INK);
  const { width, height } = picture;
  if (width < SMALLEST.width || height < SMALLEST.height) return null;
  const stem = stemOf(picture);
  if (!stem) return null;
  // The stem has soft edges all the way.
  const middle = Math.round(MIDDLE[0] * height);
  const side = (row: number, from: number, to: number): number =>
    Math.max(0, inkOf(picture, row, from, to) - inkOf(picture, middle, from, to));
  const left = (row: number): number => side(row, 0, stem.from);
  const right = (row: number): number => side(row, stem.to, width);
  if (right(0) > NOT_DRAWN || inkBetween(picture, stem) > NOT_DRAWN) return null;
  const flag = Array.from({ length: Math.ceil(FLAG * height) }, (_, row) => left(row));
  if (Math.max(...flag) < DRAWN || right(height - 1) < DRAWN) return null;
  if (left(height - 1) <= NOT_DRAWN) return 'l';
  if (left(height - 1) < DRAWN) return null;
  const ink = flag.reduce((sum, own) => sum + own, 0);
  const below = flag.reduce((sum, own, row) => sum + own * row, 0) / ink;
  return below >= (height <= LOW ? BELOW_TOP : PART_BELOW_TOP * height) ? '1' : 'foot';
}

/** The columns of the stem, or null where there is not one. */
function stemOf({ width, height, data }: Picture): { from: number; to: number } | null {
  const [top, foot] = MIDDLE.map((part) => Math.round(part * height));
  const isDark = Array.from({ length: width }, (_, x) => {
    let sum = 0;
    for (let y = top; y < foot; y++) sum += data[y * width + x];
    return sum >= STEM * (foot - top);
  });
  const from = isDark.indexOf(true);
  const to = isDark.lastIndexOf(true) + 1;
  return from < 0 || isDark.slice(from, to).includes(false) ? null : { from, to };
}

/** Ink of a row between two columns, in full pixels. */
function inkOf({ width, data }: Picture, row: number, from: number, to: number): number {
  let sum = 0;
  for (let x = from; x < to; x++) sum += data[row * width + x];
  return sum / 255;
}

/** Ink beside the stem in the rows of the middle, at most of any. */
function inkBetween(picture: Picture, stem: { from: number; to: number }): number {
  const { width, height } = picture;
  const [top, foot] = MIDDLE;
  let most = 0;
  for (let row = Math.round(top * height); row < Math.round(foot * height); row++)
    most = Math.max(most, inkOf(picture, row, 0, stem.from) + inkOf(picture, row, stem.to, width));
  return most;
}
