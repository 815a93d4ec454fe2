import { right } from '../../model/geometry.ts';
import type { Screen } from './screen.ts';
import type { Segment } from './segments.ts';

/**
 * A segment belongs to a column of labels where the column is aligned at its edge and at least two of its
 * members have something to their right in rows of exactly two. Such a segment names a value; it is none.
 */
export function isLabelColumn(segment: Segment, screen: Screen): boolean {
  if (/\S:\s+\S/.test(segment.text)) return false;
  const { layout, segments } = screen;
  const column = segments.filter(
    (other) =>
      Math.abs(other.box.x - segment.box.x) <= segment.box.height ||
      Math.abs(right(other.box) - right(segment.box)) <= 0.5 * segment.box.height,
  );
  const labels = column.filter((other) => {
    const beside = layout.right[other.index];
    return (
      beside !== null &&
      layout.left[other.index] === null &&
      layout.row[other.index].length === 1 &&
      beside.box.x - right(other.box) < 12 * other.box.height
    );
  });
  if (labels.length < 2) return false;
  if (labels.includes(segment)) return true;
  const top = Math.min(...labels.map((label) => label.box.y));
  const lowest = Math.max(...labels.map((label) => label.box.y));
  const step = (lowest - top) / Math.max(1, labels.length - 1);
  return (
    segment.box.y >= top - 1.5 * step &&
    segment.box.y <= lowest + 2.5 * step &&
    layout.row[segment.index].length === 0
  );
}
