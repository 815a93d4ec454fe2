import type { Box } from '../../model/geometry.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { colorDistance, commonColors, pixelAt, type Rgb } from '../skills/pixel-colors.ts';

/** A mark stands within so many heights of its label, and reaches at most so far over and under it. */
const REACH = 3.5;
const LOOSE = 0.55;
/** What is drawn differs so far from its ground (0..441), and ends where so many columns of pixels are clear. */
const DRAWN = 12;
const CLEAR = 2;
/** A mark is at least so high in heights of its label, and about as wide as high. */
const LEAST = 0.6;
const LONGEST = 1.5;

/**
 * How far the shape right before a label differs from its ground on average (0..441): the ink of a circle or box. Nothing
 * where none stands there that is about as wide as high.
 */
export function inkBefore(image: RgbaImage, label: Box): number {
  const top = Math.round(label.y - LOOSE * label.height);
  const low = Math.round(label.y + (1 + LOOSE) * label.height);
  const far = Math.round(label.x - REACH * label.height);
  const ground = commonColors(image, { x: far, y: top, width: label.x - far, height: low - top })[0]?.color;
  if (!ground) return 0;
  const columns: number[][] = [];
  let clear = 0;
  for (let x = label.x - 2; x >= far; x--) {
    const column = columnOf(image, x, top, low, ground);
    clear = column.some((apart) => apart >= DRAWN) ? 0 : clear + 1;
    if (columns.length > 0 && clear >= CLEAR) break;
    if (columns.length > 0 || clear === 0) columns.push(column);
  }
  const rows = Array.from({ length: low - top }, (_, row) => columns.map((column) => column[row]));
  const drawn = rows.filter((row) => row.some((apart) => apart >= DRAWN));
  const [short, long] = [drawn.length, columns.length - clear].sort((a, b) => a - b);
  if (short < LEAST * label.height || long > LONGEST * short) return 0;
  const inked = drawn.flat();
  return inked.reduce((sum, apart) => sum + apart, 0) / inked.length;
}

const columnOf = (image: RgbaImage, x: number, top: number, low: number, ground: Rgb): number[] =>
  Array.from({ length: low - top }, (_, row) => {
    const color = pixelAt(image, x, top + row);
    return color ? colorDistance(color, ground) : 0;
  });
