import type { RgbaImage } from './image.ts';

/** Weight of a neighbour at a distance in the picture. */
type Tap = { dx: number; dy: number; weight: number };

/**
 * Evens out noise and keeps edges: the bilateral filter (Tomasi and Manduchi, ICCV 1998), opaque result. Windows of
 * one colour, most of a screen, are passed over: their mean is that colour.
 * @param radius of the window in pixels
 * @param range distance in grey levels (mean over the channels) at which a neighbour counts for 0.6 of a like one
 */
export function smoothFlat(image: RgbaImage, radius: number, range: number): RgbaImage {
  const { width, height, data } = image;
  const out = new Uint8ClampedArray(data);
  const alike = Float32Array.from({ length: 3 * 255 + 1 }, (_, sum) =>
    Math.exp(-((sum / 3) ** 2) / (2 * range * range)),
  );
  const taps = bellTaps(radius);
  const weights = Float64Array.from(taps, ({ weight }) => weight);
  const offsets = Int32Array.from(taps, ({ dx, dy }) => 4 * (dy * width + dx));
  const even = evenWindows(image, radius);
  for (let y = 0, pixel = 0; y < height; y++) {
    const isRowInside = y >= radius && y < height - radius;
    for (let x = 0; x < width; x++, pixel++) {
      const at = pixel * 4;
      out[at + 3] = 255;
      if (even[pixel]) continue;
      const isInside = isRowInside && x >= radius && x < width - radius;
      const ownRed = data[at];
      const ownGreen = data[at + 1];
      const ownBlue = data[at + 2];
      let red = 0;
      let green = 0;
      let blue = 0;
      let total = 0;
      for (let tap = 0; tap < weights.length; tap++) {
        if (!isInside && isOutside(taps[tap], x, y, image)) continue;
        const from = at + offsets[tap];
        const r = data[from];
        const g = data[from + 1];
        const b = data[from + 2];
        const share =
          weights[tap] * alike[Math.abs(r - ownRed) + Math.abs(g - ownGreen) + Math.abs(b - ownBlue)];
        red += share * r;
        green += share * g;
        blue += share * b;
        total += share;
      }
      out[at] = red / total;
      out[at + 1] = green / total;
      out[at + 2] = blue / total;
    }
  }
  return { width, height, data: out };
}

function isOutside({ dx, dy }: Tap, x: number, y: number, { width, height }: RgbaImage): boolean {
  return x + dx < 0 || y + dy < 0 || x + dx >= width || y + dy >= height;
}

/** 1 for each pixel whose window lies in the picture and is of one colour throughout. */
function evenWindows({ width, height, data }: RgbaImage, radius: number): Uint8Array {
  const side = 2 * radius + 1;
  const even = new Uint8Array(width * height);
  /** For each column, how many rows up to this one had an even row of a window there, all of one colour. */
  const rows = new Int32Array(width);
  const same = (a: number, b: number): boolean =>
    data[a] === data[b] && data[a + 1] === data[b + 1] && data[a + 2] === data[b + 2];
  for (let y = 0; y < height; y++) {
    let run = 0;
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      run = x > 0 && same(at, at - 4) ? run + 1 : 1;
      const center = x - radius;
      if (center < 0) continue;
      const middle = at - 4 * radius;
      if (run < side) rows[center] = 0;
      else rows[center] = rows[center] > 0 && same(middle, middle - 4 * width) ? rows[center] + 1 : 1;
      if (rows[center] >= side) even[(y - radius) * width + center] = 1;
    }
  }
  return even;
}

function bellTaps(radius: number): Tap[] {
  const sigma = Math.max(1, radius / 1.5);
  const taps: Tap[] = [];
  for (let dy = -radius; dy <= radius; dy++)
    for (let dx = -radius; dx <= radius; dx++)
      taps.push({ dx, dy, weight: Math.exp(-(dx * dx + dy * dy) / (2 * sigma * sigma)) });
  return taps;
}
