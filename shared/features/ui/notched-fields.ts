import { bottom, intersectionOverUnion, right } from '../../model/geometry.ts';
import type { EdgeRun } from '../../raster/edge-runs.ts';
import type { Rectangle } from './rectangles.ts';
import { colorAt, type Surface, toBox } from './surface.ts';

const NARROWEST = 60;
const LOWEST = 26;
const TALLEST = 66;

/**
 * Frames whose upper line is interrupted by their label (outlined text fields, group boxes): a full line below, both
 * sides, and parts of the line above.
 */
export function findNotchedFields(surface: Surface, known: readonly Rectangle[]): Rectangle[] {
  const { horizontal, vertical, unit, image } = surface;
  const near = (a: number, b: number) => Math.abs(a - b) <= 6 * unit;
  const found: Rectangle[] = [];
  for (const foot of horizontal) {
    if (foot.end - foot.start < NARROWEST * unit) continue;
    const rising = (run: EdgeRun) =>
      near(run.end, foot.at) &&
      run.end - run.start >= LOWEST * 0.6 * unit &&
      run.end - run.start <= TALLEST * unit;
    const left = vertical.find((run) => near(run.at, foot.start) && rising(run));
    const end =
      left &&
      vertical.findLast(
        (run) => near(run.at, foot.end) && rising(run) && Math.abs(run.start - left.start) <= 3 * unit,
      );
    if (!left || !end || end.at - left.at < NARROWEST * unit) continue;
    const head = horizontal.filter(
      (run) =>
        Math.abs(run.at - left.start) <= 6 * unit &&
        run.start >= left.at - 8 * unit &&
        run.end <= end.at + 8 * unit,
    );
    const covered = head.length > 0 ? coveredBy(head, left.at, end.at) : 0;
    if (covered < 0.4 || covered > 0.98) continue;
    const top = Math.min(...head.map((run) => run.at));
    const box = toBox(Math.min(left.at, foot.start), top, Math.max(end.at, foot.end), foot.at);
    if (box.height < LOWEST * unit || box.height > TALLEST * unit) continue;
    const same = found.findIndex((other) => intersectionOverUnion(other.box, box) > 0.7);
    if (same >= 0 || known.some((other) => intersectionOverUnion(other.box, box) > 0.7)) continue;
    const fill = colorAt(image, right(box) - Math.round(8 * unit), bottom(box) - Math.round(6 * unit));
    found.push({
      box,
      inner: box,
      region: -1,
      rings: [],
      fill,
      border: colorAt(image, Math.round((foot.start + foot.end) / 2), foot.at - 1),
      closed: true,
      solidity: 1,
    });
  }
  return found;
}

function coveredBy(runs: readonly EdgeRun[], from: number, to: number): number {
  const marked = new Uint8Array(Math.max(1, to - from));
  for (const run of runs) marked.fill(1, Math.max(0, run.start - from), Math.max(0, run.end - from));
  return marked.reduce((sum, mark) => sum + mark, 0) / marked.length;
}
