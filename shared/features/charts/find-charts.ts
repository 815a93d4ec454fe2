import type { Chart, ChartAxis, ChartSeries } from '../../model/charts.ts';
import { type Box, bottom, containment, intersection, right, unionOf } from '../../model/geometry.ts';
import type { Line } from '../../model/image-features.ts';
import { isTurnedText } from '../../model/turned-text.ts';
import { median } from '../../numbers/median.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { barSeries, type Scale } from './bar-series.ts';
import { type Bar, findBars } from './bars.ts';
import { titleOf, titleOver, titleUnder } from './captions.ts';
import { findCurves } from './curves.ts';
import { type Frame, frameOf } from './frame.ts';
import { type Label, labelsOf, middleX, middleY } from './labels.ts';
import { legendOf } from './legend.ts';
import { lineSeries } from './line-series.ts';
import { type NumberAxis, numberAxes } from './number-axis.ts';
import { findPies } from './pies.ts';
import { type PlotPixels, plotBox, plotPixels, withoutBoxes } from './plot-pixels.ts';

const CERTAINTY = { ticks: 0.12, base: 0.45, most: 0.96 };
/** Labels and lines within a bar are no higher than so many heights of the ticks. */
const CROSSING = 1.5;

/** The charts on a picture: bars and lines over an axis of numbers, pies and rings with names. Empty where there is none. */
export function findCharts(image: RgbaImage, lines: readonly Line[]): Chart[] {
  const labels = labelsOf(lines);
  const level = labels.filter((label) => !isTurnedText(label));
  const axes = numberAxes(level);
  const found: Chart[] = [];
  for (const axis of [...axes].sort((a, b) => Number(b.upright) - Number(a.upright))) {
    const names = new Set(
      found.flatMap((chart) => chart.axes.flatMap(({ ticks }) => ticks.map(({ box }) => box))),
    );
    if (axis.ticks.some(({ label }) => names.has(label.box))) continue;
    const chart = chartOn(axis, image, lines, labels, axes);
    if (chart && found.every((other) => !intersection(other.box, chart.box))) found.push(chart);
  }
  const pies = findPies(image, lines, level).filter(({ box }) =>
    found.every((other) => !intersection(other.box, box)),
  );
  return [...found, ...pies]
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
    .map((chart, at) => ({ ...chart, id: `chart${at + 1}` }));
}

function chartOn(
  axis: NumberAxis,
  image: RgbaImage,
  lines: readonly Line[],
  labels: readonly Label[],
  axes: readonly NumberAxis[],
): Chart | null {
  const frame = frameOf(axis, labels, axes, image);
  if (!frame) return null;
  const whole = plotPixels(image, frame.box, axis.upright, frame.strips);
  const near = linesAround(lines, frame);
  const samples = legendOf(image, near, whole.colors).flatMap((entry) => entry?.sample ?? []);
  const plot = withoutBoxes(whole, samples);
  const free = freeLabels(labels, frame);
  const height = axis.ticks[0].label.box.height;
  const foot = footOf(frame);
  const { bars: blocks, foot: line } = findBars(plot, Math.round(CROSSING * height), foot);
  const bars = areBars(blocks, plot, frame, labels) ? blocks : [];
  const scale = settled(axis.scale, plot, foot === null || bars.length === 0 ? null : line);
  const taken = new Set(bars.map(({ color }) => color));
  const curves = axis.upright && frame.categories.length > 1 ? findCurves(plot, taken) : [];
  const series = [
    ...barSeries(bars, plot, frame, scale, free),
    ...curves.map((curve) => lineSeries(curve, plot, frame, scale, free)),
  ].filter(({ points }) => points.length > 0);
  if (series.length === 0) return null;
  const legend = legendOf(
    image,
    near,
    series.map(({ color }) => Number.parseInt(color.slice(1), 16)),
  );
  const named = series.map((each, at) => {
    const entry = legend[at];
    return entry ? { ...each, name: entry.name, legend: entry.box, evidence: entry.evidence } : each;
  });
  return chartFrom(named, bars, frame, scale, free);
}

/** The highest bar reaches this share of the way between the outermost ticks. */
const REACH = 0.28;
/** Bars are higher than letters, and broader than their strokes. */
const LETTERS = { height: 1.6, breadth: 0.35 };
/** Of so many bars at least this share has a name under it. */
const FEWEST_UNNAMED = 4;
const FEWEST_NAMED = 2;
const NAMED = 0.4;

/** Whether blocks are the bars of a chart, and no letters, rows or buttons beside numbers. */
function areBars(
  bars: readonly Bar[],
  plot: PlotPixels,
  { axis, categories, spacing }: Frame,
  labels: readonly Label[],
): boolean {
  if (bars.length === 0) return false;
  const { height } = axis.ticks[0].label.box;
  const highest = Math.max(...bars.map(({ from, to }) => to - from));
  const breadth = median(bars.map(({ columns }) => columns));
  const range = Math.abs(axis.ticks[axis.ticks.length - 1].at - axis.ticks[0].at);
  if (highest < REACH * range || highest < LETTERS.height * height || breadth < LETTERS.breadth * height)
    return false;
  const boxes = bars.map((bar) => plotBox(plot, bar.column, bar.columns, bar.from, bar.to));
  const isLetters = (box: Box): boolean => labels.some((label) => containment(box, label.box) > 0.6);
  // Names stand in keys and cells; in bars stand figures.
  const isKey = (box: Box): boolean =>
    labels.some((label) => /\p{L}{2}/u.test(label.text) && containment(label.box, box) > 0.6);
  const areLetters = boxes.filter((box) => isLetters(box) || isKey(box)).length > bars.length / 2;
  const place = axis.upright ? middleX : middleY;
  const named = boxes.filter((box) => {
    const at = axis.upright ? box.x + box.width / 2 : box.y + box.height / 2;
    return categories.some((label) => Math.abs(place(label) - at) < spacing / 2);
  });
  const isNamed =
    named.length === 0
      ? bars.length >= FEWEST_UNNAMED
      : named.length >= Math.max(FEWEST_NAMED, NAMED * bars.length);
  return !areLetters && isNamed && standOut(bars, plot);
}

/** Keys and rows are of a grey near to that of their ground; bars are of a colour, or far darker or lighter. */
const OUTSTANDING = { chroma: 30, contrast: 60 };

function standOut(bars: readonly Bar[], { colors, grounds }: PlotPixels): boolean {
  return bars.some(({ color }) => {
    const own = colors[color - 1];
    const channels = [own >> 16, (own >> 8) & 255, own & 255];
    const chroma = Math.max(...channels) - Math.min(...channels);
    const contrast = Math.min(...grounds.map((ground) => channelDifference(ground, own)));
    return chroma >= OUTSTANDING.chroma || contrast >= OUTSTANDING.contrast;
  });
}

const freeLabels = (labels: readonly Label[], { axis, categories }: Frame): Label[] =>
  labels.filter(
    (label) =>
      !categories.some(({ box }) => box === label.box) && !axis.ticks.some((tick) => tick.label === label),
  );

/** Where zero lies in the plot by the scale, as a height; null where it is beyond its ends. */
function footOf({ axis, box }: Frame): number | null {
  const { zero } = axis.scale;
  const foot = axis.upright ? bottom(box) - zero : zero - box.x;
  return foot >= -4 && foot <= (axis.upright ? box.height : box.width) ? Math.round(foot) : null;
}

/** Bars stand on zero: the place of their feet is surer than that of a label's middle. */
function settled(scale: Scale, { box, upright }: PlotPixels, foot: number | null): Scale {
  if (foot === null) return scale;
  return { ...scale, zero: upright ? bottom(box) - foot : box.x + foot };
}

/** How far from the marks a legend stands, as shares of their breadth and height. */
const LEGEND = { beside: 0.25, over: 0.4 };

/** Lines in which a legend may stand: no ticks, and near to the plot. */
function linesAround(lines: readonly Line[], { axis, categories, box }: Frame): Line[] {
  const used = new Set(
    [...categories, ...axis.ticks.map(({ label }) => label)].flatMap(({ evidence }) => evidence),
  );
  return lines.filter(
    (line) =>
      !used.has(line.id) &&
      line.box.x < right(box) + LEGEND.beside * box.width &&
      right(line.box) > box.x - LEGEND.beside * box.width &&
      line.box.y < bottom(box) + LEGEND.over * box.height &&
      bottom(line.box) > box.y - LEGEND.over * box.height,
  );
}

function chartFrom(
  series: ChartSeries[],
  bars: readonly Bar[],
  frame: Frame,
  scale: Scale,
  free: readonly Label[],
): Chart {
  const { axis, categories } = frame;
  const height = axis.ticks[0].label.box.height;
  const legends = series.flatMap(({ evidence }) => evidence);
  const points = series.flatMap(({ points }) => points);
  const written = new Set([...legends, ...points.flatMap(({ evidence }) => evidence)]);
  const words = free.filter(({ evidence }) => !evidence.some((id) => written.has(id)));
  const marks = unionOf(points.map(({ box }) => box));
  const box = unionOf([marks, axis.box, ...categories.map((label) => label.box)]);
  const hasLines = series.some(({ mark }) => mark === 'line');
  return {
    id: '',
    kind: bars.length === 0 ? 'line' : hasLines ? 'mixed' : 'bar',
    box,
    direction: axis.upright ? 'vertical' : 'horizontal',
    arrangement: arrangementOf(bars, series),
    title: titleOf(unionOf([frame.box, axis.box]), words, height),
    axes: axesOf(frame, scale, words, box),
    series,
    confidence: Math.min(CERTAINTY.most, CERTAINTY.base + CERTAINTY.ticks * axis.ticks.length),
  };
}

function arrangementOf(bars: readonly Bar[], series: readonly ChartSeries[]): Chart['arrangement'] {
  if (series.filter(({ mark }) => mark === 'bar').length < 2) return 'single';
  const isStacked = bars.some((bar) =>
    bars.some(
      (other) => other !== bar && Math.abs(other.column - bar.column) <= 3 && other.from !== bar.from,
    ),
  );
  return isStacked ? 'stacked' : 'grouped';
}

function axesOf(
  { axis, categories, box: plot }: Frame,
  scale: Scale,
  words: readonly Label[],
  box: Box,
): ChartAxis[] {
  const isFirst = axis.upright ? axis.box.x <= plot.x : axis.box.y > plot.y;
  const height = axis.ticks[0].label.box.height;
  const row = categories.length > 0 ? unionOf(categories.map((label) => label.box)) : null;
  const place = axis.upright ? (isFirst ? 'left' : 'right') : isFirst ? 'bottom' : 'top';
  const numbers: ChartAxis = {
    place,
    kind: 'number',
    title: axis.upright ? titleOver(axis.box, words, height) : titleUnder(axis.box, box, words),
    ticks: axis.ticks.map(({ label, value, at }) => ({
      text: label.text,
      value,
      at,
      box: label.box,
      evidence: label.evidence,
    })),
    scale,
  };
  if (!row) return [numbers];
  const title = axis.upright
    ? titleUnder(
        row,
        box,
        words.filter(({ text }) => text !== numbers.title?.text),
      )
    : titleOver(row, words, height);
  return [
    numbers,
    {
      place: axis.upright ? 'bottom' : 'left',
      kind: 'category',
      title,
      ticks: categories.map((label) => ({
        text: label.text,
        value: null,
        at: axis.upright ? middleX(label) : middleY(label),
        box: label.box,
        evidence: label.evidence,
      })),
      scale: null,
    },
  ];
}
