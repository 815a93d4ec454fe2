import { type Box, bottom, containment, intersectionOverUnion, right } from '../../../model/geometry.ts';
import { channelDifference, chroma, hue, luma } from '../../../raster/color-difference.ts';
import type { Screen } from '../screen.ts';
import type { TextRun } from '../text-runs.ts';
import { CANDIDATE_CLASSES, CANDIDATE_KINDS, type Candidate, classOf } from './candidate.ts';
import { describePage, FAR, type PageContext, runsInside } from './page-context.ts';
import { leadingDrawing } from './propose-candidates.ts';
import { Surroundings } from './surroundings.ts';

/** Where a fact has nothing to be measured on. */
const NOTHING = -1;
/** Shortest side of what can have rows and columns, in unscaled pixels. */
const LARGE = 40;

/** The facts that candidates are judged by: one row of numbers each, in the order that the model was trained with. */
export function measureCandidates(screen: Screen, candidates: readonly Candidate[]): Float32Array[] {
  const page = describePage(screen);
  const rules = candidates.filter(({ kind }) => kind === 'rule');
  const surroundings = new Surroundings(screen);
  return candidates.map((candidate) =>
    Float32Array.from([
      ...kindFacts(candidate, screen, rules),
      ...shapeFacts(candidate, screen),
      ...textFacts(candidate, screen, page),
      ...groundFacts(candidate, screen, page),
      ...placeFacts(candidate, screen),
      ...surroundings.of(candidate.core),
      ...rowFacts(candidate, screen),
    ]),
  );
}

/** Kind, the rules' word on it, and the surest rule that speaks about the same place. */
function kindFacts(
  { kind, rule, box }: Candidate,
  { surface }: Screen,
  rules: readonly Candidate[],
): number[] {
  const around = rules.filter((other) => other.box !== box && isWithin(box, other.box, 0.9));
  const holder = around.reduce<Candidate | null>(
    (best, other) => (!best || size(other.box) < size(best.box) ? other : best),
    null,
  );
  const same = rules.reduce(
    (best, other) => (other.box === box ? best : Math.max(best, intersectionOverUnion(other.box, box))),
    0,
  );
  const twin = rules.find((other) => other.box !== box && intersectionOverUnion(other.box, box) > 0.3);
  const inside = rules.filter((other) => other.box !== box && isWithin(other.box, box, 0.9)).length;
  const classNumber = (role: string | undefined) =>
    role ? CANDIDATE_CLASSES.indexOf(classOf(role)) : NOTHING;
  return [
    CANDIDATE_KINDS.indexOf(kind),
    classNumber(rule?.role),
    rule?.confidence ?? NOTHING,
    rule?.role === 'icon' ? 1 : rule?.role === 'table' ? 2 : rule?.role === 'scrollbar' ? 3 : 0,
    classNumber(holder?.rule?.role),
    holder ? size(box) / size(holder.box) : NOTHING,
    same,
    classNumber(twin?.rule?.role),
    inside,
    surface.unit,
  ];
}

/** Whether more than such a share of a box lies in another; most boxes are told apart by their sides alone. */
function isWithin(inner: Box, outer: Box, share: number): boolean {
  const slackX = (1 - share) * inner.width;
  const slackY = (1 - share) * inner.height;
  return (
    outer.x - inner.x <= slackX &&
    outer.y - inner.y <= slackY &&
    right(inner) - right(outer) <= slackX &&
    bottom(inner) - bottom(outer) <= slackY &&
    containment(inner, outer) > share
  );
}

const size = (box: Box): number => box.width * box.height;

/** Where on the page it stands is left out: it is too much a program's own. */
const shapeFacts = ({ box }: Candidate, { surface: { unit } }: Screen): number[] => [
  box.width / unit,
  box.height / unit,
  box.width / Math.max(1, box.height),
];

/** The size of what is drawn there, and how much larger the box around it is. */
const placeFacts = ({ box, core }: Candidate, { surface: { unit } }: Screen): number[] => [
  core.width / unit,
  core.height / unit,
  (core.x - box.x) / unit,
  (core.y - box.y) / unit,
];

/** How the texts of something large stand in rows and columns; what is small has one row and is not asked. */
function rowFacts({ box }: Candidate, { runs, surface: { unit } }: Screen): number[] {
  if (box.height < LARGE * unit || box.width < LARGE * unit) return new Array<number>(7).fill(NOTHING);
  const inside = runsInside(box, runs);
  const rows = countApart(
    inside.map(({ ink }) => ink.y + ink.height / 2),
    6 * unit,
  );
  const starts = inside.map(({ ink }) => ink.x);
  const common = starts.filter((x) => starts.filter((other) => Math.abs(other - x) <= 3 * unit).length > 1);
  const letters = inside.reduce((sum, { text }) => sum + text.length, 0);
  return [
    rows,
    inside.length / Math.max(1, rows),
    countApart(starts, 3 * unit),
    common.length / Math.max(1, starts.length),
    letters / Math.max(1, inside.length),
    inside.length === 0 ? NOTHING : (Math.min(...starts) - box.x) / unit,
    inside.length === 0 ? NOTHING : (Math.min(...inside.map(({ ink }) => ink.y)) - box.y) / unit,
  ];
}

/** How many values there are when those that lie close are one. */
function countApart(values: readonly number[], least: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - sorted[index - 1] > least).length;
}

function textFacts({ box, run }: Candidate, screen: Screen, page: PageContext): number[] {
  const inside = runsInside(box, screen.runs);
  const words = inside.reduce((sum, { words }) => sum + words.length, 0);
  const cutting = screen.runs.filter((other) => {
    const share = containment(other.ink, box);
    return share > 0.1 && share <= 0.7;
  }).length;
  const counts = [inside.length, words, cutting];
  if (!run) return [...counts, ...new Array<number>(34).fill(NOTHING)];
  const context = page.runs.get(run);
  if (!context) throw new Error('a run of another page');
  const letters = run.text.replace(/[^\p{L}]/gu, '');
  return [
    ...counts,
    run.text.length,
    run.words.length,
    run.fontSize / page.body,
    run.fontSize / screen.surface.unit,
    run.stroke / run.fontSize / page.stroke,
    run.underline === null ? 0 : 1,
    chroma(run.foreground),
    chroma(run.foreground) > 40 ? hue(run.foreground) : NOTHING,
    chroma(run.background),
    luma(run.background),
    Math.abs(luma(run.foreground) - luma(run.background)),
    channelDifference(run.foreground, page.ink),
    channelDifference(run.background, page.ground),
    letters.length > 1 && letters === letters.toUpperCase() ? 1 : 0,
    /^\p{Lu}/u.test(run.text) ? 1 : 0,
    letters.length / run.text.length,
    /[.:;,!?]$/.test(run.text) ? 1 : 0,
    /\.\w|\/|_|\(\)|::/.test(run.text) ? 1 : 0,
    run.confidence,
    run.firstWord,
    run.line.words.length - run.words.length,
    leadingDrawing(run, screen.blobs) ? 1 : 0,
    context.onRow,
    context.alikeOnRow,
    context.inColumn,
    context.alikeInColumn,
    context.left,
    context.right,
    context.above,
    context.below,
    context.wordsRight,
    context.wordsBelow,
    context.colorBelow,
    Math.min(FAR, context.sizeBelow),
  ];
}

/** The candidate as a rectangle, and the smallest and the largest rectangles around it. */
function groundFacts({ box, panel, run }: Candidate, screen: Screen, page: PageContext): number[] {
  const { panels, surface, blobs, grids } = screen;
  const { unit, image } = surface;
  const around = panels.filter((other) => other !== panel && isWithin(box, other.box, 0.95));
  const holder = around.at(-1) ?? null;
  const column = around.find(({ box: outer }) => outer.width < 0.4 * image.width) ?? null;
  const drawings = blobs.filter((blob) => isWithin(blob.box, box, 0.8)).map((blob) => blob.box);
  const widest = Math.max(0, ...drawings.map(({ width }) => width));
  return [
    panel ? (panel.border === null ? 1 : panel.closed ? 3 : 2) : 0,
    panel ? channelDifference(panel.fill, panel.outside) : NOTHING,
    panel ? luma(panel.fill) - luma(panel.outside) : NOTHING,
    panel ? chroma(panel.fill) : NOTHING,
    panel ? panel.solidity : NOTHING,
    panel ? panel.inside : NOTHING,
    panel ? panel.textInside : NOTHING,
    around.length,
    holder ? holder.box.width / unit : NOTHING,
    holder ? holder.box.height / unit : NOTHING,
    holder ? size(box) / size(holder.box) : NOTHING,
    holder ? (holder.border === null ? 1 : holder.closed ? 3 : 2) : 0,
    holder ? channelDifference(holder.fill, holder.outside) : NOTHING,
    holder ? chroma(holder.fill) : NOTHING,
    holder ? holder.textInside : NOTHING,
    holder ? (box.x - holder.box.x) / unit : NOTHING,
    holder ? (right(holder.box) - right(box)) / unit : NOTHING,
    column ? column.box.width / unit : NOTHING,
    column ? column.box.height / unit : NOTHING,
    column ? column.textInside : NOTHING,
    column ? channelDifference(column.fill, page.ground) : NOTHING,
    drawings.length,
    widest / unit,
    grids.some((grid) => containment(box, grid.box) > 0.9) ? 1 : 0,
    run ? (run.ink.x - box.x) / run.fontSize : NOTHING,
    run ? (right(box) - right(run.ink)) / run.fontSize : NOTHING,
    run ? (run.ink.y - box.y) / run.fontSize : NOTHING,
    run ? (bottom(box) - bottom(run.ink)) / run.fontSize : NOTHING,
    run ? shareOfStyle(run, page) : NOTHING,
  ];
}

const shareOfStyle = (run: TextRun, page: PageContext): number => page.runs.get(run)?.share ?? 0;
