import type { Box } from '../../model/geometry.ts';
import { unionOf } from '../../model/geometry.ts';
import { type Label, middleX, middleY } from './labels.ts';
import { type Notation, tickValue } from './tick-value.ts';

/** Numbers in a column or a row whose places rise with their values. */
export type NumberAxis = {
  upright: boolean;
  ticks: readonly { label: Label; value: number; at: number }[];
  /** Pixel of zero along the axis, and pixels per one (negative on an upright axis). */
  scale: { zero: number; per_one: number };
  /** Pixels between neighbouring ticks. */
  spacing: number;
  box: Box;
};

const FEWEST_TICKS = 3;
const MOST_IN_LINE = 60;
/** A tick may stand this far from the place that the others give it: pixels, and a share of its height. */
const OFF = { pixels: 1, share: 0.15 };
/** Ticks stand apart by at least this many of their heights. */
const LEAST_SPACING = 1.25;

type Figure = { label: Label; values: Record<Notation, number>; at: number; across: number };

/** All axes of numbers, the ones with most ticks first; a number belongs to one upright and one level axis at most. */
export function numberAxes(labels: readonly Label[]): NumberAxis[] {
  const figures = labels.flatMap((label) => {
    const values = { point: tickValue(label.text), comma: tickValue(label.text, 'comma') };
    return Number.isNaN(values.point) && Number.isNaN(values.comma) ? [] : [{ label, values }];
  });
  return [true, false].flatMap((upright) => axesAlong(upright, figures));
}

function axesAlong(upright: boolean, figures: readonly Pick<Figure, 'label' | 'values'>[]): NumberAxis[] {
  const found: NumberAxis[] = [];
  const used = new Set<Label>();
  // Numbers of an upright axis share their right edge, their left one or their middle.
  const edges: ((label: Label) => number)[] = upright
    ? [({ box }) => box.x + box.width, ({ box }) => box.x, middleX]
    : [middleY];
  for (const edge of edges) {
    const placed = figures.map((figure) => ({
      ...figure,
      at: upright ? middleY(figure.label) : middleX(figure.label),
      across: edge(figure.label),
    }));
    for (const first of placed) {
      if (used.has(first.label)) continue;
      const line = placed.filter(
        ({ label, across }) =>
          !used.has(label) &&
          Math.abs(across - first.across) <= 0.4 * first.label.box.height + 1 &&
          isOneSize(label, first.label),
      );
      if (line.length < FEWEST_TICKS || line.length > MOST_IN_LINE) continue;
      const axis = bestFit(upright, line);
      if (!axis) continue;
      for (const { label } of axis.ticks) used.add(label);
      found.push(axis);
    }
  }
  return found.sort((a, b) => b.ticks.length - a.ticks.length);
}

const isOneSize = (a: Label, b: Label): boolean =>
  Math.max(a.box.height, b.box.height) <= 1.7 * Math.min(a.box.height, b.box.height);

/** The line through two of the numbers that most others lie on (M. Fischler and R. Bolles, "Random sample consensus", 1981; all pairs are tried). */
function bestFit(upright: boolean, line: readonly Figure[]): NumberAxis | null {
  let best: NumberAxis['ticks'] = [];
  for (const notation of ['point', 'comma'] as const)
    for (let a = 0; a < line.length; a++)
      for (let b = a + 1; b < line.length; b++) {
        const rise = line[b].values[notation] - line[a].values[notation];
        const way = line[b].at - line[a].at;
        if (Number.isNaN(rise) || rise === 0 || (upright ? rise * way >= 0 : rise * way <= 0)) continue;
        const per = way / rise;
        const ticks = line
          .filter(({ values, at }) => {
            const off = line[a].at + (values[notation] - line[a].values[notation]) * per - at;
            return Math.abs(off) <= OFF.pixels + OFF.share * line[a].label.box.height;
          })
          .map(({ label, values, at }) => ({ label, value: values[notation], at }));
        if (ticks.length > best.length) best = ticks;
      }
  return best.length >= FEWEST_TICKS ? axisOf(upright, best) : null;
}

function axisOf(upright: boolean, given: NumberAxis['ticks']): NumberAxis | null {
  const ticks = [...given].sort((a, b) => a.at - b.at);
  const gaps = ticks.slice(1).map(({ at }, index) => at - ticks[index].at);
  const spacing = Math.min(...gaps);
  if (spacing < LEAST_SPACING * ticks[0].label.box.height) return null;
  // Gaps are whole multiples of the least one: steps are even, though some ticks were not read.
  if (gaps.some((gap) => Math.abs(gap / spacing - Math.round(gap / spacing)) > 0.2)) return null;
  if (!hasRoundStep(ticks.map(({ value }) => value)) || !haveOneUnit(ticks)) return null;
  return {
    upright,
    ticks,
    scale: regress(ticks),
    spacing,
    box: unionOf(ticks.map(({ label }) => label.box)),
  };
}

/** "2Menu" and "4Edit" are no numbers of one scale, "5 mm" and "10 mm" are. */
function haveOneUnit(ticks: NumberAxis['ticks']): boolean {
  const units = ticks.flatMap(({ label }) => /\p{L}{2,}$/u.exec(label.text.trim())?.[0] ?? []);
  return new Set(units).size <= 1;
}

/** Steps of scales, but for powers of ten; ticks stand at whole multiples of them. Of three ticks the commonest steps alone are taken: keys of calculators rise by three. */
const ROUND_STEPS = [1, 2, 2.5, 5, 1.2, 1.25, 1.5, 3, 4, 6, 7, 7.5, 8];
const COMMONEST = 4;

function hasRoundStep(values: readonly number[]): boolean {
  const sorted = [...values].sort((a, b) => a - b);
  const step = Math.min(...sorted.slice(1).map((value, at) => value - sorted[at]));
  const digits = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
  const allowed = values.length > FEWEST_TICKS ? ROUND_STEPS : ROUND_STEPS.slice(0, COMMONEST);
  const isRound = allowed.some((round) => Math.abs(digits - round) < 0.01);
  return isRound && sorted.every((value) => Math.abs(value / step - Math.round(value / step)) < 0.01);
}

/** Least squares: place = zero + value * per_one. */
function regress(ticks: NumberAxis['ticks']): NumberAxis['scale'] {
  const meanValue = ticks.reduce((sum, { value }) => sum + value, 0) / ticks.length;
  const meanAt = ticks.reduce((sum, { at }) => sum + at, 0) / ticks.length;
  const over = ticks.reduce((sum, { value, at }) => sum + (value - meanValue) * (at - meanAt), 0);
  const under = ticks.reduce((sum, { value }) => sum + (value - meanValue) ** 2, 0);
  return { per_one: over / under, zero: meanAt - (over / under) * meanValue };
}
