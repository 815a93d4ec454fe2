import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { findCharts } from '../../../../shared/features/charts/find-charts.ts';
import type { Draft } from '../../../../shared/model/answer.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { parseImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { readChart } from '../../../fixtures/charts/read-chart.ts';
import { screen } from '../screen-record.ts';

/** The record of a picture of a chart, with what was read and found on it. */
async function record(name: string): Promise<ImageFeatures> {
  const { image, truth } = await readChart(name);
  const base = screen(truth.lines, { charts: findCharts(image, truth.lines) });
  return { ...base, source: { ...base.source, width: image.width, height: image.height } };
}

const [grouped, stacked, labelled, lines, mixed, lying, donut, pie] = await Promise.all(
  [
    'billboard_5_grouped',
    'chartjs_4_stacked',
    'echarts_8_bar',
    'mpl_6_line',
    'plotly_4_mixed',
    'plotly_6_hbar',
    'vega_4_donut',
    'mpl_4_pie',
  ].map(record),
);

const ask = (of: ImageFeatures, question: string): Draft =>
  draftAnswer(routeQuestion(question), { record: of, help: { documents: () => [] } });
const answer = (of: ImageFeatures, question: string): string => {
  const draft = ask(of, question);
  return draft.decision === 'answer' ? draft.answer : draft.decision;
};
const about = (of: ImageFeatures, question: string): number =>
  Number(/-?\d[\d.,]*/.exec(answer(of, question))?.[0].replaceAll(',', ''));

describe('what a chart shows', () => {
  it('is told by its title, kind, axes and legend', () => {
    expect(answer(grouped, 'What is the title of the chart?')).toBe('Energy by source');
    expect(answer(grouped, 'what kind of chart is this')).toBe('grouped bar chart');
    expect(answer(lying, 'Which type of chart is shown?')).toBe('horizontal bar chart');
    expect(answer(donut, 'what kind of chart is it')).toBe('donut chart');
    expect(answer(labelled, 'What is on the x axis?')).toBe('Month');
    expect(answer(labelled, 'what is the unit of the y axis')).toBe('mm');
    expect(answer(grouped, 'what does the legend say')).toBe('North, South, West');
    expect(answer(labelled, 'highest number on the y axis?')).toBe('120');
  });

  it('is counted', () => {
    expect(answer(labelled, 'how many bars are there?')).toBe('8');
    expect(answer(grouped, 'How many bars does the chart have?')).toBe('15');
    expect(answer(grouped, 'how many series are there')).toBe('3');
    expect(answer(lines, 'How many lines are in the chart?')).toBe('3');
    expect(answer(donut, 'how many slices are there')).toBe('6');
    expect(answer(labelled, 'How many months are shown?')).toBe('8');
    expect(answer(labelled, 'How many charts are on the page?')).toBe('1');
  });

  it('has colours, and colours have names', () => {
    expect(answer(labelled, 'What colour are the bars?')).toContain('blue');
    expect(answer(mixed, 'what colour are the bars')).toContain('red');
    expect(answer(grouped, 'which colour stands for South')).toContain('green');
    expect(answer(mixed, 'What does the blue line show?')).toBe('Online');
    expect(answer(donut, 'What colour is the slice for Mail?')).toContain('green');
  });
});

describe('values of a chart', () => {
  it('are told as written where they are', () => {
    expect(answer(labelled, 'How much rain was there in June?')).toBe('105 mm');
    expect(answer(labelled, 'which month had the least rain')).toBe('May');
    expect(answer(labelled, 'In which month was the most rain?')).toBe('Jul');
    expect(answer(labelled, 'What is the highest value?')).toBe('112 mm');
    expect(answer(labelled, 'how much more in July than in June')).toBe('7 mm');
    expect(answer(pie, 'What share does rye have?')).toBe('27.8%');
  });

  it('are read from the scale where nothing is written, and say so', () => {
    const draft = ask(lines, 'How many adults on Wednesday?');
    expect(draft.answer).toMatch(/^about 1,?[01]\d\d/);
    expect(draft.confidence).toBeLessThan(ask(labelled, 'How much rain was there in June?').confidence);
    expect(Math.abs(about(mixed, 'What was the value of the shop in Q1?') - 24_700)).toBeLessThan(900);
    expect(Math.abs(about(lying, 'how warm was it in July') - 27)).toBeLessThan(1);
  });

  it('are ranked within a series, over a category, or by whole stacks', () => {
    expect(answer(grouped, 'Which source has the highest value for South?')).toMatch(/Solar|Water/);
    expect(answer(stacked, 'on which day were the most tickets sold')).toBe('Mon');
    expect(answer(stacked, 'on which day were the fewest adults')).toBe('Wed');
    expect(answer(donut, 'Which slice is the largest?')).toBe('Billing');
    expect(answer(lines, 'Is it more on Tuesday than on Thursday for the adults?')).not.toBe('decline');
  });

  it('are declined where the chart does not have them', () => {
    expect(answer(labelled, 'How much rain was there in December?')).toBe('decline');
    expect(answer(labelled, 'How much did it cost in May?')).toBe('decline');
    expect(answer(labelled, 'How many cars were there in May?')).toBe('decline');
  });
});

describe('answers from a chart', () => {
  it('point at the mark and rest on lines of the record', () => {
    const { regions, evidence } = ask(labelled, 'How much rain was there in June?');
    const bar = labelled.charts?.[0].series[0].points.find(({ name }) => name === 'Jun');
    expect(regions[0]).toMatchObject(bar?.box ?? {});
    const ids = new Set(labelled.text.lines.map(({ id }) => id));
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.every((id) => ids.has(id))).toBe(true);
  });

  it('need charts in the record: without them nothing is different', () => {
    const { charts: _, ...without } = labelled;
    expect(answer(without as ImageFeatures, 'What colour are the bars?')).not.toContain('blue');
    expect(parseImageFeatures(labelled).ok).toBe(true);
    expect(parseImageFeatures(without).ok).toBe(true);
  });
});
