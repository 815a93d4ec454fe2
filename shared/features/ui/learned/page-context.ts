import { type Box, containment, right } from '../../../model/geometry.ts';
import { median } from '../../../numbers/median.ts';
import { channelDifference } from '../../../raster/color-difference.ts';
import { bodySize } from '../headings.ts';
import type { Screen } from '../screen.ts';
import type { TextRun } from '../text-runs.ts';

/** What a text's neighbours tell about it. Distances are in its font sizes. */
export type RunContext = {
  /** Texts on its row, and those of its style there. */
  onRow: number;
  alikeOnRow: number;
  /** Texts that start at its left edge, and those of its style. */
  inColumn: number;
  alikeInColumn: number;
  /** To the nearest text on each side; FAR where there is none. */
  left: number;
  right: number;
  above: number;
  below: number;
  /** Words of the text right of it and under it, 0 for none. */
  wordsRight: number;
  wordsBelow: number;
  /** Difference of colour to the text under it, and ratio of the sizes. */
  colorBelow: number;
  sizeBelow: number;
  /** Texts of its style on the whole page, as a share of all. */
  share: number;
};

export type PageContext = {
  body: number;
  stroke: number;
  /** Commonest colours of text and ground, by characters. */
  ink: number;
  ground: number;
  runs: Map<TextRun, RunContext>;
};

export const FAR = 40;
const OTHER_COLOR = 40;

/** Measures the texts of a page and how they stand to one another. */
export function describePage({ runs, surface }: Screen): PageContext {
  const body = bodySize(runs, surface.unit);
  return {
    body,
    stroke: median(
      runs.map(({ stroke, fontSize }) => stroke / fontSize),
      0.1,
    ),
    ink: commonest(runs, ({ foreground }) => foreground),
    ground: commonest(runs, ({ background }) => background),
    runs: new Map(runs.map((run) => [run, contextOf(run, runs)])),
  };
}

function commonest(runs: readonly TextRun[], colorOf: (run: TextRun) => number): number {
  const weights = new Map<number, number>();
  for (const run of runs) {
    const rounded = colorOf(run) & 0xf0f0f0;
    weights.set(rounded, (weights.get(rounded) ?? 0) + run.text.length);
  }
  let best = 0xf0f0f0;
  for (const [color, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = color;
  return best;
}

export const isAlike = (a: TextRun, b: TextRun): boolean =>
  Math.abs(a.fontSize - b.fontSize) <= 0.14 * a.fontSize &&
  channelDifference(a.foreground, b.foreground) <= OTHER_COLOR;

function contextOf(run: TextRun, runs: readonly TextRun[]): RunContext {
  const { ink, fontSize } = run;
  const middle = ink.y + ink.height / 2;
  const context: RunContext = {
    onRow: 0,
    alikeOnRow: 0,
    inColumn: 0,
    alikeInColumn: 0,
    left: FAR,
    right: FAR,
    above: FAR,
    below: FAR,
    wordsRight: 0,
    wordsBelow: 0,
    colorBelow: 0,
    sizeBelow: 1,
    share: 0,
  };
  let alikes = 0;
  for (const other of runs) {
    if (other === run) continue;
    const alike = isAlike(run, other);
    if (alike) alikes++;
    const otherMiddle = other.ink.y + other.ink.height / 2;
    if (Math.abs(otherMiddle - middle) <= 0.5 * fontSize) {
      context.onRow++;
      if (alike) context.alikeOnRow++;
      const before = (ink.x - right(other.ink)) / fontSize;
      const after = (other.ink.x - right(ink)) / fontSize;
      if (before >= -0.2) context.left = Math.min(context.left, before);
      if (after >= -0.2 && after < context.right) {
        context.right = after;
        context.wordsRight = other.words.length;
      }
      continue;
    }
    if (Math.abs(other.ink.x - ink.x) <= 0.3 * fontSize) {
      context.inColumn++;
      if (alike) context.alikeInColumn++;
    }
    if (!sharesColumn(ink, other.ink)) continue;
    const apart = (otherMiddle - middle) / fontSize;
    if (apart < 0) context.above = Math.min(context.above, -apart);
    else if (apart < context.below) {
      context.below = apart;
      context.wordsBelow = other.words.length;
      context.colorBelow = channelDifference(run.foreground, other.foreground);
      context.sizeBelow = other.fontSize / fontSize;
    }
  }
  context.share = alikes / Math.max(1, runs.length);
  return context;
}

const sharesColumn = (a: Box, b: Box): boolean =>
  Math.min(right(a), right(b)) - Math.max(a.x, b.x) > 0.3 * Math.min(a.width, b.width);

/** Texts inside a box. */
export const runsInside = (box: Box, runs: readonly TextRun[]): TextRun[] =>
  runs.filter((run) => containment(run.ink, box) > 0.7);
