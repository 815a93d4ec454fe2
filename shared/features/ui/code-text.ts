import { type Box, bottom, intersection, right, unionOf } from '../../model/geometry.ts';
import { channelDifference, chroma, hue } from '../../raster/color-difference.ts';
import type { Panel } from './contents.ts';
import { isWriting, type TextRun } from './text-runs.ts';

/** Text counts as coloured from this spread of its channels on. */
const COLORED = 50;
/** Word widths in fixed-pitch type lie within this share of pitch times length. */
const MOST_MISFIT = 0.07;
const FEWEST_WORDS = 4;
const FEWEST_ROWS = 3;
const FEWEST_ON_GROUND = 12;

/**
 * Runs of program text or console output: fixed-pitch type, or rows that mix colours of different hue. Colour means
 * syntax there, not a link.
 */
export function findCode(runs: readonly TextRun[]): Set<TextRun> {
  const code = new Set<TextRun>();
  for (const row of rowsOf(runs)) {
    const hues: number[] = [];
    for (const run of row) {
      if (run.underline !== null || chroma(run.foreground) < COLORED) continue;
      if (hues.every((angle) => Math.abs(((angle - hue(run.foreground) + 540) % 360) - 180) > 35))
        hues.push(hue(run.foreground));
    }
    if ((hues.length >= 2 && row.length > 2) || isFixedPitch(row)) for (const run of row) code.add(run);
  }
  for (const members of byGround(runs))
    if (isFixedPitch(members, FEWEST_ON_GROUND)) for (const run of members) code.add(run);
  return withSameGround(runs, code);
}

function byGround(runs: readonly TextRun[]): TextRun[][] {
  const grounds = new Map<number, TextRun[]>();
  for (const run of runs) grounds.set(run.background, [...(grounds.get(run.background) ?? []), run]);
  return [...grounds.values()];
}

/** Where several rows are code, the plain rows between and beside them on the same ground are code too. */
function withSameGround(runs: readonly TextRun[], code: Set<TextRun>): Set<TextRun> {
  for (const members of byGround([...code])) {
    const ground = members[0].background;
    const tops = new Set(members.map(({ ink }) => Math.round(ink.y / 8)));
    if (tops.size < FEWEST_ROWS) continue;
    const area = unionOf(members.map(({ ink }) => ink));
    const margin = 3 * members[0].fontSize;
    for (const run of runs)
      if (
        channelDifference(run.background, ground) <= 6 &&
        run.ink.y >= area.y - margin &&
        bottom(run.ink) <= bottom(area) + margin &&
        run.ink.x >= area.x - margin &&
        right(run.ink) <= right(area) + margin
      )
        code.add(run);
  }
  return code;
}

function rowsOf(runs: readonly TextRun[]): TextRun[][] {
  const rows: TextRun[][] = [];
  for (const run of [...runs].sort((a, b) => a.ink.y + a.ink.height / 2 - (b.ink.y + b.ink.height / 2))) {
    const middle = run.ink.y + run.ink.height / 2;
    const row = rows.findLast((items) => {
      const [first] = items;
      return (
        Math.abs(first.ink.y + first.ink.height / 2 - middle) <= 0.35 * first.fontSize &&
        Math.abs(first.fontSize - run.fontSize) <= 0.35 * first.fontSize
      );
    });
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows;
}

/** Whether the words' widths follow their number of characters better than the letters' own widths. */
function isFixedPitch(row: readonly TextRun[], fewest = FEWEST_WORDS): boolean {
  const words = row
    .filter(isWriting)
    .flatMap(({ words: inked }) => inked.filter(({ text }) => text.length >= 3));
  if (words.length < fewest) return false;
  const widths = words.map(({ ink }) => ink.width);
  const even = misfit(
    widths,
    words.map(({ text }) => text.length - 0.15),
  );
  const uneven = misfit(
    widths,
    words.map(({ text }) => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0)),
  );
  return even < MOST_MISFIT && even < 0.5 * uneven;
}

/** Relative root mean square error of the best fit `widths = factor * model`. */
function misfit(widths: readonly number[], model: readonly number[]): number {
  const factor = widths.reduce((sum, width) => sum + width, 0) / model.reduce((sum, width) => sum + width, 0);
  const squares = widths.reduce((sum, width, index) => sum + (width / (factor * model[index]) - 1) ** 2, 0);
  return Math.sqrt(squares / widths.length);
}

/** Advance widths of a sans serif face in em, by class of letter (after Helvetica's metrics). */
function letterWidth(letter: string): number {
  if (/[iljI.,:;'|!]/.test(letter)) return 0.25;
  if (/[ftr()[\]/\\"-]/.test(letter)) return 0.32;
  if (/[mwMW@%]/.test(letter)) return 0.85;
  return /[A-Z&]/.test(letter) ? 0.69 : 0.54;
}

/** The areas that code fills, with the line numbers left of it, within the panes that hold it. */
export function codeAreas(code: ReadonlySet<TextRun>, panels: readonly Panel[]): Box[] {
  const paneOf = new Map(panels.flatMap((panel) => panel.runs.map((run) => [run, panel] as const)));
  const panes = new Map<Panel | undefined, TextRun[]>();
  for (const run of code) panes.set(paneOf.get(run), [...(panes.get(paneOf.get(run)) ?? []), run]);
  return [...panes].flatMap(([pane, inside]) =>
    byGround(inside).flatMap((members) => {
      const rows = new Set(members.map(({ ink }) => Math.round(ink.y / 8)));
      if (rows.size < FEWEST_ROWS) return [];
      const { x, y, width, height } = unionOf(members.map(({ ink }) => ink));
      const margin = Math.round(4 * members[0].fontSize);
      const area = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
      return (pane ? intersection(area, pane.box) : area) ?? [];
    }),
  );
}
