import { grayOf } from '../raster/gray-of.ts';
import type { GrayImage, RgbaImage } from '../raster/image.ts';
import { measuredBands } from '../raster/measured-bands.ts';

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
  const points = edgePoints(gray);
  if (points.count < LEAST_POINTS) return 0;
  const upright = rowSharpness(gray, points, 0);
  let best = { degrees: 0, sharpness: upright * SHARPER };
  for (let degrees = -WIDEST; degrees <= WIDEST; degrees += STEP) {
    if (degrees === 0) continue;
    const sharpness = rowSharpness(gray, points, degrees);
    if (sharpness > best.sharpness) best = { degrees, sharpness };
  }
  if (Math.abs(best.degrees) >= WIDEST) return 0;
  const around = best.degrees;
  if (detail === 'fine' && around !== 0)
    for (let step = 1 - STEP / FINE_STEP; step < STEP / FINE_STEP; step++) {
      const degrees = Math.round((around + step * FINE_STEP) / FINE_STEP) * FINE_STEP;
      const sharpness = rowSharpness(gray, points, degrees);
      if (sharpness > best.sharpness) best = { degrees, sharpness };
    }
  return Number(best.degrees.toFixed(2));
}

/** Edge points, column by column: each column's distance from the middle of the picture, and the rows of its points. */
type Points = { count: number; columns: { x: number; rows: readonly number[] }[] };

function edgePoints(gray: GrayImage): Points {
  const { width, height, data } = gray;
  const every = Math.max(1, Math.floor((width * height) / (40 * MOST_POINTS)));
  const count = Math.max(0, Math.ceil((width - 2) / every));
  const bands = { of: 'columns', size: every, reach: 1, count } as const;
  const rowsIn = measuredBands(gray, 'edge points', bands, (band) => {
    const rows: number[] = [];
    for (let y = 1, at = width + 1 + band * every; y < height; y++, at += width)
      if (Math.abs(data[at] - data[at - width]) > EDGE) rows.push(y);
    return rows;
  });
  const columns = Array.from({ length: count }, (_, band) => ({
    x: 1 + band * every - width / 2,
    rows: rowsIn(band),
  }));
  return { count: columns.reduce((sum, { rows }) => sum + rows.length, 0), columns };
}

/** Sum of squares of how many edge points fall in each row, when rows are turned by an angle. */
function rowSharpness({ width, height }: GrayImage, { columns }: Points, degrees: number): number {
  const tangent = Math.tan((degrees * Math.PI) / 180);
  const offset = Math.ceil(height / 2 + (Math.abs(tangent) * width) / 2) + 2;
  const rows = new Uint32Array(2 * offset + 2);
  for (const column of columns) {
    const shift = Math.floor(0.5 - height / 2 - column.x * tangent) + offset;
    for (const y of column.rows) rows[y + shift]++;
  }
  let sum = 0;
  for (let row = 0; row < rows.length; row++) sum += rows[row] * rows[row];
  return sum;
}
