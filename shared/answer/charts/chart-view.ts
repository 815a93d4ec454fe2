import type { Chart, ChartAxis, ChartPoint, ChartSeries } from '../../model/charts.ts';
import { isMonth, isOneWord, isWeekday, isYear, nameShare, nameWords } from './name-words.ts';

/** A chart as a question sees it: the series and the categories that its words name. */
export type ChartView = {
  chart: Chart;
  said: readonly string[];
  /** Series that are named; all of them where none is. */
  series: readonly ChartSeries[];
  namesSeries: boolean;
  /** Names of categories that are said, in the order of the axis. */
  categories: readonly string[];
  /** Words of the question that the chart says anywhere, and all that it says. */
  known: number;
  topic: readonly string[];
};

const FIRMLY = 0.99;
const LOOSELY = 0.3;

/** Units and words that say how something is measured: they name what is. */
const MEASURED: readonly [RegExp, RegExp][] = [
  [/\bhow (?:high|tall|deep)\b/, /\b(?:level|height|depth|gauge|altitude)\b/i],
  [/\bhow (?:warm|hot|cold|cool)\b/, /\btemp/i],
  [/\bhow (?:long)\b/, /\b(?:duration|length|time|hours|minutes)\b/i],
  [/\bhow (?:fast|quick|slow)\b/, /\b(?:speed|rate|latency)\b/i],
  [/\bhow (?:heavy)\b/, /\b(?:weight|kg|mass)\b/i],
];

/** What of a chart a question names. */
export function viewOf(chart: Chart, question: string): ChartView {
  const said = nameWords(question);
  const named = seriesNamed(chart, question, said);
  const all = [...new Set(chart.series.flatMap(({ points }) => points.flatMap(({ name }) => name ?? [])))];
  const categories = all.filter((name) => nameShare(name, said) >= FIRMLY);
  const words = new Set(
    [
      chart.title?.text,
      ...chart.axes.map(({ title }) => title?.text),
      ...chart.series.map(({ name }) => name),
      ...all,
    ].flatMap((text) => (text ? nameWords(text) : [])),
  );
  return {
    chart,
    said,
    series: named ?? chart.series,
    namesSeries: named !== null,
    categories: withoutParts(categories),
    known: said.filter((word) => word.length > 2 && [...words].some((other) => isOneWord(word, other)))
      .length,
    topic: [...words],
  };
}

/** "South" is not named by "South West". */
const withoutParts = (names: readonly string[]): string[] =>
  names.filter(
    (name) =>
      !names.some(
        (other) => other !== name && ` ${other.toLowerCase()} `.includes(` ${name.toLowerCase()} `),
      ),
  );

function seriesNamed(chart: Chart, question: string, said: readonly string[]): ChartSeries[] | null {
  const shares = chart.series.map(({ name }) => (name ? nameShare(withoutUnit(name), said) : 0));
  const most = Math.max(0, ...shares);
  if (most >= FIRMLY) return chart.series.filter((_, at) => shares[at] >= FIRMLY);
  if (most >= LOOSELY && shares.filter((share) => share === most).length === 1)
    return chart.series.filter((_, at) => shares[at] === most);
  const measured = MEASURED.find(([asked]) => asked.test(question.toLowerCase()))?.[1];
  const fitting = measured ? chart.series.filter(({ name }) => name && measured.test(name)) : [];
  return fitting.length === 1 && chart.series.length > 1 ? fitting : null;
}

const withoutUnit = (name: string): string => name.replace(/\s*\([^)]*\)/g, '');

/** A month, a day or a year that is asked for, where the chart has others of them; null where it has this one. */
export function missingCategory({ chart, said }: ChartView): string | null {
  const names = chart.series.flatMap(({ points }) =>
    points.flatMap(({ name }) => (name ? nameWords(name) : [])),
  );
  for (const isOf of [isMonth, isWeekday, isYear]) {
    const own = names.filter(isOf);
    const asked = said.find((word) => isOf(word) && !own.includes(word));
    if (own.length > 1 && asked && !said.some((word) => own.includes(word))) return asked;
  }
  return null;
}

export const axisOf = (chart: Chart, axis: 'x' | 'y'): ChartAxis | undefined =>
  chart.axes.find(({ place }) =>
    axis === 'x' ? place === 'bottom' || place === 'top' : place === 'left' || place === 'right',
  );

export const numberAxisOf = (chart: Chart): ChartAxis | undefined =>
  chart.axes.find(({ kind }) => kind === 'number');

/** What the values of a series are counted in, as the chart writes it; empty where it does not. */
export function unitOf(chart: Chart, series: ChartSeries): string {
  const inBrackets = (text: string | undefined): string =>
    /\(([^()]{1,12})\)\s*$/.exec(text ?? '')?.[1] ?? '';
  const ticks = numberAxisOf(chart)?.ticks ?? [];
  if (ticks.length > 0 && ticks.filter(({ text }) => /%\s*$/.test(text)).length > ticks.length / 2)
    return '%';
  return inBrackets(series.name ?? undefined) || inBrackets(numberAxisOf(chart)?.title?.text);
}

export const pointAt = (series: ChartSeries, category: string): ChartPoint | undefined =>
  series.points.find(({ name }) => name === category);
