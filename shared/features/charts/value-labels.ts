import { type Box, centre, isWithin, right } from '../../model/geometry.ts';
import { type Label, middleX, middleY } from './labels.ts';
import { tickValue } from './tick-value.ts';

/** A value that is written at a mark. */
export type ValueLabel = { label: Label; value: number };

/** A label stands this near to the end of its mark, in its heights. */
const NEAR = 2;
/** What is written may differ from what the scale says by this share of the axis. */
const TRUE_WITHIN = 0.035;

/**
 * The number written at a mark: at the end of a bar or in it, at the point of a line. Only one that the scale bears
 * out is taken.
 * @param end the box of the mark's end: the upper edge of a bar, a point of a line
 * @param estimate what the scale says; @param span the difference of the axis' outermost ticks
 */
export function valueLabelAt(
  mark: Box,
  end: { x: number; y: number },
  upright: boolean,
  labels: readonly Label[],
  estimate: number,
  span: number,
): ValueLabel | null {
  const found = labels.flatMap((label) => {
    const readings = [tickValue(label.text), tickValue(label.text, 'comma')].filter(
      (value) => !Number.isNaN(value),
    );
    const value = readings.find((other) => Math.abs(other - estimate) <= TRUE_WITHIN * span);
    return value === undefined || !isAt(label, mark, end, upright) ? [] : [{ label, value }];
  });
  const off = ({ label }: ValueLabel): number => Math.hypot(middleX(label) - end.x, middleY(label) - end.y);
  return found.sort((a, b) => off(a) - off(b))[0] ?? null;
}

function isAt(label: Label, mark: Box, end: { x: number; y: number }, upright: boolean): boolean {
  const { height, width } = label.box;
  const middle = centre(mark);
  if (upright) {
    const inLine = Math.abs(middleX(label) - middle.x) <= Math.max(0.35 * mark.width, 0.3 * width, 3);
    return inLine && (Math.abs(middleY(label) - end.y) <= NEAR * height || isWithin(label.box, mark, 2));
  }
  const inLine = Math.abs(middleY(label) - middle.y) <= Math.max(0.35 * mark.height, 0.4 * height);
  const isNear =
    Math.abs(label.box.x - end.x) <= NEAR * height || Math.abs(right(label.box) - end.x) <= NEAR * height;
  return inLine && (isNear || isWithin(label.box, mark, 2));
}
