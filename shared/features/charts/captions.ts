import type { ChartCaption } from '../../model/charts.ts';
import { type Box, bottom, right } from '../../model/geometry.ts';
import { type Label, letterSize, middleX, middleY } from './labels.ts';

const captionOf = ({ text, box, evidence }: Label): ChartCaption => ({ text, box, evidence });

const isWorded = ({ text }: Label): boolean => /\p{L}{2}/u.test(text);

/** A title stands over the marks within this share of their height, and is at least as high as the ticks, in this share. */
const TITLE_REACH = 0.5;
const TITLE_SIZE = 0.8;

/** Letters count for so much less at the far end of the reach. */
const FAR_OFF = 0.5;

/** What is written over a chart in the highest letters, nearer ones first. */
export function titleOf(chart: Box, free: readonly Label[], tickHeight: number): ChartCaption | null {
  const reach = Math.max(TITLE_REACH * chart.height, 8 * tickHeight);
  const over = free.filter(
    (label) =>
      isWorded(label) &&
      bottom(label.box) <= chart.y + 0.12 * chart.height &&
      label.box.y >= chart.y - reach &&
      label.box.x < right(chart) &&
      right(label.box) > chart.x &&
      label.box.height >= TITLE_SIZE * tickHeight,
  );
  if (over.length === 0) return null;
  const weight = (label: Label): number =>
    letterSize(label) * (1 - FAR_OFF * Math.max(0, (chart.y - bottom(label.box)) / reach));
  const best = over.reduce((top, label) => (weight(label) > weight(top) ? label : top));
  return captionOf(best);
}

/** What is written under a row of ticks: in the middle of the axis, or at its end. */
export function titleUnder(axis: Box, chart: Box, free: readonly Label[]): ChartCaption | null {
  const height = axis.height;
  const under = free.filter(
    (label) =>
      isWorded(label) &&
      middleY(label) > axis.y + 0.5 * height &&
      label.box.y < bottom(axis) + 4.5 * height &&
      label.box.height <= 1.9 * height &&
      label.box.x >= chart.x - height &&
      right(label.box) <= right(chart) + 8 * height,
  );
  const centred = under.find(
    (label) => Math.abs(middleX(label) - (chart.x + chart.width / 2)) < 0.1 * chart.width,
  );
  const atEnd = under.find(
    (label) => Math.abs(right(label.box) - right(chart)) < 4 * height || label.box.x >= right(chart) - height,
  );
  const found = centred ?? atEnd;
  return found ? captionOf(found) : null;
}

/** What is written right over a column of ticks, or turned beside it where it was read so. */
export function titleOver(axis: Box, free: readonly Label[], tickHeight: number): ChartCaption | null {
  const over = free.filter(
    (label) =>
      isWorded(label) &&
      bottom(label.box) <= axis.y + 2 &&
      label.box.y >= axis.y - 2.4 * tickHeight &&
      label.box.height <= 1.7 * tickHeight &&
      label.box.x <= right(axis) &&
      right(label.box) >= axis.x,
  );
  if (over.length > 0) return captionOf(over[over.length - 1]);
  const beside = free.find(
    (label) =>
      isWorded(label) &&
      label.box.height > 2.5 * label.box.width &&
      right(label.box) <= axis.x + 2 &&
      label.box.x >= axis.x - 6 * tickHeight &&
      middleY(label) > axis.y &&
      middleY(label) < bottom(axis),
  );
  return beside ? captionOf(beside) : null;
}
