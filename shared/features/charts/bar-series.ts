import type { ChartPoint, ChartSeries } from '../../model/charts.ts';
import { bottom, right } from '../../model/geometry.ts';
import { toHex } from '../../raster/color-difference.ts';
import type { Bar } from './bars.ts';
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
    color: toHex(plot.colors[group[0].color - 1]),
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

/** Bars with their categories: one after the other where there are as many at one distance, else the nearest. */
function named(bars: readonly Bar[], plot: PlotPixels, frame: Frame): { bar: Bar; category: Label | null }[] {
  const inOrder = namedByOrder(bars, plot, frame);
  if (inOrder) return inOrder;
  return bars.map((bar) => {
    const category = categoryOf(bar, plot, frame);
    const isTaken =
      category !== null &&
      bars.some(
        (other) =>
          other.column !== bar.column &&
          categoryOf(other, plot, frame) === category &&
          offset(other, category, plot) < offset(bar, category, plot),
      );
    return { bar, category: isTaken ? null : category };
  });
}

/** How far a name stands from the middle of a bar. */
const offset = (bar: Bar, label: Label, plot: PlotPixels): number => Math.abs(shift(bar, label, plot));

function shift({ column, columns }: Bar, label: Label, { box, upright }: PlotPixels): number {
  const place = upright ? middleX(label) : middleY(label);
  return place - ((upright ? box.x : box.y) + column + (columns - 1) / 2);
}

/** Names may begin where their part of the axis does: all are then as far from their bars, within these gaps. */
const EVEN = 0.2;
const FARTHEST = 0.8;

function namedByOrder(
  bars: readonly Bar[],
  plot: PlotPixels,
  { categories, spacing }: Frame,
): { bar: Bar; category: Label }[] | null {
  const columns = new Set(bars.map(({ column }) => column));
  if (bars.length !== categories.length || columns.size !== bars.length || spacing === 0) return null;
  const shifts = bars.map((bar, at) => shift(bar, categories[at], plot));
  const isEven = Math.max(...shifts) - Math.min(...shifts) <= EVEN * spacing;
  return isEven && Math.abs(shifts[0]) <= FARTHEST * spacing
    ? bars.map((bar, at) => ({ bar, category: categories[at] }))
    : null;
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
    color: toHex(plot.colors[bar.color - 1]),
    box,
    evidence: [...(category?.evidence ?? []), ...(written?.label.evidence ?? [])],
  };
}
