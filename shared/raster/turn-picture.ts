import { turnOf } from '../model/turn.ts';
import type { RgbaImage } from './image.ts';

const known = new WeakMap<RgbaImage, Map<number, RgbaImage>>();

/** `turnPicture`, worked out once while the picture is in use; neither may be written to afterwards. */
export function turnedOnce(source: RgbaImage, degrees: number): RgbaImage {
  const turns = known.get(source) ?? new Map<number, RgbaImage>();
  known.set(source, turns);
  const image = turns.get(degrees) ?? turnPicture(source, degrees);
  turns.set(degrees, image);
  return image;
}

/**
 * Turns a picture counter-clockwise by some degrees, so that edges which fall to the right by as much lie level (see
 * `turnOf` for where its points come from). Beyond the border the nearest pixel goes on. Cubic sampling (Keys 1981,
 * a = -0.5).
 */
export function turnPicture(source: RgbaImage, degrees: number): RgbaImage {
  const { width, height, toSource } = turnOf(source, degrees);
  const data = new Uint8ClampedArray(width * height * 4);
  const start = toSource({ x: 0.5, y: 0.5 });
  const next = toSource({ x: 1.5, y: 0.5 });
  const [dx, dy] = [next.x - start.x, next.y - start.y];
  for (let y = 0, out = 0; y < height; y++) {
    const first = toSource({ x: 0.5, y: y + 0.5 });
    for (let x = 0; x < width; x++, out += 4)
      sample(source, first.x + x * dx - 0.5, first.y + x * dy - 0.5, data, out);
  }
  return { width, height, data };
}

const columns = new Float64Array(4);
const rows = new Float64Array(4);

function weigh(weights: Float64Array, part: number): void {
  weights[0] = ((-0.5 * part + 1) * part - 0.5) * part;
  weights[1] = (1.5 * part - 2.5) * part * part + 1;
  weights[2] = ((-1.5 * part + 2) * part + 0.5) * part;
  weights[3] = (0.5 * part - 0.5) * part * part;
}

function sample(
  { width, height, data }: RgbaImage,
  x: number,
  y: number,
  into: Uint8ClampedArray,
  out: number,
): void {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  weigh(columns, x - left);
  weigh(rows, y - top);
  let [red, green, blue] = [0, 0, 0];
  for (let row = 0; row < 4; row++) {
    const line = Math.min(height - 1, Math.max(0, top - 1 + row)) * width;
    for (let column = 0; column < 4; column++) {
      const at = 4 * (line + Math.min(width - 1, Math.max(0, left - 1 + column)));
      const weight = rows[row] * columns[column];
      red += weight * data[at];
      green += weight * data[at + 1];
      blue += weight * data[at + 2];
    }
  }
  into[out] = red;
  into[out + 1] = green;
  into[out + 2] = blue;
  into[out + 3] = 255;
}
