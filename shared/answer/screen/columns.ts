import { right } from '../../model/geometry.ts';
import { aligned } from './layout.ts';
import type { Screen } from './screen.ts';
import type { Segment } from './segments.ts';

/**
 * A segment belongs to a column of labels where the column is aligned at its edge and at least two of its
 * members have something to their right in rows of exactly two. Such a segment names a value; it is none.
 */
export function isLabelColumn(segment: Segment, screen: Screen): boolean {
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

/**
 * Texts at the head of a segment's column: the first segment of its column, and, where the row above all is
 * one line of several words (terminals), the words that stand over the segment.
 */
export function headsOf(segment: Segment, screen: Screen): string[] {
  const head = screen.layout.columnHead[segment.index];
  const heads: string[] = [];
  if (head && head !== segment) heads.push(wordsOver(head, segment));
  let current = screen.layout.above[segment.index];
  for (let steps = 0; current && steps < 40; steps++) {
    const next = screen.layout.above[current.index];
    if (aligned(current.box, segment.box) && screen.layout.row[current.index].length > 0 && next === null)
      heads.push(current.text);
    current = next;
  }
  return heads;
}

/** The words of a head line that overlap the segment's columns; the whole text where none or all do. */
function wordsOver(head: Segment, segment: Segment): string {
  const over = head.words.filter(
    (word) => word.box.x < right(segment.box) && right(word.box) > segment.box.x,
  );
  return (over.length > 0 ? over : head.words).map((word) => word.text).join(' ');
}
