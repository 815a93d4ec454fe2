import type { Line } from '../model/image-features.ts';
import { isMonth } from './month-head.ts';

type Tick = { at: number; across: number; value: number };

const TICK = /^[-−–]?[$€£]?\d[\d,. ]*\s?[%kKM]?$/;
const LEAST_TICKS = 4;

/**
 * How surely a picture shows a chart, 0..1: an axis is a column or row of numbers that stand at equal distances and
 * rise by equal steps, upwards on the vertical axis. (Line numbers of an editor rise downwards.)
 */
export function chartScore(lines: readonly Line[]): number {
  const numbers = lines.flatMap((line) => {
    const text = line.text.trim();
    if (!TICK.test(text)) return [];
    const value = Number(text.replace(/[−–]/g, '-').replace(/[^\d.-]/g, ''));
    return Number.isFinite(value) ? [{ box: line.box, value }] : [];
  });
  const vertical = numbers.map(({ box, value }) => ({
    at: -(box.y + box.height / 2),
    across: box.x + box.width,
    value,
  }));
  const horizontal = numbers.map(({ box, value }) => ({
    at: box.x + box.width / 2,
    across: box.y + box.height / 2,
    value,
  }));
  const up = longestAxis(vertical);
  const along = isMonth(lines) ? 0 : longestAxis(horizontal);
  if (up >= LEAST_TICKS) return along >= LEAST_TICKS ? 0.95 : 0.8;
  return along >= LEAST_TICKS + 1 ? 0.55 : 0;
}

/** The most ticks that share one line and form an arithmetic progression in place and in value, rising. */
function longestAxis(ticks: readonly Tick[]): number {
  let best = 0;
  for (const first of ticks) {
    const axis = ticks
      .filter((tick) => Math.abs(tick.across - first.across) <= 6)
      .sort((p, q) => p.at - q.at);
    if (axis.length < LEAST_TICKS || axis.length <= best) continue;
    const gaps = axis.slice(1).map((tick, index) => tick.at - axis[index].at);
    const steps = axis.slice(1).map((tick, index) => tick.value - axis[index].value);
    if (steps[0] > 0 && isEven(gaps, 0.12) && isEven(steps, 0.02)) best = axis.length;
  }
  return best;
}

function isEven(values: readonly number[], tolerance: number): boolean {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return mean > 0 && values.every((value) => Math.abs(value - mean) <= tolerance * mean);
}
