import type { Draft } from '../../model/answer.ts';
import type { Chart } from '../../model/charts.ts';
import { area, bottom, right } from '../../model/geometry.ts';
import type { ImageFeatures } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { stemWord } from '../../question/stem-word.ts';
import { declined } from '../draft.ts';
import { type ChartAsk, chartAskOf } from './chart-ask.ts';
import { type ChartView, missingCategory, viewOf } from './chart-view.ts';
import { tellAxis, tellCount, tellLegend, tellTitle, tellType } from './describe-chart.ts';
import { isOneWord, nameWords } from './name-words.ts';
import { rankPoints } from './rank-points.ts';
import { tellColor, tellOfColor } from './tell-colors.ts';
import { tellCompared, tellDifference, tellPlace, tellTotal, tellValue } from './tell-values.ts';

const CHART_WORDS =
  /\b(?:charts?|graphs?|plots?|diagrams?|bars?|columns?|lines?|curves?|slices?|sectors?|segments?|wedges?|pie|donut|doughnut|legend|series|axis|axes)\b/i;
/** A chart that takes so much of the picture is what its questions are about. */
const MOST_OF_PICTURE = 0.3;

/** What a question asks of the charts on a picture; null where it asks for nothing that they tell. */
export function askChart(question: RoutedPart, record: ImageFeatures): Draft | null {
  const charts = record.charts ?? [];
  if (charts.length === 0) return null;
  const ask = chartAskOf(question.text);
  if (!ask) return null;
  const view = chosen(charts, question.text, record.source);
  if (!view || !isAbout(ask, view, question.text, record)) return null;
  return isUnclear(ask, view, question.text) ? unclear(view) : tellAsked(ask, view, question.text);
}

/** Whether a question names one of several series of which the chart's legend was not read. */
function isUnclear(ask: ChartAsk, { chart, namesSeries, said, topic }: ChartView, text: string): boolean {
  const unnamed = chart.series.filter(({ name }) => name === null).length;
  const asksOfOne =
    ask.kind === 'extreme' || ask.kind === 'value' || ask.kind === 'total' || ask.kind === 'color';
  if (namesSeries || chart.series.length < 2 || unnamed === 0 || !asksOfOne) return false;
  const strange = said.filter((word) => !topic.some((other) => isOneWord(word, other)));
  return /\b(?:for|of|was the (?:most|least)|had the (?:most|least|fewest)|how (?:many|much))\s+\p{L}/iu.test(
    text,
  )
    ? strange.some((word) => !ASKING.has(word))
    : /\p{Lu}/u.test(text.slice(1)) && strange.some((word) => !ASKING.has(word));
}

const unclear = ({ chart }: ChartView): Draft =>
  declined(
    'The chart has several series whose names could not be read, so it can not be told which is meant.',
    [
      `${chart.series.length} series, of which the legend names ${chart.series.filter(({ name }) => name !== null).length}`,
    ],
  );

/** Words that ask, and name nothing on a chart. */
const ASKING = new Set(
  `what which when where who how many much is are was were the a an of for in on at to and it its this that there do does did has have had
   value values number amount most least highest lowest largest smallest biggest greatest high low bar bars line lines chart graph color colour
   colors colours month day week year quarter one about roughly say says show shows shown read tell me give`
    .split(/\s+/)
    .map(stemWord),
);

function tellAsked(ask: ChartAsk, view: ChartView, text: string): Draft | null {
  const { chart } = view;
  switch (ask.kind) {
    case 'title':
      return tellTitle(chart);
    case 'axis':
      return tellAxis(chart, ask);
    case 'type':
      return tellType(chart);
    case 'legend':
      return tellLegend(chart);
    case 'color':
      return tellColor(view, text);
    case 'of_color':
      return tellOfColor(chart, ask.color);
    case 'count':
      return tellCount(view, ask);
    case 'extreme':
      return rankPoints(view, ask);
    case 'total':
      return tellTotal(view) ?? tellValue(view);
    case 'difference':
      return tellDifference(view);
    case 'compare':
      return tellCompared(view, text);
    case 'place':
      return tellPlace(view);
    case 'value':
      return tellValue(view);
  }
}

const SIDE =
  /\b(left|right|upper|top|lower|bottom)(?:[- ]hand)? (?:chart|graph|plot|diagram|pie|donut|doughnut|one)\b|\b(?:chart|graph|plot|diagram) (?:on|at|to) the (left|right|top|bottom)\b/i;

/** Whether the only chart lies on the side that is said, or takes up both. */
function liesAt({ box }: Chart, side: string, { width, height }: ImageFeatures['source']): boolean {
  const [from, to, whole] = /left|right/.test(side)
    ? [box.x, right(box), width]
    : [box.y, bottom(box), height];
  const isBefore = side === 'left' || side === 'upper' || side === 'top';
  return isBefore ? from < whole / 2 : to > whole / 2;
}

/** The chart that a question means: by its side, by the words that it says, or the only one. */
function chosen(charts: readonly Chart[], text: string, source: ImageFeatures['source']): ChartView | null {
  const views = charts.map((chart) => viewOf(chart, text));
  const byPlace = SIDE.exec(text)?.slice(1).find(Boolean)?.toLowerCase();
  if (views.length === 1) return byPlace && !liesAt(views[0].chart, byPlace, source) ? null : views[0];
  const by = [...views].sort((a, b) =>
    byPlace === 'left' || byPlace === 'right' ? a.chart.box.x - b.chart.box.x : a.chart.box.y - b.chart.box.y,
  );
  if (byPlace)
    return by[byPlace === 'right' || byPlace === 'lower' || byPlace === 'bottom' ? by.length - 1 : 0];
  const kinds: [RegExp, readonly Chart['kind'][]][] = [
    [/\b(?:pie|donut|doughnut|slices?|sectors?|wedges?)\b/i, ['pie', 'donut']],
    [/\b(?:bars?|columns?)\b/i, ['bar', 'mixed']],
    [/\b(?:lines?|curves?)\b/i, ['line', 'mixed']],
  ];
  const kind = kinds.find(([form]) => form.test(text))?.[1];
  const fitting = kind ? views.filter(({ chart }) => kind.includes(chart.kind)) : views;
  const most = Math.max(0, ...fitting.map(({ known }) => known));
  const best = fitting.filter(({ known }) => known === most);
  return best.length === 1 ? best[0] : null;
}

/** Whether a chart takes up much of a picture, or most of what is written there belongs to it. */
function isMostOf(chart: Chart, { source, text }: ImageFeatures): boolean {
  if (area(chart.box) >= MOST_OF_PICTURE * source.width * source.height) return true;
  const own = new Set([
    ...(chart.title?.evidence ?? []),
    ...chart.axes.flatMap(({ title, ticks }) => [
      ...(title?.evidence ?? []),
      ...ticks.flatMap(({ evidence }) => evidence),
    ]),
    ...chart.series.flatMap(({ evidence, points }) => [
      ...evidence,
      ...points.flatMap((point) => point.evidence),
    ]),
  ]);
  return text.lines.filter(({ id }) => own.has(id)).length >= MOST_LINES * text.lines.length;
}
const MOST_LINES = 0.6;

/** "How many cars" and "what did it cost" are no questions for a chart that says nothing of cars and of money. */
function isOfOther({ topic, namesSeries, said }: ChartView, text: string): boolean {
  const isMoney = /\b(?:costs?|prices?|pay|paid|expensive|cheap|worth)\b/i.test(text);
  if (isMoney && !topic.some((word) => MONEY.test(word))) return true;
  const counted =
    /\bhow (?:many|much) (?!of\b|is\b|are\b|was\b|were\b|did\b|does\b|do\b|has\b|had\b)(?:\w{1,3} of )?(\p{L}+)/iu.exec(
      text,
    )?.[1];
  if (!counted || namesSeries || topic.length < FEWEST_TOLD) return false;
  return !nameWords(counted).some(
    (word) => said.includes(word) && topic.some((other) => isOneWord(word, other)),
  );
}
const MONEY =
  /^(?:cost|price|revenu|sale|spend|spent|incom|profit|budget|turnover|earn|expens|eur|usd|gbp|euro|dollar|pound|money|bill|fee)/;
/** Words that a chart must say for what it is about to be known. */
const FEWEST_TOLD = 3;

/** Whether a question is about the chart and not about what else stands on the screen. */
function isAbout(ask: ChartAsk, view: ChartView, text: string, record: ImageFeatures): boolean {
  const { chart, categories, namesSeries, known } = view;
  const isWhole = isMostOf(chart, record);
  const saysChart = CHART_WORDS.test(text);
  switch (ask.kind) {
    case 'title':
    case 'type':
    case 'legend':
      return true;
    case 'axis':
      return /\baxis\b|\balong\b/i.test(text) || isWhole;
    case 'color':
    case 'of_color':
    case 'count':
    case 'place':
      return saysChart || isWhole || known > 0;
    case 'extreme':
      return (
        saysChart || known > 0 || (isWhole && /^(?:which|when|what|on which|in which)\b/i.test(text.trim()))
      );
    case 'value':
      if (isOfOther(view, text)) return false;
      return categories.length > 0
        ? saysChart || isWhole || known > 0
        : isWhole && missingCategory(view) !== null;
    case 'total':
    case 'difference':
    case 'compare':
      return categories.length > 0 || namesSeries || saysChart || known > 0;
  }
}
