import { median } from '../../numbers/median.ts';
import type { PlotPixels } from './plot-pixels.ts';

/** A bar in the pixels of its plot: columns and heights, ends exclusive. `color` is the number of its colour. */
export type Bar = { color: number; column: number; columns: number; from: number; to: number };

/** Heights of neighbouring columns of one bar differ by no more than this (rounded corners). */
const STEP = { foot: 2, top: 3 };
const NARROWEST = 3;
const LOWEST = 2;
/** Feet of bars stand this near to a line that they share. */
const ON_LINE = 2;
/** Bars of one chart are about as broad as each other. */
const ALIKE = 0.4;
const FEWEST_BARS = 2;
/** Colours of which nothing is higher draw axes and grids. */
const RULE = { pixels: 4, share: 0.015 };
/** Of the columns of a plot that are kept together by what crosses them. */
const SAME_TOP = 2;

/**
 * The bars of a plot: upright blocks of one colour that stand on one line, or on each other. Lines and labels may
 * cross them. Empty where there are no two.
 * @param gap heights that may be of another colour within a bar (a label, a line)
 * @param foot where the bars should stand, by the scale; null where that is not known
 */
export function findBars(plot: PlotPixels, gap: number, foot: number | null): { bars: Bar[]; foot: number } {
  const blocks = joinedBlocks(blocksOf(plot, gap), gap).filter(
    ({ columns, from, to }) => columns >= NARROWEST && to - from >= LOWEST,
  );
  const line = sharedFoot(blocks, foot, plot.rise, Math.max(FOOT_OFF, gap * LABEL_OFF));
  if (line === null) return { bars: [], foot: 0 };
  const standing = blocks.filter(
    ({ from, to }) => Math.abs(from - line) <= ON_LINE || Math.abs(to - line) <= ON_LINE,
  );
  const usual = usualBreadth(standing);
  const isUsual = ({ columns }: Bar): boolean => Math.abs(columns - usual) <= Math.max(2, ALIKE * usual);
  const bars = widest(standing.filter(isUsual));
  const stacked = stackOn(
    bars,
    blocks.filter((block) => !standing.includes(block) && isUsual(block)),
  );
  const least = Math.max(RULE.pixels, RULE.share * plot.rise);
  const high = new Set(
    [...bars, ...stacked].flatMap(({ color, from, to }) => (to - from > least ? [color] : [])),
  );
  const isSeries = (bar: Bar): boolean =>
    bars.some(({ color }) => color === bar.color) ||
    stacked.filter(({ color }) => color === bar.color).length > 1;
  const all = [...bars, ...stacked]
    .filter((bar) => high.has(bar.color) && isSeries(bar))
    .sort((a, b) => a.column - b.column || a.from - b.from);
  return { bars: bars.length >= FEWEST_BARS && usual < 0.7 * plot.columns ? all : [], foot: line };
}

/** Without the parts of a bar that a label of its colour over it makes higher. */
const widest = (bars: readonly Bar[]): Bar[] =>
  bars.filter(
    (bar) =>
      !bars.some(
        (other) =>
          other !== bar &&
          other.color === bar.color &&
          other.columns > bar.columns &&
          other.column <= bar.column &&
          other.column + other.columns >= bar.column + bar.columns,
      ),
  );

/** The breadth that half of the area of blocks has or exceeds. */
function usualBreadth(blocks: readonly Bar[]): number {
  const sorted = [...blocks].sort((a, b) => a.columns - b.columns);
  const half = sorted.reduce((sum, block) => sum + areaOf(block), 0) / 2;
  let sum = 0;
  for (const block of sorted) {
    sum += areaOf(block);
    if (sum >= half) return block.columns;
  }
  return 0;
}

const areaOf = ({ columns, from, to }: Bar): number => columns * (to - from);

type Run = { color: number; from: number; to: number };

/** Runs of one colour in a column; `gap` heights of others in between do not part them. */
function runsIn({ marks, rise }: PlotPixels, column: number, gap: number): Run[] {
  const runs: Run[] = [];
  const last = new Map<number, Run>();
  const start = column * rise;
  for (let height = 0; height < rise; ) {
    const color = marks[start + height];
    const from = height;
    for (height++; height < rise && marks[start + height] === color; ) height++;
    if (color === 0) continue;
    const before = last.get(color);
    if (before && from - before.to <= gap) before.to = height;
    else {
      const run = { color, from, to: height };
      last.set(color, run);
      runs.push(run);
    }
  }
  return runs.filter(({ from, to }) => to - from >= LOWEST);
}

/** Neighbouring runs of one colour that begin and end at the same heights. */
function blocksOf(plot: PlotPixels, gap: number): Bar[] {
  const blocks: Bar[] = [];
  type Open = { runs: Run[]; column: number };
  let open: Open[] = [];
  const close = ({ runs, column }: Open): void => {
    blocks.push({
      color: runs[0].color,
      column,
      columns: runs.length,
      from: median(runs.map(({ from }) => from)),
      to: median(runs.map(({ to }) => to)),
    });
  };
  for (let column = 0; column < plot.columns; column++) {
    const runs = runsIn(plot, column, gap);
    const next: Open[] = runs.map((run) => {
      const at = open.findIndex(({ runs: others }) => isNext(others[others.length - 1], run));
      if (at < 0) return { runs: [run], column };
      const [found] = open.splice(at, 1);
      found.runs.push(run);
      return found;
    });
    open.forEach(close);
    open = next;
  }
  open.forEach(close);
  return blocks;
}

const isNext = (a: Run, b: Run): boolean =>
  a.color === b.color && Math.abs(a.from - b.from) <= STEP.foot && Math.abs(a.to - b.to) <= STEP.top;

/** Blocks that a line parts, or a label over their top, and that end at the same heights. */
function joinedBlocks(blocks: readonly Bar[], gap: number): Bar[] {
  const joined: Bar[] = [];
  for (const block of [...blocks].sort((a, b) => a.column - b.column)) {
    const before = joined.findLast(
      (other) =>
        other.color === block.color &&
        Math.abs(other.from - block.from) <= SAME_TOP &&
        Math.abs(other.to - block.to) <= SAME_TOP &&
        block.column - other.column - other.columns <= gap &&
        isFilledBetween(other, block, blocks),
    );
    if (before) {
      before.columns = block.column + block.columns - before.column;
      before.to = Math.max(before.to, block.to);
    } else joined.push({ ...block });
  }
  return joined;
}

/** Whether all columns between two blocks hold the same colour for half of their height. */
function isFilledBetween(a: Bar, b: Bar, blocks: readonly Bar[]): boolean {
  const [from, to] = [a.column + a.columns, b.column];
  let filled = 0;
  for (const block of blocks) {
    const overlap = Math.min(block.to, a.to) - Math.max(block.from, a.from);
    if (block.color !== a.color || overlap < 0.5 * (a.to - a.from)) continue;
    filled += Math.max(0, Math.min(to, block.column + block.columns) - Math.max(from, block.column));
  }
  return filled >= to - from;
}

/** The height that most of the area of blocks stands on, near to where the scale has it. */
function sharedFoot(
  blocks: readonly Bar[],
  expected: number | null,
  rise: number,
  off: number,
): number | null {
  const votes = new Map<number, number>();
  for (const block of blocks) votes.set(block.from, (votes.get(block.from) ?? 0) + areaOf(block));
  const around = (foot: number): number =>
    [-1, 0, 1].reduce((sum, step) => sum + (votes.get(foot + step) ?? 0), 0);
  const isExpected = (foot: number): boolean =>
    expected === null ? foot <= LOW * rise : Math.abs(foot - expected) <= off;
  const feet = [...votes.keys()].filter(isExpected);
  return feet.length === 0 ? null : feet.reduce((best, foot) => (around(foot) > around(best) ? foot : best));
}
const FOOT_OFF = 6;
/** Some scales write their numbers over the lines that they stand for, by this share of the highest label. */
const LABEL_OFF = 0.65;
/** Where the scale does not reach down to zero, bars stand on the lower end of the plot. */
const LOW = 0.15;

/** Blocks that stand on bars, or on others that do. */
function stackOn(bars: readonly Bar[], others: readonly Bar[]): Bar[] {
  const stacked: Bar[] = [];
  let tops: readonly Bar[] = bars;
  while (tops.length > 0) {
    const next = others.filter(
      (block) =>
        !stacked.includes(block) &&
        tops.some((below) => below.color !== block.color && standsOn(block, below)),
    );
    stacked.push(...next);
    tops = next;
  }
  return stacked;
}

function standsOn(block: Bar, below: Bar): boolean {
  const overlap =
    Math.min(block.column + block.columns, below.column + below.columns) -
    Math.max(block.column, below.column);
  return (
    overlap >= 0.8 * Math.min(block.columns, below.columns) && Math.abs(block.from - below.to) <= ON_LINE + 2
  );
}
