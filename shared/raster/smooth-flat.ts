import type { RgbaImage } from './image.ts';

/** Weight of a neighbour at a distance in the picture. */
type Tap = { dx: number; dy: number; weight: number };

/**
 * Evens out noise and keeps edges: the bilateral filter (Tomasi and Manduchi, ICCV 1998), opaque result.
 * @param radius of the window in pixels
 * @param range distance in grey levels (mean over the channels) at which a neighbour counts for 0.6 of a like one
 */
export function smoothFlat(image: RgbaImage, radius: number, range: number): RgbaImage {
  const { width, height, data } = image;
  const out = new Uint8ClampedArray(data.length);
  const alike = Float32Array.from({ length: 3 * 255 + 1 }, (_, sum) =>
    Math.exp(-((sum / 3) ** 2) / (2 * range * range)),
  );
  const taps = bellTaps(radius);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const [ownRed, ownGreen, ownBlue] = [data[at], data[at + 1], data[at + 2]];
      let [red, green, blue, total] = [0, 0, 0, 0];
      for (let tap = 0; tap < taps.length; tap++) {
        const { dx, dy, weight } = taps[tap];
        const [column, row] = [x + dx, y + dy];
        if (column < 0 || row < 0 || column >= width || row >= height) continue;
        const from = (row * width + column) * 4;
        const [r, g, b] = [data[from], data[from + 1], data[from + 2]];
        const share = weight * alike[Math.abs(r - ownRed) + Math.abs(g - ownGreen) + Math.abs(b - ownBlue)];
        red += share * r;
        green += share * g;
        blue += share * b;
        total += share;
      }
      out[at] = red / total;
      out[at + 1] = green / total;
      out[at + 2] = blue / total;
      out[at + 3] = 255;
    }
  return { width, height, data: out };
}

function bellTaps(radius: number): Tap[] {
  const sigma = Math.max(1, radius / 1.5);
  const taps: Tap[] = [];
  for (let dy = -radius; dy <= radius; dy++)
    for (let dx = -radius; dx <= radius; dx++)
      taps.push({ dx, dy, weight: Math.exp(-(dx * dx + dy * dy) / (2 * sigma * sigma)) });
  return taps;
}
