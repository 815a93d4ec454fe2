import { describe, expect, it } from 'vitest';
import { findCharts } from '../../../../shared/features/charts/find-charts.ts';
import type { Chart } from '../../../../shared/model/charts.ts';
import { chartSchema } from '../../../../shared/model/charts.ts';
import { type ChartTruth, readChart } from '../../../fixtures/charts/read-chart.ts';
import { readFixture } from '../../../fixtures/read-fixture.ts';
import { readLine } from '../../../fixtures/read-line.ts';

const only = async (name: string): Promise<{ chart: Chart; truth: ChartTruth }> => {
  const { image, truth } = await readChart(name);
  const charts = findCharts(image, truth.lines);
  expect(charts).toHaveLength(1);
  expect(chartSchema.safeParse(charts[0]).success).toBe(true);
  return { chart: charts[0], truth };
};

const values = (chart: Chart, name: string | null): (number | null | undefined)[] =>
  chart.series.find((series) => series.name === name)?.points.map(({ value }) => value) ?? [];

const areNear = (found: (number | null | undefined)[], wanted: readonly number[], off: number): void => {
  expect(found).toHaveLength(wanted.length);
  for (const [at, value] of wanted.entries())
    expect(Math.abs((found[at] ?? Number.NaN) - value)).toBeLessThanOrEqual(off);
};

describe('charts of several libraries', () => {
  it('bars in groups', async () => {
    const { chart, truth } = await only('billboard_5_grouped');
    expect(chart).toMatchObject({ kind: 'bar', arrangement: 'grouped', direction: 'vertical' });
    expect(chart.title?.text).toBe(truth.title);
    for (const { name, values: wanted, color } of truth.series) {
      areNear(values(chart, name), wanted, 1);
      expect(chart.series.find((series) => series.name === name)?.color).toBe(color);
    }
  });

  it('the title along an axis is its title', async () => {
    const { image, truth } = await readChart('billboard_5_grouped');
    const [chart] = findCharts(image, truth.lines);
    const axis = chart.axes.find(({ kind, place }) => kind === 'number' && place === 'left');
    const ticks = axis?.ticks.map(({ box }) => box) ?? [];
    const x = Math.min(...ticks.map((box) => box.x)) - 18;
    const y = (ticks[0].y + ticks[ticks.length - 1].y) / 2 - 30;
    const title = { x, y, width: 12, height: 60 };
    const word = { text: 'Kilowatt', confidence: 0.9, box: title };
    const turned = { id: 'turned', text: 'Kilowatt', confidence: 0.9, box: title, words: [word] };
    const [titled] = findCharts(image, [
      ...truth.lines.filter(({ text }) => text !== axis?.title?.text),
      turned,
    ]);
    expect(titled.kind).toBe(chart.kind);
    expect(titled.axes.find(({ kind }) => kind === 'number')?.title?.text).toBe('Kilowatt');
  });

  it('bars on each other count for themselves', async () => {
    const { chart, truth } = await only('chartjs_4_stacked');
    expect(chart).toMatchObject({ kind: 'bar', arrangement: 'stacked' });
    for (const { name, values: wanted } of truth.series) areNear(values(chart, name), wanted, 25);
  });

  it('labels of bars are taken as written', async () => {
    const { chart, truth } = await only('echarts_8_bar');
    const written = chart.series[0].points.filter(({ label }) => label !== null);
    expect(written.length).toBeGreaterThan(6);
    for (const { name, label, uncertainty } of written) {
      expect(label).toBe(String(truth.series[0].values[truth.categories.indexOf(name ?? '')]));
      expect(uncertainty).toBe(0);
    }
  });

  it('bars that lie, names on their left', async () => {
    const { chart } = await only('plotly_6_hbar');
    expect(chart).toMatchObject({ kind: 'bar', direction: 'horizontal' });
    expect(chart.series[0].points).toHaveLength(12);
  });

  it('lines that cross, on a dark ground', async () => {
    const { chart, truth } = await only('mpl_6_line');
    expect(chart.kind).toBe('line');
    for (const { name, values: wanted } of truth.series) areNear(values(chart, name), wanted, 15);
  });

  it('a line over bars, a scale in thousands, and a name that was not read', async () => {
    const { chart, truth } = await only('plotly_4_mixed');
    expect(chart.kind).toBe('mixed');
    for (const { name, values: wanted } of truth.series) areNear(values(chart, name), wanted, 900);
    expect(chart.series[0].points.map(({ name }) => name)).toEqual(truth.categories);
  });

  it('slices are named by a legend or beside them', async () => {
    for (const name of ['vega_4_donut', 'mpl_4_pie']) {
      const { chart, truth } = await only(name);
      expect(chart.kind).toBe(truth.kind);
      const all = truth.series[0].values.reduce((sum, value) => sum + value, 0);
      for (const [at, category] of truth.categories.entries()) {
        const slice = chart.series[0].points.find((point) => point.name === category);
        expect(Math.abs((slice?.value ?? 0) - (100 * truth.series[0].values[at]) / all)).toBeLessThan(1);
      }
    }
  });
});

describe('where there is no chart', () => {
  it('nothing is found on windows, pages and photos', async () => {
    for (const path of ['seeing/zenity_question.png', 'seeing/nginx_502.png', 'seeing/photo.jpg']) {
      const image = await readFixture(path);
      expect(findCharts(image, [readLine('Question', 20, 20, 80, 14)])).toEqual([]);
    }
  });

  it('numbers in a column without marks are no chart', async () => {
    const { image, truth } = await readChart('vega_4_donut');
    const rows = [50, 40, 30, 20, 10].map((value, at) => readLine(String(value), 20, 40 + 30 * at, 16, 10));
    expect(findCharts(image, rows)).toEqual([]);
    expect(truth.source).not.toBe('');
  });
});
