import type { BinaryImage } from '../../raster/image.ts';

/** Sides in pixels of the points of a dotted line, which stand as far apart as they are wide. */
const POINTS = [1, 2];
/** So many points in a row are a line; letters have fewer strokes that stand as close. */
const FEWEST = 6;
/** Lines of points that lie on one another, faint ones with them: strokes of letters and patterns of a ground are higher. */
const MOST_LINES = 3;

/** A stretch of points and gaps by turns: the row or column that it lies in, and where it begins and ends there. */
type Run = { line: number; from: number; to: number };

/**
 * Clears dotted lines: underlines of abbreviations, guides of trees, frames of what has the focus. Their points touch
 * letters and icons and would be taken for parts of them. Points that are typed stand further apart. Works in place.
 */
export function eraseDottedRuns(mask: BinaryImage): void {
  const { width, height, data } = mask;
  const ink = inkIn(mask);
  const erased: number[] = [];
  const inRow = (y: number, x: number): boolean => y >= 0 && y < height && data[y * width + x] === 1;
  const inColumn = (x: number, y: number): boolean => x >= 0 && x < width && data[y * width + x] === 1;
  for (const point of POINTS) {
    for (const { line, from, to } of thinRuns(rowRuns(mask, point), inRow))
      for (let x = from; x < to; x++) erased.push(line * width + x);
    for (const { line, from, to } of thinRuns(columnRuns(mask, ink, point), inColumn))
      for (let y = from; y < to; y++) erased.push(y * width + line);
  }
  for (const pixel of erased) data[pixel] = 0;
}

/** In a dotted line every pixel is unlike the one a point's width before it: so many in a row make one. */
const leastUnlike = (point: number): number => (2 * FEWEST - 1) * point;

/** Without the last point where that is the edge of something larger. */
const runOf = (line: number, end: number, unlike: number, larger: number): Run => ({
  line,
  from: end - unlike,
  to: end - larger,
});

function rowRuns({ width, height, data }: BinaryImage, point: number): Run[] {
  const runs: Run[] = [];
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width, (y + 1) * width);
    let unlike = 0;
    for (let x = row.indexOf(1); x >= 0 && x <= width; x++) {
      const before = x < point ? 0 : row[x - point];
      if (x < width && row[x] !== before) {
        unlike++;
        continue;
      }
      if (unlike >= leastUnlike(point)) runs.push(runOf(y, x, unlike, row[x] === 1 ? point : 0));
      unlike = 0;
      if (row[x] === 1) continue;
      const next = row.indexOf(1, x - point + 1);
      if (next < 0) break;
      x = Math.max(x, next - 1);
    }
  }
  return runs;
}

function columnRuns({ width, height, data }: BinaryImage, ink: Int32Array, point: number): Run[] {
  const runs: Run[] = [];
  const unlike = new Uint16Array(width);
  const ends = new Int32Array(width);
  const close = (x: number): void => {
    const end = ends[x];
    const larger = end < height && data[end * width + x] === 1 ? point : 0;
    if (unlike[x] >= leastUnlike(point)) runs.push(runOf(x, end, unlike[x], larger));
    unlike[x] = 0;
  };
  const see = (pixel: number): void => {
    const y = Math.floor(pixel / width);
    const x = pixel - y * width;
    if (ends[x] !== y) close(x);
    unlike[x]++;
    ends[x] = y + 1;
  };
  const down = point * width;
  // Unlike what is over it is ink under none, and what has none under ink: both in the order of the rows.
  for (let at = 0, over = 0; over < ink.length; ) {
    if (at < ink.length && ink[at] < ink[over] + down) {
      const pixel = ink[at++];
      if (pixel < down || data[pixel - down] === 0) see(pixel);
    } else {
      const pixel = ink[over++] + down;
      if (pixel < data.length && data[pixel] === 0) see(pixel);
    }
  }
  for (let x = 0; x < width; x++) close(x);
  return runs;
}

/** Room for the ink of a small part of a screen. */
const LEAST_INK = 1 << 14;

function inkIn({ data }: BinaryImage): Int32Array {
  let ink = new Int32Array(LEAST_INK);
  let count = 0;
  for (let pixel = data.indexOf(1); pixel >= 0; pixel = data.indexOf(1, pixel + 1)) {
    if (count === ink.length) {
      const longer = new Int32Array(2 * count);
      longer.set(ink);
      ink = longer;
    }
    ink[count++] = pixel;
  }
  return ink.subarray(0, count);
}

/** Share of the pixels beside a dotted line that may be ink, on the side where nothing touches it. */
const TOUCHED = 0.1;

/**
 * Runs of which few lie on one another, with hardly any ink over or under them: in rows of carets there is some on both
 * sides.
 * @param isInk whether a pixel of the picture is ink, by its line and its place there
 */
function thinRuns(runs: readonly Run[], isInk: (line: number, at: number) => boolean): Run[] {
  const groups: Run[][] = [];
  let open: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.line - b.line)) {
    open = open.filter((group) => run.line - group[group.length - 1].line <= 1);
    const own = open.find((group) => {
      const last = group[group.length - 1];
      return run.from < last.to && last.from < run.to;
    });
    if (own) own.push(run);
    else {
      const group = [run];
      groups.push(group);
      open.push(group);
    }
  }
  const isFree = (line: number, { from, to }: Run): boolean => {
    let ink = 0;
    for (let at = from; at < to; at++) if (isInk(line, at)) ink++;
    return ink <= TOUCHED * (to - from);
  };
  return groups
    .filter((group) => {
      const [first, last] = [group[0], group[group.length - 1]];
      return (
        last.line - first.line < MOST_LINES && (isFree(first.line - 1, first) || isFree(last.line + 1, last))
      );
    })
    .flat();
}
