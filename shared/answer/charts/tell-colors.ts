import { isNamed, nameColor } from '../../features/color-name.ts';
import type { Draft } from '../../model/answer.ts';
import type { Chart, ChartPoint, ChartSeries } from '../../model/charts.ts';
import { type ChartView, pointAt } from './chart-view.ts';
import { SURE, tell } from './told.ts';

type NamedMark = {
  name: string;
  color: string;
  box: ChartPoint['box'];
  evidence: string[];
  boxes: ChartPoint['box'][];
};

/** Everything of a colour that has a name: series by the legend, else slices and bars by their own. */
export function namedMarks(chart: Chart): NamedMark[] {
  const boxesOf = (series: ChartSeries) => series.points.map(({ box }) => box);
  const named = chart.series.flatMap((series) =>
    series.name
      ? [
          {
            name: series.name,
            color: series.color,
            box: series.legend ?? series.points[0].box,
            evidence: series.evidence,
            boxes: boxesOf(series),
          },
        ]
      : [],
  );
  if (named.length > 0) return named;
  return chart.series.flatMap(({ mark, points }) =>
    mark === 'slice' || new Set(points.map(({ color }) => color)).size > 1
      ? points.flatMap(({ name, color, box, evidence }) =>
          name ? [{ name, color, box, evidence, boxes: [box] }] : [],
        )
      : [],
  );
}

/** The colour of bars, lines or slices: of those that are named, else of each. */
export function tellColor(view: ChartView, question: string): Draft | null {
  const { chart } = view;
  const text = question.toLowerCase();
  const mark = /\b(?:bars?|columns?)\b/.test(text)
    ? 'bar'
    : /\b(?:lines?|curves?)\b/.test(text)
      ? 'line'
      : /\b(?:slices?|sectors?|segments?|wedges?|pieces?|part)\b/.test(text)
        ? 'slice'
        : null;
  const ofMark =
    mark && mark !== 'slice' ? view.series.filter((series) => series.mark === mark) : view.series;
  const own = ofMark.length > 0 ? ofMark : view.namesSeries ? view.series : [];
  const points = own.flatMap((series) => view.categories.flatMap((name) => pointAt(series, name) ?? []));
  if (points.length > 0 && !(view.namesSeries && own.length === 1))
    return colorOf(
      chart,
      points.map((point) => ({
        name: point.name,
        color: point.color,
        boxes: [point.box],
        evidence: point.evidence,
      })),
    );
  if (!mark && !view.namesSeries) return null;
  const [first] = own;
  if (!first) return null;
  const isMany = own.length === 1 && new Set(first.points.map(({ color }) => color)).size > 1;
  if (isMany)
    return colorOf(
      chart,
      first.points.map((point) => ({
        name: point.name,
        color: point.color,
        boxes: [point.box],
        evidence: point.evidence,
      })),
    );
  return colorOf(
    chart,
    own.map((series) => ({
      name: series.name,
      color: series.color,
      boxes: series.points.map(({ box }) => box),
      evidence: series.evidence,
    })),
  );
}

type Colored = {
  name: string | null;
  color: string;
  boxes: readonly ChartPoint['box'][];
  evidence: string[];
};

function colorOf(chart: Chart, marks: readonly Colored[]): Draft {
  const names = marks.map(({ color }) => nameColor(color));
  const [only] = names;
  const others = only.synonyms.slice(0, 2).filter((name) => name !== only.name);
  const isOne = new Set(names.map(({ name }) => name)).size === 1;
  const answer = isOne
    ? `The color is ${only.name}${others.length > 0 ? ` (${others.join(', ')})` : ''}, ${marks[0].color}`
    : marks.map(({ name }, at) => (name ? `${name}: ${names[at].name}` : names[at].name)).join(', ');
  return tell(chart, {
    answer,
    confidence: isOne ? SURE.written : SURE.drawn,
    boxes: marks.flatMap(({ name, boxes }, at) =>
      boxes.map((box) => ({ box, label: name ?? names[at].name })),
    ),
    evidence: marks.flatMap(({ evidence }) => evidence),
    reason: `measured on the marks: ${marks.map(({ color }) => color).join(', ')}`,
  });
}

/** What stands for a colour. */
export function tellOfColor(chart: Chart, color: string): Draft | null {
  const marks = namedMarks(chart);
  const exact = marks.filter((mark) => nameColor(mark.color).name === color.replace('gray', 'grey'));
  const found =
    exact.length > 0
      ? exact
      : marks.filter((mark) => nameColor(mark.color).base === color.replace('gray', 'grey'));
  const fair = found.length > 0 ? found : marks.filter((mark) => isNamed(mark.color, color));
  if (fair.length !== 1) return null;
  const [mark] = fair;
  return tell(chart, {
    answer: mark.name,
    confidence: SURE.drawn,
    boxes: [{ box: mark.box, label: mark.name }, ...mark.boxes.map((box) => ({ box, label: mark.name }))],
    evidence: mark.evidence,
    reason: `the sample beside it is ${nameColor(mark.color).name} (${mark.color})`,
  });
}
