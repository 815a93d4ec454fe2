import type { ChartPoint, ChartSeries } from '../../model/charts.ts';
import { bottom } from '../../model/geometry.ts';
import { toHex } from '../../raster/color-difference.ts';
import type { Scale } from './bar-series.ts';
import { type Curve, heightAt } from './curves.ts';
import type { Frame } from './frame.ts';
import { type Label, middleX } from './labels.ts';
import type { PlotPixels } from './plot-pixels.ts';
import { valueLabelAt } from './value-labels.ts';

/** Places of a line are found to within so many pixels. */
const OFF = 2;
const MARK = 4;

/** A line as a series: its height over each category. */
export function lineSeries(
  curve: Curve,
  plot: PlotPixels,
  frame: Frame,
  scale: Scale,
  labels: readonly Label[],
): ChartSeries {
  const color = toHex(plot.colors[curve.color - 1]);
  const ticks = frame.axis.ticks.map(({ value }) => value);
  const span = Math.max(...ticks) - Math.min(...ticks);
  const points = frame.categories.flatMap((category): ChartPoint[] => {
    const column = Math.round(middleX(category)) - plot.box.x;
    const isBeside = column < curve.first - MARK || column > curve.last + MARK;
    const height = isBeside ? Number.NaN : heightAt(curve, column, frame.spacing);
    if (Number.isNaN(height)) return [];
    const y = bottom(plot.box) - 1 - height;
    const estimate = (y - scale.zero) / scale.per_one;
    const at = { x: plot.box.x + column, y };
    const box = { x: at.x - MARK, y: Math.round(y) - MARK, width: 2 * MARK, height: 2 * MARK };
    const written = valueLabelAt(box, at, true, labels, estimate, span);
    return [
      {
        name: category.text,
        value: written?.value ?? estimate,
        label: written?.label.text ?? null,
        uncertainty: written ? 0 : OFF / Math.abs(scale.per_one),
        color,
        box: { ...box, x: Math.max(0, box.x), y: Math.max(0, box.y) },
        evidence: [...category.evidence, ...(written?.label.evidence ?? [])],
      },
    ];
  });
  return { name: null, mark: 'line', color, legend: null, evidence: [], points };
}
