import type { Draft } from '../../model/answer.ts';
import type { Chart, ChartPoint, ChartSeries } from '../../model/charts.ts';
import { declined } from '../draft.ts';
import { type ChartView, missingCategory, pointAt, unitOf } from './chart-view.ts';
import { stacksOf } from './rank-points.ts';
import { roundTo, sayValue } from './say-value.ts';
import { certaintyOf, evidenceOf, SURE, tell } from './told.ts';

type Found = { series: ChartSeries; point: ChartPoint };

/** The value over a category, of the series that is named; of all where none is. */
export function tellValue(view: ChartView): Draft | null {
  const { chart, categories } = view;
  const missing = missingCategory(view);
  if (missing && categories.length === 0)
    return declined('The chart does not show that.', [
      'the axis of the chart has others of its kind, and not what is asked for',
    ]);
  const found = pointsNamed(view);
  if (found.length === 0) return null;
  if (found.length === 1) return tellOne(chart, found[0]);
  const [{ point: first }] = found;
  const isStack = chart.arrangement === 'stacked' && categories.length === 1;
  const parts = found.map(
    ({ series, point }) =>
      `${(categories.length > 1 ? point.name : series.name) ?? '?'}: ${sayValue(chart, series, point)}`,
  );
  const whole = isStack ? stacksOf(chart).find(({ point }) => point.name === first.name) : undefined;
  return tell(chart, {
    answer: whole ? `${sayValue(chart, whole.series, whole.point)} (${parts.join(', ')})` : parts.join(', '),
    confidence: Math.min(SURE.rough, ...found.map(({ point }) => certaintyOf(point))),
    boxes: found.map(({ point }) => ({ box: point.box, label: point.name ?? '' })),
    evidence: found.flatMap(({ series, point }) => evidenceOf(chart, series, point)),
    reason: 'several marks stand for it; all are told',
  });
}

function pointsNamed({ series, categories }: ChartView): Found[] {
  return series.flatMap((each) =>
    categories.flatMap((name) => {
      const point = pointAt(each, name);
      return point && point.value !== null ? [{ series: each, point }] : [];
    }),
  );
}

function tellOne(chart: Chart, { series, point }: Found): Draft {
  const answer = sayValue(chart, series, point);
  const how =
    point.label !== null
      ? 'it is written at the mark'
      : series.mark === 'slice'
        ? 'measured by the angle of the slice'
        : `read from the scale of the axis, to within ${roundTo(point.uncertainty, point.uncertainty / 4, false)}`;
  return tell(chart, {
    answer,
    confidence: certaintyOf(point),
    boxes: [{ box: point.box, label: point.name ?? answer }],
    evidence: evidenceOf(chart, series, point),
    reason: how,
  });
}

/** By how much two named values differ. */
export function tellDifference(view: ChartView): Draft | null {
  const found = pointsNamed(view);
  if (found.length !== 2) return null;
  const [a, b] = found;
  const { chart } = view;
  const difference = Math.abs((a.point.value ?? 0) - (b.point.value ?? 0));
  const isWritten = a.point.label !== null && b.point.label !== null;
  const uncertainty = Math.hypot(a.point.uncertainty, b.point.uncertainty);
  const unit = a.series.mark === 'slice' ? '%' : unitOf(chart, a.series);
  const figure = isWritten
    ? String(Number(difference.toFixed(6)))
    : `about ${roundTo(difference, uncertainty, false)}`;
  return tell(chart, {
    answer: unit ? `${figure}${unit === '%' ? '' : ' '}${unit}` : figure,
    confidence: isWritten ? SURE.drawn : SURE.rough,
    boxes: found.map(({ point }) => ({ box: point.box, label: point.name ?? '' })),
    evidence: found.flatMap(({ series, point }) => evidenceOf(chart, series, point)),
    reason: `${sayValue(chart, a.series, a.point)} and ${sayValue(chart, b.series, b.point)}`,
  });
}

/** Which of two is greater, or whether the first is as the question says. */
export function tellCompared(view: ChartView, question: string): Draft | null {
  const text = question.toLowerCase();
  const found = pointsNamed(view);
  if (found.length !== 2) return null;
  const place = ({ series, point }: Found): number =>
    text.indexOf((view.categories.length > 1 ? point.name : series.name)?.toLowerCase().slice(0, 3) ?? '');
  const [first, second] = [...found].sort((a, b) => place(a) - place(b));
  const wantsMore = !/\b(?:lower|smaller|less|fewer|shorter)\b/.test(text);
  const difference = (first.point.value ?? 0) - (second.point.value ?? 0);
  const uncertainty = Math.max(first.point.uncertainty, second.point.uncertainty);
  if (Math.abs(difference) <= 0.4 * uncertainty) return null;
  const isSo = difference > 0 === wantsMore;
  const winner = isSo ? first : second;
  const name = (view.categories.length > 1 ? winner.point.name : winner.series.name) ?? '';
  const asksWhether = /^(?:is|are|was|were|does|do|did|has|had)\b/.test(text) && /\bthan\b/.test(text);
  const values = `${sayValue(view.chart, first.series, first.point)} and ${sayValue(view.chart, second.series, second.point)}`;
  return tell(view.chart, {
    answer: asksWhether ? values : name,
    confidence: SURE.drawn,
    boxes: [winner, winner === first ? second : first].map(({ point }) => ({
      box: point.box,
      label: point.name ?? '',
    })),
    evidence: found.flatMap(({ series, point }) => evidenceOf(view.chart, series, point)),
    reason: values,
    ...(asksWhether && { verdict: isSo ? ('yes' as const) : ('no' as const) }),
  });
}

/** All values of one series together. */
export function tellTotal({ chart, series, categories }: ChartView): Draft | null {
  if (categories.length > 0 || series.length !== 1 || series[0].mark === 'slice') return null;
  const { points } = series[0];
  if (points.length < 2 || points.some(({ value }) => value === null)) return null;
  const sum = points.reduce((total, { value }) => total + (value ?? 0), 0);
  const isWritten = points.every(({ label }) => label !== null);
  const uncertainty = Math.hypot(...points.map((point) => point.uncertainty));
  return tell(chart, {
    answer: isWritten ? String(Number(sum.toFixed(6))) : `about ${roundTo(sum, uncertainty, false)}`,
    confidence: isWritten ? SURE.drawn : SURE.rough,
    boxes: points.map(({ box, name }) => ({ box, label: name ?? '' })),
    evidence: points.flatMap((point) => evidenceOf(chart, series[0], point)),
    reason: `the sum of ${points.length} values`,
  });
}

/** Points at the mark of a category, or at the greatest or least one. */
export function tellPlace(view: ChartView): Draft | null {
  const found = pointsNamed(view);
  const { chart } = view;
  const marks =
    found.length > 0
      ? found
      : view.namesSeries
        ? view.series.flatMap((series) => series.points.map((point) => ({ series, point })))
        : [];
  if (marks.length === 0) return null;
  return tell(chart, {
    answer: [
      ...new Set(marks.map(({ series, point }) => (found.length > 0 ? point.name : series.name) ?? '')),
    ].join(', '),
    confidence: SURE.drawn,
    boxes: marks.map(({ point }) => ({ box: point.box, label: point.name ?? '' })),
    evidence: marks.flatMap(({ series, point }) => evidenceOf(chart, series, point)),
    reason: 'it is the mark that stands for it',
  });
}
