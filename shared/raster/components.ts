import { DisjointSets } from './disjoint-sets.ts';
import type { BinaryImage } from './image.ts';

/** 8-connected groups of set pixels. `labels` is -1 where no pixel is set. Boxes' right and bottom are exclusive. */
export type Components = {
  width: number;
  height: number;
  labels: Int32Array;
  count: number;
  area: Int32Array;
  left: Int32Array;
  top: Int32Array;
  right: Int32Array;
  bottom: Int32Array;
};

/**
 * Labels the 8-connected components of a binary picture in two passes. With `zones`, a number for each pixel, no
 * component reaches from one zone into another.
 */
export function labelComponents(mask: BinaryImage, zones: Int32Array | null = null): Components {
  if (zones) return labelByZone(mask, zones);
  const { width, height, data } = mask;
  const labels = new Int32Array(width * height).fill(-1);
  const sets = new DisjointSets(4096);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      if (!data[pixel]) continue;
      let label = x > 0 ? labels[pixel - 1] : -1;
      if (y > 0) {
        const above = pixel - width;
        if (labels[above] >= 0) {
          label = label < 0 ? labels[above] : join(sets, label, labels[above]);
        } else {
          if (x > 0 && labels[above - 1] >= 0)
            label = label < 0 ? labels[above - 1] : join(sets, label, labels[above - 1]);
          if (x + 1 < width && labels[above + 1] >= 0)
            label = label < 0 ? labels[above + 1] : join(sets, label, labels[above + 1]);
        }
      }
      labels[pixel] = label < 0 ? sets.add() : label;
    }
  }
  return measure(labels, sets, width, height);
}

function labelByZone({ width, height, data }: BinaryImage, zones: Int32Array): Components {
  const labels = new Int32Array(width * height).fill(-1);
  const sets = new DisjointSets(4096);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      if (!data[pixel]) continue;
      const zone = zones[pixel];
      let label = x > 0 && zones[pixel - 1] === zone ? labels[pixel - 1] : -1;
      if (y > 0) {
        const above = pixel - width;
        const from = x > 0 ? above - 1 : above;
        const to = x + 1 < width ? above + 1 : above;
        for (let other = from; other <= to; other++)
          if (labels[other] >= 0 && zones[other] === zone)
            label = label < 0 ? labels[other] : join(sets, label, labels[other]);
      }
      labels[pixel] = label < 0 ? sets.add() : label;
    }
  }
  return measure(labels, sets, width, height);
}

const join = (sets: DisjointSets, a: number, b: number): number => (a === b ? a : sets.union(a, b));

function measure(labels: Int32Array, sets: DisjointSets, width: number, height: number): Components {
  const { map, count } = sets.compact();
  const area = new Int32Array(count);
  const left = new Int32Array(count).fill(width);
  const top = new Int32Array(count).fill(height);
  const right = new Int32Array(count);
  const bottom = new Int32Array(count);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      if (labels[pixel] < 0) continue;
      const label = map[labels[pixel]];
      labels[pixel] = label;
      area[label]++;
      if (x < left[label]) left[label] = x;
      if (x >= right[label]) right[label] = x + 1;
      if (y < top[label]) top[label] = y;
      bottom[label] = y + 1;
    }
  }
  return { width, height, labels, count, area, left, top, right, bottom };
}
