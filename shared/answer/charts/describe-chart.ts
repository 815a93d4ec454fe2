import type { Draft } from '../../model/answer.ts';
import type { Chart, ChartPoint, ChartSeries } from '../../model/charts.ts';
import { unionOf } from '../../model/geometry.ts';
import { declined } from '../draft.ts';
import type { ChartAsk } from './chart-ask.ts';
import { axisOf, type ChartView, numberAxisOf } from './chart-view.ts';
import { isMonth, isWeekday, isYear, nameWords } from './name-words.ts';
import { namedMarks } from './tell-colors.ts';
import { SURE, tell } from './told.ts';

/** The chart's title as written over it; null where none was read. */
export function tellTitle(chart: Chart): Draft | null {
  if (!chart.title) return null;
  const { text, box, evidence } = chart.title;
  return tell(chart, {
    answer: text,
    confidence: SURE.drawn,
    boxes: [{ box, label: text }],
    evidence,
    reason: 'it stands over the chart in its largest letters',
  });
}

/** What an axis shows, its unit, or how far it goes. */
export function tellAxis(chart: Chart, ask: Extract<ChartAsk, { kind: 'axis' }>): Draft | null {
  const axis = axisOf(chart, ask.axis);
  if (!axis) return null;
  const pointed = unionOf(axis.ticks.map(({ box }) => box));
  if ((ask.what === 'most' || ask.what === 'least') && axis.kind === 'number') {
    const ticks = [...axis.ticks].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
    const tick = ask.what === 'most' ? ticks[ticks.length - 1] : ticks[0];
    return tell(chart, {
      answer: tick.text,
      confidence: SURE.written,
      boxes: [{ box: tick.box, label: tick.text }],
      evidence: tick.evidence,
      reason: `it is the ${ask.what === 'most' ? 'highest' : 'lowest'} number written along the axis`,
    });
  }
  const title = axis.title;
  const unit = ask.what === 'unit' ? unitWritten(chart, title?.text) : null;
  if (unit || title)
    return tell(chart, {
      answer: unit ?? title?.text ?? '',
      confidence: SURE.drawn,
      boxes: [{ box: title?.box ?? pointed, label: unit ?? title?.text ?? '' }],
      evidence: title?.evidence ?? axis.ticks.flatMap(({ evidence }) => evidence),
      reason: 'it is written along the axis',
    });
  if (ask.what === 'name')
    return declined('The axis has no title that could be read.', ['only its ticks were read']);
  if (ask.what !== 'title')
    return declined('No unit is written along the axis that could be read.', [
      'the axis has no title that was read',
    ]);
  if (axis.kind === 'number')
    return declined(
      `The axis has no title that could be read; its numbers go from ${lowest(axis.ticks)} to ${highest(axis.ticks)}.`,
      ['nothing that was read stands along the axis but its numbers'],
    );
  return tell(chart, {
    answer: axis.ticks.map(({ text }) => text).join(', '),
    confidence: SURE.rough,
    boxes: [{ box: pointed, label: 'axis' }],
    evidence: axis.ticks.flatMap(({ evidence }) => evidence),
    reason: 'the axis has no title that was read; its ticks say so',
  });
}

type Ticks = Chart['axes'][number]['ticks'];
const inOrder = (ticks: Ticks): Ticks => [...ticks].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
const lowest = (ticks: Ticks): string => inOrder(ticks)[0].text;
const highest = (ticks: Ticks): string => inOrder(ticks)[ticks.length - 1].text;

function unitWritten(chart: Chart, title: string | undefined): string | null {
  const inBrackets = /\(([^()]+)\)\s*$/.exec(title ?? '')?.[1] ?? /\bin (\p{L}+)$/u.exec(title ?? '')?.[1];
  const ofTicks = /[^\d\s.,'’k-]+$/.exec(numberAxisOf(chart)?.ticks[0]?.text ?? '')?.[0];
  const named = chart.series
    .map(({ name }) => /\(([^()]+)\)\s*$/.exec(name ?? '')?.[1])
    .filter((unit) => unit !== undefined);
  return inBrackets ?? ofTicks ?? ([...new Set(named)].join(', ') || null);
}

const KIND_NAMES = {
  bar: 'bar chart',
  line: 'line chart',
  mixed: 'bar and line chart',
  pie: 'pie chart',
  donut: 'donut chart',
};

/** What kind of chart it is. */
export function tellType(chart: Chart): Draft {
  const way = chart.kind !== 'bar' ? '' : chart.direction === 'horizontal' ? 'horizontal ' : '';
  const built = chart.arrangement === 'single' ? '' : `${chart.arrangement} `;
  const answer = `${built}${way}${KIND_NAMES[chart.kind]}`;
  return tell(chart, {
    answer,
    confidence: SURE.drawn,
    boxes: [{ box: chart.box, label: answer }],
    reason: 'its marks are drawn so',
  });
}

/** The series that the legend names, or the slices; not told where some of its names were not read. */
export function tellLegend(chart: Chart): Draft | null {
  const entries = namedMarks(chart);
  if (entries.length === 0 || entries.length < chart.series.length)
    return declined('No legend of the chart could be read.', ['no name stands beside a sample of a colour']);
  return tell(chart, {
    answer: entries.map(({ name }) => name).join(', '),
    confidence: SURE.drawn,
    boxes: entries.map(({ name, box }) => ({ box, label: name })),
    evidence: entries.flatMap(({ evidence }) => evidence),
    reason: 'the names stand beside samples of the colours',
  });
}

/** How many bars, lines, slices, series or categories there are. */
export function tellCount(
  view: ChartView,
  { what, noun }: Extract<ChartAsk, { kind: 'count' }>,
): Draft | null {
  const { chart } = view;
  const ofMark = (mark: ChartSeries['mark']) => view.series.filter((series) => series.mark === mark);
  const boxes =
    what === 'bars'
      ? ofMark('bar').flatMap(({ points }) => points)
      : what === 'slices'
        ? ofMark('slice').flatMap(({ points }) => points)
        : what === 'categories'
          ? categoriesOf(chart, noun)
          : (what === 'lines' ? ofMark('line') : chart.series.filter(({ mark }) => mark !== 'slice')).map(
              ({ legend, points, name }) => ({ box: legend ?? unionOf(points.map(({ box }) => box)), name }),
            );
  if (boxes.length === 0) return null;
  return tell(chart, {
    answer: String(boxes.length),
    confidence: what === 'series' || what === 'lines' ? SURE.drawn : SURE.written,
    boxes: boxes.map(({ box, name }) => ({ box, label: name ?? noun })),
    evidence: [],
    reason: 'the marks of the chart were counted',
  });
}

const KINDS: readonly [RegExp, (word: string) => boolean][] = [
  [/^months?/, isMonth],
  [/^(?:week)?days?/, isWeekday],
  [/^years?/, isYear],
  [/^quarters?/, (word) => /^q[1-4]$/.test(word)],
];

/** The categories of a chart, where they are of the kind that the noun says. */
function categoriesOf(chart: Chart, noun: string): { box: ChartPoint['box']; name: string | null }[] {
  const axis = chart.axes.find(({ kind }) => kind === 'category');
  const ticks = axis
    ? axis.ticks.map(({ box, text }) => ({ box, name: text }))
    : (chart.series[0]?.points ?? []);
  const kind = KINDS.find(([form]) => form.test(noun))?.[1];
  const isOf = kind && ticks.filter(({ name }) => nameWords(name ?? '').some(kind)).length > ticks.length / 2;
  return kind ? (isOf ? ticks : []) : /^(?:categories|ticks|points)$/.test(noun) ? ticks : [];
}
