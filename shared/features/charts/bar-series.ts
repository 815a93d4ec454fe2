import type { ChartPoint, ChartSeries } from '../../model/charts.ts';
import { bottom, right } from '../../model/geometry.ts';
import type { Bar } from './bars.ts';
import { hexOf } from './color-hex.ts';
import type { Frame } from './frame.ts';
import { type Label, middleX, middleY } from './labels.ts';
import { type PlotPixels, plotBox } from './plot-pixels.ts';
import { valueLabelAt } from './value-labels.ts';

/** A bar belongs to a category whose name stands this near to its middle, in gaps between names. */
const OWN = 0.47;
/** Edges of bars are found to within so many pixels. */
const EDGE_OFF = 1.5;

export type Scale = { zero: number; per_one: number };

/** The bars of a plot as series, one a colour, in the order of the legend's colours. */
export function barSeries(
  bars: readonly Bar[],
  plot: PlotPixels,
  frame: Frame,
  scale: Scale,
  labels: readonly Label[],
): ChartSeries[] {
  const colors = [...new Set(bars.map(({ color }) => color))];
  const isLone = isOneSeries(bars, frame, plot);
  const groups = isLone ? [bars] : colors.map((color) => bars.filter((bar) => bar.color === color));
  return groups.map((group) => ({
    name: null,
    mark: 'bar',
    color: hexOf(plot.colors[group[0].color - 1]),
    legend: null,
    evidence: [],
    points: named(group, plot, frame).map(({ bar, category }) =>
      pointOf(bar, category, plot, frame, scale, labels),
    ),
  }));
}

/** Bars of many colours, each alone over its category, are one series. */
function isOneSeries(bars: readonly Bar[], frame: Frame, plot: PlotPixels): boolean {
  const categories = bars.map((bar) => categoryOf(bar, plot, frame));
  return (
    new Set(bars.map(({ color }) => color)).size > 1 &&
    categories.every((category) => category !== null) &&
    new Set(categories).size === bars.length
  );
}

function categoryOf(bar: Bar, { box, upright }: PlotPixels, { categories, spacing }: Frame): Label | null {
  const at = (upright ? box.x : box.y) + bar.column + (bar.columns - 1) / 2;
  const place = upright ? middleX : middleY;
  const off = (label: Label): number => Math.abs(place(label) - at);
  const nearest = categories.reduce<Label | null>(
    (best, label) => (best === null || off(label) < off(best) ? label : best),
    null,
  );
  return nearest && off(nearest) <= OWN * spacing ? nearest : null;
}

/** Bars with their categories; of two bars over one name the nearer has it. */
function named(bars: readonly Bar[], plot: PlotPixels, frame: Frame): { bar: Bar; category: Label | null }[] {
  const place = plot.upright ? middleX : middleY;
  const start = plot.upright ? plot.box.x : plot.box.y;
  const off = (bar: Bar, label: Label): number =>
    Math.abs(place(label) - (start + bar.column + (bar.columns - 1) / 2));
  return bars.map((bar) => {
    const category = categoryOf(bar, plot, frame);
    const isTaken =
      category !== null &&
      bars.some(
        (other) =>
          other !== bar &&
          other.column !== bar.column &&
          categoryOf(other, plot, frame) === category &&
          off(other, category) < off(bar, category),
      );
    return { bar, category: isTaken ? null : category };
  });
}

function pointOf(
  bar: Bar,
  category: Label | null,
  plot: PlotPixels,
  { axis }: Frame,
  scale: Scale,
  labels: readonly Label[],
): ChartPoint {
  const box = plotBox(plot, bar.column, bar.columns, bar.from, bar.to);
  const start = plot.upright ? bottom(plot.box) : plot.box.x;
  const at = (height: number): number => (plot.upright ? start - height : start + height);
  const valueAt = (pixel: number): number => (pixel - scale.zero) / scale.per_one;
  const near = (pixel: number): boolean => Math.abs(pixel - scale.zero) <= 3;
  // A bar that hangs from zero ends at its foot; one that stands on another is as high as itself.
  const hangs = near(at(bar.to)) && !near(at(bar.from));
  const own = near(at(bar.from)) || hangs ? valueAt(at(hangs ? bar.from : bar.to)) : null;
  const isOnScale = plot.upright ? at(bar.from) > scale.zero + 3 : at(bar.from) < scale.zero - 3;
  const estimate = own ?? (isOnScale ? valueAt(at(bar.to)) : Math.abs((bar.to - bar.from) / scale.per_one));
  const end = plot.upright
    ? { x: box.x + box.width / 2, y: hangs ? bottom(box) : box.y }
    : { x: hangs ? box.x : right(box), y: box.y + box.height / 2 };
  const ticks = axis.ticks.map(({ value }) => value);
  const span = Math.max(...ticks) - Math.min(...ticks);
  const written = valueLabelAt(box, end, plot.upright, labels, estimate, span);
  return {
    name: category?.text ?? null,
    value: written?.value ?? estimate,
    label: written?.label.text ?? null,
    uncertainty: written ? 0 : EDGE_OFF / Math.abs(scale.per_one),
    color: hexOf(plot.colors[bar.color - 1]),
    box,
    evidence: [...(category?.evidence ?? []), ...(written?.label.evidence ?? [])],
  };
}
