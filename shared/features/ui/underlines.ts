import type { Box } from '../../model/geometry.ts';
import { bottom, right } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import { colorAt, type Surface } from './surface.ts';
import type { TextRun } from './text-runs.ts';

/** One underline with the runs that stand on it: reading may have cut a link into several. */
export type Underlined = { box: Box; runs: TextRun[] };

/** Follows the underline of each underlined run to both ends and joins the runs that share one. */
export function joinUnderlined(surface: Surface, runs: readonly TextRun[]): Underlined[] {
  const found: (Underlined & { rule: number; start: number; end: number })[] = [];
  for (const run of runs) {
    if (run.underline === null) continue;
    const { start, end } = follow(surface, run, run.underline);
    const same = found.find(
      (item) => Math.abs(item.rule - (run.underline ?? 0)) <= 1 && item.start <= end && item.end >= start,
    );
    if (same) {
      same.runs.push(run);
      same.start = Math.min(same.start, start);
      same.end = Math.max(same.end, end);
    } else found.push({ box: run.contentBox, runs: [run], rule: run.underline, start, end });
  }
  return found.map(({ runs: joined, start, end }) => {
    const widest = joined.reduce((a, b) => (b.ink.width > a.ink.width ? b : a));
    const top = widest.contentBox.y;
    return {
      box: { x: start, y: top, width: end - start, height: bottom(widest.contentBox) - top },
      runs: joined.sort((a, b) => a.ink.x - b.ink.x),
    };
  });
}

/** Columns that the underline covers; it breaks for a pixel or two around descenders. */
function follow({ image }: Surface, run: TextRun, rule: number): { start: number; end: number } {
  const gap = /[gjpqyç,;()[\]{}/@]/.test(run.text) ? Math.max(2, Math.round(0.14 * run.fontSize)) : 1;
  const inked = (x: number) =>
    x >= 0 &&
    x < image.width &&
    channelDifference(colorAt(image, x, rule), run.background) >
      0.4 * channelDifference(run.foreground, run.background);
  const reach = (from: number, step: number) => {
    let last = from;
    for (let x = from; x >= 0 && x < image.width && Math.abs(x - last) <= gap; x += step)
      if (inked(x)) last = x;
    return last;
  };
  return {
    start: Math.min(run.ink.x, reach(run.ink.x, -1)),
    end: Math.max(right(run.ink), reach(right(run.ink) - 1, 1) + 1),
  };
}
