import { DisjointSets } from './disjoint-sets.ts';
import type { RgbaImage } from './image.ts';

/**
 * Connected areas of nearly one colour. Arrays are indexed by region number; `right` and `bottom` are exclusive.
 * `color` is the mean colour packed as 0xRRGGBB.
 */
export type FlatRegions = {
  width: number;
  height: number;
  /** Region number of each pixel, row by row. */
  labels: Int32Array;
  count: number;
  left: Int32Array;
  top: Int32Array;
  right: Int32Array;
  bottom: Int32Array;
  area: Int32Array;
  color: Int32Array;
};

/**
 * Two-pass labelling with union-find (Rosenfeld & Pfaltz 1966), 4-connected: neighbours belong together when no
 * channel differs by more than `tolerance`, so that gentle gradients stay one region. Transparency is ignored. Pixels
 * that are 1 in `rough` may differ by a tolerance of their own.
 */
export function findFlatRegions(
  image: RgbaImage,
  tolerance: number,
  roughness: { rough: Uint8Array; tolerance: number } | null = null,
): FlatRegions {
  const { width, height } = image;
  const labels = new Int32Array(width * height);
  const { map, count } = labelProvisionally(image, tolerance, labels, roughness).compact();
  return measure(image, labels, map, count);
}

function labelProvisionally(
  image: RgbaImage,
  smooth: number,
  labels: Int32Array,
  roughness: { rough: Uint8Array; tolerance: number } | null,
): DisjointSets {
  const { width, height, data } = image;
  const sets = new DisjointSets(1 << 16);
  const whole = wholePixels(data);
  let tolerance = smooth;
  const alike = (a: number, b: number): boolean => {
    const red = data[a] - data[b];
    if (red > tolerance || red < -tolerance) return false;
    const green = data[a + 1] - data[b + 1];
    if (green > tolerance || green < -tolerance) return false;
    const blue = data[a + 2] - data[b + 2];
    return blue <= tolerance && blue >= -tolerance;
  };
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const byte = pixel * 4;
      if (roughness) tolerance = roughness.rough[pixel] ? roughness.tolerance : smooth;
      const own = whole[pixel];
      const joinsLeft = x > 0 && (own === whole[pixel - 1] || alike(byte, byte - 4));
      const joinsUp = y > 0 && (own === whole[pixel - width] || alike(byte, byte - 4 * width));
      if (joinsLeft) {
        labels[pixel] = labels[pixel - 1];
        if (joinsUp && labels[pixel - width] !== labels[pixel])
          sets.union(labels[pixel], labels[pixel - width]);
      } else labels[pixel] = joinsUp ? labels[pixel - width] : sets.add();
    }
  }
  return sets;
}

/** The bytes as one number a pixel, for quick comparison. */
function wholePixels(data: RgbaImage['data']): Uint32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
}

function measure(image: RgbaImage, labels: Int32Array, map: Int32Array, count: number): FlatRegions {
  const { width, height, data } = image;
  const left = new Int32Array(count).fill(width);
  const top = new Int32Array(count).fill(height);
  const right = new Int32Array(count);
  const bottom = new Int32Array(count);
  const area = new Int32Array(count);
  const sums = new Float64Array(count * 3);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; ) {
      const provisional = labels[pixel];
      const region = map[provisional];
      const start = x;
      let [red, green, blue] = [0, 0, 0];
      do {
        labels[pixel] = region;
        red += data[pixel * 4];
        green += data[pixel * 4 + 1];
        blue += data[pixel * 4 + 2];
        x++;
        pixel++;
      } while (x < width && labels[pixel] === provisional);
      if (start < left[region]) left[region] = start;
      if (x > right[region]) right[region] = x;
      if (y < top[region]) top[region] = y;
      bottom[region] = y + 1;
      area[region] += x - start;
      sums[region * 3] += red;
      sums[region * 3 + 1] += green;
      sums[region * 3 + 2] += blue;
    }
  }
  const color = new Int32Array(count);
  for (let region = 0; region < count; region++) {
    const mean = (channel: number) => Math.round(sums[region * 3 + channel] / area[region]);
    color[region] = (mean(0) << 16) | (mean(1) << 8) | mean(2);
  }
  return { width, height, labels, count, left, top, right, bottom, area, color };
}
