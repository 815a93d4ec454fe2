import type { Chart, ChartPoint, ChartSeries } from '../../model/charts.ts';
import { unitOf } from './chart-view.ts';

/** A value as the chart writes it, or as exactly as its scale can be read: "about 190". */
export function sayValue(
  chart: Chart,
  series: ChartSeries,
  point: Pick<ChartPoint, 'value' | 'label' | 'uncertainty'>,
): string {
  if (series.mark === 'slice') return saySlice(point);
  const unit = unitOf(chart, series);
  const text = point.label ?? `about ${roundTo(point.value ?? 0, point.uncertainty, usesCommas(chart))}`;
  if (unit === '' || text.includes(unit)) return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

const saySlice = ({
  label,
  value,
  uncertainty,
}: Pick<ChartPoint, 'value' | 'label' | 'uncertainty'>): string => {
  if (label) return /%/.test(label) ? (/\d[\d.,]*\s?%/.exec(label)?.[0] ?? label) : label;
  return `about ${roundTo(value ?? 0, Math.max(uncertainty, 1), false)}%`;
};

const usesCommas = (chart: Chart): boolean =>
  chart.axes.some(({ ticks }) => ticks.some(({ text }) => /\d,\d{3}/.test(text)));

/** Rounded to the power of ten that the uncertainty leaves. */
export function roundTo(value: number, uncertainty: number, commas: boolean): string {
  const power = uncertainty > 0 ? Math.ceil(Math.log10(uncertainty / 2.5) - 1e-9) : 0;
  const step = 10 ** power;
  const digits = Math.max(0, -power);
  const text = (Math.round(value / step) * step).toFixed(digits).replace(/^-0(?:\.0*)?$/, '0');
  const [whole, rest] = (digits > 0 ? text.replace(/\.?0+$/, '') : text).split('.');
  const grouped = commas ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return rest ? `${grouped}.${rest}` : grouped;
}
