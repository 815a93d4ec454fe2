import { DisjointSets } from './disjoint-sets.ts';
import type { BinaryImage } from './image.ts';

/** 8-connected groups of set pixels. `labels` is -1 where no pixel is set. Boxes' right and bottom are exclusive. */
export type Components = {
  width: number;
  height: number;
  labels: Int32Array;
  count: number;
  /** First pixel of each, row by row. */
  first: Int32Array;
  area: Int32Array;
  left: Int32Array;
  top: Int32Array;
  right: Int32Array;
  bottom: Int32Array;
};

/** Pieces of rows of set pixels (in one zone), from left to right and from top to bottom. */
type Runs = {
  /** First pixel of each, and one past its last. */
  starts: Int32Array;
  ends: Int32Array;
  /** For each row the number of its first run, and one past the last at the end. */
  rows: Int32Array;
  count: number;
};

/**
 * Labels the 8-connected components of a binary picture by union-find over runs, numbered by their first pixels. With
 * `zones`, a number for each pixel, no component reaches from one zone into another.
 */
export function labelComponents(mask: BinaryImage, zones: Int32Array | null = null): Components {
  const runs = findRuns(mask, zones);
  const { map, count } = linkRuns(mask, runs, zones).compact();
  return measure(mask, runs, map, count);
}

function findRuns({ width, height, data }: BinaryImage, zones: Int32Array | null): Runs {
  let starts = new Int32Array(1 << 14);
  let ends = new Int32Array(1 << 14);
  const rows = new Int32Array(height + 1);
  let count = 0;
  let next = 0;
  for (let pixel = data.indexOf(1); pixel >= 0; pixel = data.indexOf(1, pixel)) {
    const y = Math.floor(pixel / width);
    while (next <= y) rows[next++] = count;
    const end = (y + 1) * width;
    if (count === starts.length) {
      starts = twiceAsLong(starts);
      ends = twiceAsLong(ends);
    }
    starts[count] = pixel;
    const zone = zones ? zones[pixel] : 0;
    for (pixel++; pixel < end && data[pixel] && (!zones || zones[pixel] === zone); ) pixel++;
    ends[count++] = pixel;
  }
  while (next <= height) rows[next++] = count;
  return { starts, ends, rows, count };
}

function twiceAsLong(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * numbers.length);
  longer.set(numbers);
  return longer;
}

function linkRuns(
  { width, height }: BinaryImage,
  { starts, ends, rows, count }: Runs,
  zones: Int32Array | null,
): DisjointSets {
  const sets = DisjointSets.singles(count);
  for (let y = 1; y < height; y++) {
    let above = rows[y - 1];
    for (let run = rows[y]; run < rows[y + 1]; run++) {
      const from = starts[run] - width;
      const to = ends[run] - width;
      while (above < rows[y] && ends[above] < from) above++;
      for (let other = above; other < rows[y] && starts[other] <= to; other++)
        if (!zones || zones[starts[other]] === zones[starts[run]]) sets.union(other, run);
    }
  }
  return sets;
}

function measure({ width, height }: BinaryImage, runs: Runs, map: Int32Array, count: number): Components {
  const labels = new Int32Array(width * height).fill(-1);
  const first = new Int32Array(count).fill(-1);
  const area = new Int32Array(count);
  const left = new Int32Array(count).fill(width);
  const top = new Int32Array(count).fill(height);
  const right = new Int32Array(count);
  const bottom = new Int32Array(count);
  for (let y = 0; y < height; y++)
    for (let run = runs.rows[y]; run < runs.rows[y + 1]; run++) {
      const label = map[run];
      const from = runs.starts[run];
      const to = runs.ends[run];
      for (let pixel = from; pixel < to; pixel++) labels[pixel] = label;
      if (first[label] < 0) first[label] = from;
      area[label] += to - from;
      left[label] = Math.min(left[label], from - y * width);
      right[label] = Math.max(right[label], to - y * width);
      if (y < top[label]) top[label] = y;
      bottom[label] = y + 1;
    }
  return { width, height, labels, count, first, area, left, top, right, bottom };
}
