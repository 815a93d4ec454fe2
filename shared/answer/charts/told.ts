import type { Draft } from '../../model/answer.ts';
import type { Chart, ChartPoint, ChartSeries } from '../../model/charts.ts';
import type { Box } from '../../model/geometry.ts';
import { answered } from '../draft.ts';
import { numberAxisOf } from './chart-view.ts';

/** How sure an answer from a chart is: what is written at a mark, what the scale says, what is told of the drawing alone. */
export const SURE = { written: 0.92, drawn: 0.88, scaled: 0.8, rough: 0.66 };

type Told = {
  answer: string;
  confidence: number;
  boxes: readonly { box: Box; label: string }[];
  evidence?: readonly string[];
  reason: string;
  verdict?: 'yes' | 'no';
};

/** An answer from a chart, pointing at its marks. */
export const tell = (
  chart: Chart,
  { answer, confidence, boxes, evidence = [], reason, verdict }: Told,
): Draft =>
  answered({
    answer,
    confidence: confidence * (0.85 + 0.15 * chart.confidence),
    regions: boxes.map(({ box, label }) => ({ ...box, label })),
    evidence: [...new Set(evidence)],
    reasons: [reason],
    ...(verdict && { verdict }),
  });

/** Values of a scale that are surer than this share of what they say are quite exact. */
const EXACT = 0.04;

export const certaintyOf = ({ label, value, uncertainty }: ChartPoint): number =>
  label !== null ? SURE.written : uncertainty <= EXACT * Math.abs(value ?? 0) ? SURE.scaled : SURE.rough;

/** Ids of the lines that a point's value rests on: its labels, or the ticks next to it where the scale was read. */
export function evidenceOf(chart: Chart, series: ChartSeries, point: ChartPoint): string[] {
  const own = [...point.evidence, ...series.evidence];
  const ticks = numberAxisOf(chart)?.ticks ?? [];
  const { value } = point;
  if (point.label !== null || value === null || ticks.length === 0) return own;
  const near = [...ticks].sort((a, b) => Math.abs((a.value ?? 0) - value) - Math.abs((b.value ?? 0) - value));
  return [...own, ...near.slice(0, 2).flatMap(({ evidence }) => evidence)];
}
