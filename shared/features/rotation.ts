import { grayOf } from '../raster/gray-of.ts';
import type { GrayImage, RgbaImage } from '../raster/image.ts';

/** Difference in levels between two rows that counts as the edge of a letter, rule or border. */
const EDGE = 40;

/** Edge points looked at; more add time but no accuracy. */
const MOST_POINTS = 12_000;
const LEAST_POINTS = 300;

/** Angles tried, in degrees to both sides, and their distance. */
const WIDEST = 12;
const STEP = 0.25;
const FINE_STEP = 0.05;

/** How much sharper the rows must stand out along the best angle than along the pixel grid. */
const SHARPER = 1.12;

const known = new WeakMap<RgbaImage, number>();

/** `measureRotation` to a twentieth of a degree, worked out once for a picture. */
export function rotationOf(image: RgbaImage): number {
  const degrees = known.get(image) ?? measureRotation(grayOf(image), 'fine');
  known.set(image, degrees);
  return degrees;
}

/**
 * By how many degrees a screen is turned (clockwise is positive), 0 for upright ones: the angle along which edges
 * gather in the fewest rows, by the sum of squares of the projection profile (Postl, ICPR 1986).
 * @param detail `fine` for a twentieth of a degree, else a quarter
 */
export function measureRotation(gray: GrayImage, detail: 'coarse' | 'fine' = 'coarse'): number {
  const { xs, ys } = edgePoints(gray);
  if (xs.length < LEAST_POINTS) return 0;
  const upright = rowSharpness(gray, xs, ys, 0);
  let best = { degrees: 0, sharpness: upright * SHARPER };
  for (let degrees = -WIDEST; degrees <= WIDEST; degrees += STEP) {
    if (degrees === 0) continue;
    const sharpness = rowSharpness(gray, xs, ys, degrees);
    if (sharpness > best.sharpness) best = { degrees, sharpness };
  }
  if (Math.abs(best.degrees) >= WIDEST) return 0;
  const around = best.degrees;
  if (detail === 'fine' && around !== 0)
    for (let step = 1 - STEP / FINE_STEP; step < STEP / FINE_STEP; step++) {
      const degrees = Math.round((around + step * FINE_STEP) / FINE_STEP) * FINE_STEP;
      const sharpness = rowSharpness(gray, xs, ys, degrees);
      if (sharpness > best.sharpness) best = { degrees, sharpness };
    }
  return Number(best.degrees.toFixed(2));
}

function edgePoints({ width, height, data }: GrayImage): { xs: number[]; ys: number[] } {
  const xs: number[] = [];
  const ys: number[] = [];
  const every = Math.max(1, Math.floor((width * height) / (40 * MOST_POINTS)));
  for (let x = 1; x < width - 1; x += every)
    for (let y = 1; y < height; y++)
      if (Math.abs(data[y * width + x] - data[(y - 1) * width + x]) > EDGE) {
        xs.push(x - width / 2);
        ys.push(y - height / 2);
      }
  return { xs, ys };
}

/** Sum of squares of how many edge points fall in each row, when rows are turned by an angle. */
function rowSharpness(
  { width, height }: GrayImage,
  xs: readonly number[],
  ys: readonly number[],
  degrees: number,
): number {
  const tangent = Math.tan((degrees * Math.PI) / 180);
  const offset = Math.ceil(height / 2 + (Math.abs(tangent) * width) / 2) + 2;
  const rows = new Uint32Array(2 * offset + 2);
  for (let point = 0; point < xs.length; point++)
    rows[Math.round(ys[point] - xs[point] * tangent) + offset]++;
  return rows.reduce((sum, count) => sum + count * count, 0);
}
