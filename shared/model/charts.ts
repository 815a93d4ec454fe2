import { z } from 'zod';
import { type Box, boxSchema } from './geometry.ts';

const confidence = z.number().min(0).max(1);
const hexColor = z.string().regex(/^#[0-9a-f]{6}$/);
const evidence = z.array(z.string());

export const CHART_KINDS = ['bar', 'line', 'mixed', 'pie', 'donut'] as const;
export const MARKS = ['bar', 'line', 'slice'] as const;
export const PLACES = ['left', 'right', 'top', 'bottom'] as const;

/** Words that belong to a chart: its title, that of an axis. `evidence` holds ids of lines. */
export const chartCaptionSchema = z.object({ text: z.string(), box: boxSchema, evidence });
export type ChartCaption = z.infer<typeof chartCaptionSchema>;

export const chartTickSchema = z.object({
  text: z.string(),
  /** What the text says as a number; null on an axis of categories. */
  value: z.number().nullable(),
  /** Pixel of the picture along the axis at which it stands. */
  at: z.number(),
  box: boxSchema,
  evidence,
});
export type ChartTick = z.infer<typeof chartTickSchema>;

export const chartAxisSchema = z.object({
  place: z.enum(PLACES),
  kind: z.enum(['number', 'category']),
  title: chartCaptionSchema.nullable(),
  ticks: z.array(chartTickSchema),
  /** Of numbers: the pixel of zero, and pixels per one (negative where values rise upwards). */
  scale: z.object({ zero: z.number(), per_one: z.number() }).nullable(),
});
export type ChartAxis = z.infer<typeof chartAxisSchema>;

export const chartPointSchema = z.object({
  /** What it stands for: the category under the bar, the name of the slice; null where none was read. */
  name: z.string().nullable(),
  /** In units of the axis; of a slice what is written at it, else its share in percent. */
  value: z.number().nullable(),
  /** The value as written beside the mark; null where it was taken from the scale. */
  label: z.string().nullable(),
  /** By how much the value may differ, in its own unit. */
  uncertainty: z.number().nonnegative(),
  color: hexColor,
  box: boxSchema,
  evidence,
});
export type ChartPoint = z.infer<typeof chartPointSchema>;

export const chartSeriesSchema = z.object({
  /** As the legend says; null without one. */
  name: z.string().nullable(),
  mark: z.enum(MARKS),
  color: hexColor,
  /** Where the legend names it. */
  legend: boxSchema.nullable(),
  evidence,
  points: z.array(chartPointSchema),
});
export type ChartSeries = z.infer<typeof chartSeriesSchema>;

export const chartSchema = z.object({
  id: z.string(),
  kind: z.enum(CHART_KINDS),
  /** The marks and the axes. */
  box: boxSchema,
  /** Which way bars grow. */
  direction: z.enum(['vertical', 'horizontal']),
  arrangement: z.enum(['single', 'grouped', 'stacked']),
  title: chartCaptionSchema.nullable(),
  axes: z.array(chartAxisSchema),
  series: z.array(chartSeriesSchema),
  confidence,
});
export type Chart = z.infer<typeof chartSchema>;

/** A chart with every box put where `move` says; places along axes stay those on the upright picture. */
export function moveChart(chart: Chart, move: (box: Box) => Box): Chart {
  const moved = <Item extends { box: Box }>(item: Item): Item => ({ ...item, box: move(item.box) });
  return {
    ...moved(chart),
    title: chart.title && moved(chart.title),
    axes: chart.axes.map((axis) => ({
      ...axis,
      title: axis.title && moved(axis.title),
      ticks: axis.ticks.map(moved),
    })),
    series: chart.series.map((series) => ({
      ...series,
      legend: series.legend && move(series.legend),
      points: series.points.map(moved),
    })),
  };
}
