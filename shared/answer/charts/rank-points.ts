import type { Draft } from '../../model/answer.ts';
import type { Chart, ChartPoint, ChartSeries } from '../../model/charts.ts';
import { unionOf } from '../../model/geometry.ts';
import type { ChartAsk } from './chart-ask.ts';
import type { ChartView } from './chart-view.ts';
import { sayValue } from './say-value.ts';
import { certaintyOf, evidenceOf, SURE, tell } from './told.ts';

type Ranked = { series: ChartSeries; point: ChartPoint };

/** Where the greatest or the least value stands, or which value it is; ties are told as such. */
export function rankPoints(view: ChartView, ask: Extract<ChartAsk, { kind: 'extreme' }>): Draft | null {
  const { chart, categories } = view;
  if (categories.length === 1 && chart.series.length > 1 && !view.namesSeries)
    return rankSeries(view, ask, categories[0]);
  const ranked = pointsOf(view).filter(({ point }) => point.value !== null);
  if (ranked.length < 2) return null;
  const sign = ask.greatest ? -1 : 1;
  ranked.sort((a, b) => sign * ((a.point.value ?? 0) - (b.point.value ?? 0)));
  const [best] = ranked;
  const ties = ranked.filter(({ point }) => areEven(point, best.point));
  const named = ties.flatMap(({ point }) => point.name ?? []);
  const isValue = ask.asks === 'value';
  if (!isValue && ask.asks !== 'series' && named.length === 0) return null;
  const answer = isValue
    ? sayValue(chart, best.series, best.point)
    : ask.asks === 'series' && best.series.name
      ? best.series.name
      : [...new Set(named)].join(' and ');
  return tell(chart, {
    answer,
    confidence: isValue
      ? certaintyOf(best.point)
      : (ties.length > 1 ? SURE.rough : SURE.drawn) *
        (view.namesSeries || chart.series.length === 1 ? 1 : 0.9),
    boxes: ties.map(({ point }) => ({ box: point.box, label: point.name ?? answer })),
    evidence: ties.flatMap(({ series, point }) => evidenceOf(chart, series, point)),
    reason: isValue
      ? `it is the ${ask.greatest ? 'greatest' : 'least'} of ${ranked.length} values`
      : `${sayValue(chart, best.series, best.point)} is the ${ask.greatest ? 'greatest' : 'least'} of ${ranked.length} values`,
  });
}

/** Which series has the greatest or least value over one category. */
function rankSeries(
  view: ChartView,
  ask: Extract<ChartAsk, { kind: 'extreme' }>,
  category: string,
): Draft | null {
  const { chart } = view;
  const ranked = chart.series.flatMap((series) =>
    series.points
      .filter(({ name, value }) => name === category && value !== null)
      .map((point) => ({ series, point })),
  );
  const sign = ask.greatest ? -1 : 1;
  ranked.sort((a, b) => sign * ((a.point.value ?? 0) - (b.point.value ?? 0)));
  const [best] = ranked;
  if (ranked.length < 2 || !best.series.name) return null;
  return tell(chart, {
    answer: ask.asks === 'value' ? sayValue(chart, best.series, best.point) : best.series.name,
    confidence: SURE.drawn,
    boxes: [{ box: best.point.box, label: best.series.name }],
    evidence: evidenceOf(chart, best.series, best.point),
    reason: `${sayValue(chart, best.series, best.point)} is the ${ask.greatest ? 'greatest' : 'least'} over "${category}"`,
  });
}

/** Of stacked bars whole stacks are ranked, unless a part is named. */
function pointsOf(view: ChartView): Ranked[] {
  const { chart, series, namesSeries } = view;
  if (chart.arrangement === 'stacked' && !namesSeries) return stacksOf(chart);
  return series.flatMap((each) => each.points.map((point) => ({ series: each, point })));
}

export function stacksOf(chart: Chart): Ranked[] {
  const bars = chart.series.filter(({ mark }) => mark === 'bar');
  const names = [...new Set(bars.flatMap(({ points }) => points.flatMap(({ name }) => name ?? [])))];
  return names.map((name) => {
    const points = bars.flatMap((series) => series.points.filter((point) => point.name === name));
    const point = {
      ...points[0],
      label: null,
      value: points.reduce((sum, { value }) => sum + (value ?? 0), 0),
      uncertainty: Math.hypot(...points.map(({ uncertainty }) => uncertainty)),
      box: unionOf(points.map(({ box }) => box)),
      evidence: [...new Set(points.flatMap(({ evidence }) => evidence))],
    };
    return { series: bars[0], point };
  });
}

const areEven = (a: ChartPoint, b: ChartPoint): boolean =>
  Math.abs((a.value ?? 0) - (b.value ?? 0)) <= 0.4 * Math.max(a.uncertainty, b.uncertainty);
