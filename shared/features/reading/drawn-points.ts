import type { Picture } from './stack-picture.ts';

/** Widest point for its height, and its height at most in heights of a capital: hyphens are twice as wide. */
const WIDEST_POINT = 1.3;
const HIGHEST_POINT = 0.4;
/** Rows of a quote that tell its form, and its height at most in heights of a capital. */
const LOWEST_QUOTE = 4;
const HIGHEST_QUOTE = 0.6;
/** Pixels that the upper half of an upright stroke, and of a comma, stands right of the lower one. */
const UPRIGHT = 0.08;
const COMMA = 0.3;

/** What was read as a hyphen: the middle point between two parts of a line where it is drawn as one. */
export function drawnAsPoint(picture: Picture, tall: number): '-' | '·' {
  if (picture.height > HIGHEST_POINT * tall) return '-';
  const { width, height } = inkOf(picture);
  return width <= WIDEST_POINT * height ? '·' : '-';
}

/** What was read as a quote: upright strokes are straight quotes, commas curly ones; null where the drawing does not tell. */
export function drawnAsQuote(picture: Picture, tall: number): "'" | '’' | null {
  const { height } = picture;
  if (height < LOWEST_QUOTE || height > HIGHEST_QUOTE * tall) return null;
  const half = height >> 1;
  const shift = middleOf(picture, 0, half) - middleOf(picture, height - half, height);
  if (shift >= COMMA) return '’';
  return Math.abs(shift) <= UPRIGHT ? "'" : null;
}

/** Width and height of a drawing by its fullest row and column, soft pixels as parts. */
function inkOf({ width, height, data }: Picture): { width: number; height: number } {
  const rows = new Float64Array(height);
  const columns = new Float64Array(width);
  data.forEach((value, at) => {
    rows[Math.floor(at / width)] += value / 255;
    columns[at % width] += value / 255;
  });
  return { width: Math.max(...rows), height: Math.max(...columns) };
}

/** The middle of the ink in some rows, in pixels from the left. */
function middleOf({ width, data }: Picture, from: number, to: number): number {
  let [sum, mass] = [0, 0];
  for (let at = from * width; at < to * width; at++) {
    sum += data[at] * (at % width);
    mass += data[at];
  }
  return mass > 0 ? sum / mass : 0;
}
