import { type Box, bottom, containment, right } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import type { EdgeRun } from '../../raster/edge-runs.ts';
import type { Blob } from './blobs.ts';
import type { Found } from './found.ts';
import { looksLikeCross } from './glyph-shapes.ts';
import type { Screen } from './screen.ts';
import { colorAt, type Surface, toBox } from './surface.ts';
import { isWriting, type TextRun } from './text-runs.ts';

/** Thickness of the bar under the tab that is open, and its length, in unscaled pixels. */
const THICKNESS = [2, 5] as const;
const LENGTH = [24, 280] as const;
/** The bar stands out so much from the strip that it lies on. */
const STANDS_OUT = 40;
/** Room between a label and the bar, in font sizes: a line that is closer underlines words. */
const ROOM = [0.45, 2] as const;
/** The label stands in the middle of its bar but for so many unscaled pixels. */
const OFF_MIDDLE = 3;
/** Labels of one strip stand on one level, are of one size but for a share, and so close, in font sizes. */
const LEVEL = 2.5;
const OTHER_SIZE = 0.12;
const FARTHEST = 5;
const MOST_WORDS = 4;

type Bar = { box: Box; color: number };
type Label = { run: TextRun; box: Box };

/**
 * Tabs of pages without frames: labels side by side on one level, the open one with a bar as wide as its tab below it.
 * What the bar leaves beside its label, all the tabs have beside theirs.
 */
export function findUnderlinedTabs(screen: Screen): Found[] {
  const { surface, runs, blobs } = screen;
  const writing = runs.filter(isWriting);
  const found: Found[] = [];
  for (const edge of surface.horizontal) {
    const bar = barBelow(edge, surface);
    const open = bar && writing.find((run) => standsOn(run, bar.box, surface.unit));
    if (!bar || !open || found.some(({ box }) => containment(open.ink, box) > 0.5)) continue;
    const labels = labelsBeside(open, writing, screen.surface, blobs);
    const own = labels.find(({ run }) => run === open);
    if (labels.length < 2 || !own) continue;
    const room = (bar.box.width - own.box.width) / 2;
    const middle = open.ink.y + open.ink.height / 2;
    const top = Math.max(0, Math.round(2 * middle - bottom(bar.box)));
    found.push(
      ...labels.map(({ run, box }) => ({
        role: 'tab' as const,
        box: toBox(Math.round(box.x - room), top, Math.round(right(box) + room), bottom(bar.box)),
        name: run.text,
        state: run === open ? ['selected' as const] : [],
        confidence: 0.8,
        sure: true,
        color: run.background,
      })),
    );
  }
  return found;
}

/** The bar of one colour whose upper edge an edge is; null for an edge of anything else. */
function barBelow({ at, start, end }: EdgeRun, { image, unit }: Surface): Bar | null {
  if (end - start < LENGTH[0] * unit || end - start > LENGTH[1] * unit || at < 1) return null;
  const [first, last] = [start + 2, end - 3];
  const middle = (start + end) >> 1;
  const color = colorAt(image, middle, at);
  const isBar = (x: number, y: number) =>
    x >= 0 && x < image.width && channelDifference(colorAt(image, x, y), color) <= 8;
  if (channelDifference(color, colorAt(image, middle, at - 1)) < STANDS_OUT) return null;
  if (isBar(start - 3, at) || isBar(end + 2, at)) return null;
  let low = at;
  while (low < image.height && low - at <= THICKNESS[1] * unit && isBar(middle, low)) low++;
  if (low - at < THICKNESS[0] * unit - 0.5 || low - at > THICKNESS[1] * unit) return null;
  for (let x = first; x <= last; x++) if (!isBar(x, at) || !isBar(x, low - 1)) return null;
  // The upper side of a frame goes on at its ends.
  const beyond = Math.min(image.height - 1, low + 1);
  if (isBar(start + 1, beyond) || isBar(end - 2, beyond)) return null;
  return { box: toBox(start, at, end, low), color };
}

/** Whether a label stands over the middle of a bar that is no narrower than it. */
function standsOn({ ink, fontSize, words }: TextRun, bar: Box, unit: number): boolean {
  const gap = bar.y - bottom(ink);
  const off = ink.x + ink.width / 2 - bar.x - bar.width / 2;
  return (
    words.length <= MOST_WORDS &&
    gap >= ROOM[0] * fontSize &&
    gap <= ROOM[1] * fontSize &&
    Math.abs(off) <= OFF_MIDDLE * unit &&
    bar.width >= ink.width - 2 * unit
  );
}

/** The labels of the strip that one stands in, each with the cross that closes its tab. */
function labelsBeside(
  open: TextRun,
  runs: readonly TextRun[],
  surface: Surface,
  blobs: readonly Blob[],
): Label[] {
  const { unit } = surface;
  const middle = open.ink.y + open.ink.height / 2;
  const level = runs
    .filter(
      (run) =>
        Math.abs(run.ink.y + run.ink.height / 2 - middle) <= LEVEL * unit &&
        Math.abs(run.fontSize - open.fontSize) <= OTHER_SIZE * open.fontSize &&
        run.words.length <= MOST_WORDS &&
        channelDifference(run.background, open.background) <= 8,
    )
    .sort((a, b) => a.ink.x - b.ink.x);
  const at = level.indexOf(open);
  const near = (a: TextRun, b: TextRun) => b.ink.x - right(a.ink) <= FARTHEST * open.fontSize;
  let [first, last] = [at, at];
  while (first > 0 && near(level[first - 1], level[first])) first--;
  while (last < level.length - 1 && near(level[last], level[last + 1])) last++;
  return level.slice(first, last + 1).map((run) => {
    const cross = blobs.find(
      ({ box }) =>
        box.x >= right(run.ink) &&
        box.x - right(run.ink) <= 1.6 * run.fontSize &&
        Math.abs(box.y + box.height / 2 - middle) <= LEVEL * unit &&
        Math.max(box.width, box.height) <= run.fontSize &&
        looksLikeCross(surface, box),
    );
    return { run, box: cross ? toBox(run.ink.x, run.ink.y, right(cross.box), bottom(run.ink)) : run.ink };
  });
}
