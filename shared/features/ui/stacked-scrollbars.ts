import { area, type Box, bottom, containment, right, unionOf } from '../../model/geometry.ts';
import type { Blob } from './blobs.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';

/** Widths of scroll bars, in unscaled pixels. */
const WIDTH = [8, 22] as const;
/** Shortest bar, and narrowest pane that one belongs to. */
const SHORTEST = 60;
const NARROWEST_PANE = 80;
/** Parts of one bar are out of line, and apart, by no more. */
const ALIGNED = 4;
/** A thumb or what is left of a trough is so many times as long as wide. */
const LONG = 1.8;
/** Share of a bar that the pane beside it reaches along. */
const ALONG = 0.7;

/**
 * Upright scroll bars whose thumb, trough and arrows are drawn one on the other at one width, at the right side of the
 * pane that they move.
 */
export function findStackedScrollbars(
  panels: readonly Panel[],
  blobs: readonly Blob[],
  unit: number,
): Found[] {
  const parts = [
    ...panels.filter(({ textInside }) => textInside === 0).map(({ box }) => box),
    ...blobs.map(({ box }) => box),
  ].filter(({ width }) => width >= WIDTH[0] * unit && width <= WIDTH[1] * unit);
  const found: Box[] = [];
  for (const first of parts.filter(({ width, height }) => height >= LONG * width)) {
    const bar = grownAlong(first, parts, ALIGNED * unit);
    if (area(bar) === area(first) || bar.height < SHORTEST * unit || bar.height < 4 * bar.width) continue;
    if (found.some((other) => containment(bar, other) > 0.5) || !hasPane(bar, panels, unit)) continue;
    found.push(bar);
  }
  return found.map((box) => ({ role: 'scrollbar', box, name: 'vertical', state: [], confidence: 0.75 }));
}

/** The union of a part with all that follow above and below at its width. */
function grownAlong(first: Box, parts: readonly Box[], slack: number): Box {
  const inLine = parts.filter(
    (box) => Math.abs(box.x - first.x) <= slack && Math.abs(right(box) - right(first)) <= slack,
  );
  let bar = first;
  for (let grown = true; grown; ) {
    grown = false;
    for (const box of inLine) {
      const touches = box.y <= bottom(bar) + slack && bottom(box) >= bar.y - slack;
      if (!touches || containment(box, bar) === 1) continue;
      bar = unionOf([bar, box]);
      grown = true;
    }
  }
  return bar;
}

/** Whether a pane ends where a bar begins, or around it, and reaches along most of it. */
const hasPane = (bar: Box, panels: readonly Panel[], unit: number): boolean =>
  panels.some(({ box }) => {
    const along = Math.min(bottom(box), bottom(bar)) - Math.max(box.y, bar.y);
    return (
      box.width >= NARROWEST_PANE * unit &&
      right(box) >= bar.x - 2 * ALIGNED * unit &&
      right(box) <= right(bar) + ALIGNED * unit &&
      along >= ALONG * bar.height
    );
  });
