import { right, unionOf } from '../../model/geometry.ts';
import type { Segment } from './segments.ts';

/** What stands further past the last head than this many text heights is beside the table. */
const BESIDE = 4;

/** A text with the number of the column it stands in; -1 beside the table. */
export type Placed = { segment: Segment; column: number };

/** The column a segment stands in: the head it overlaps most, else the last head that begins left of it; -1 beside. */
export function columnOf(segment: Segment, head: readonly Segment[]): number {
  const { box } = segment;
  const overlaps = head.map((cell) => Math.min(right(cell.box), right(box)) - Math.max(cell.box.x, box.x));
  const most = Math.max(...overlaps);
  if (most > 0) return overlaps.indexOf(most);
  const column = head.findLastIndex((cell) => cell.box.x <= box.x);
  const isLast = column === head.length - 1;
  const isPast = isLast && box.x - right(head[column].box) > BESIDE * box.height;
  return isPast && !isUnderLast(segment, head) ? -1 : column;
}

/** A figure at the right of the last column, whose head stands at its left: no further off than heads are from each other. */
function isUnderLast({ text, box }: Segment, head: readonly Segment[]): boolean {
  const widest = Math.max(...head.slice(1).map((cell, at) => cell.box.x - head[at].box.x));
  return IS_FIGURE.test(text) && right(box) - head[head.length - 1].box.x <= widest;
}
export const IS_FIGURE = /^[^\p{L}\d]{0,3}\d[\d.,:/\s]*(?:%|\p{Sc}|[A-Za-z]{1,3})?$/u;

/** A text that reaches over several heads is read in one with its neighbours: its words go to their columns. */
export function cutAtColumns(segment: Segment, head: readonly Segment[]): Segment[] {
  const over = head.filter(
    ({ box }) => Math.min(right(box), right(segment.box)) - Math.max(box.x, segment.box.x) > 0,
  );
  if (over.length < 2 || segment.words.length < 2 || IS_FIGURE.test(segment.text)) return [segment];
  const parts: { column: number; words: Segment['words'][number][] }[] = [];
  for (const word of segment.words) {
    const column = columnOf({ ...segment, box: word.box }, head);
    const last = parts.at(-1);
    if (last?.column === column) last.words.push(word);
    else parts.push({ column, words: [word] });
  }
  return parts.map(({ words }) => ({
    ...segment,
    words,
    text: words.map(({ text }) => text).join(' '),
    box: unionOf(words.map(({ box }) => box)),
  }));
}

/** Whether a cell lines up with its head at its left, its right or its middle. */
export function linesUp({ box }: Segment, { box: head }: Segment): boolean {
  const slack = 0.7 * Math.max(box.height, head.height);
  return (
    Math.abs(box.x - head.x) <= slack ||
    Math.abs(right(box) - right(head)) <= slack ||
    Math.abs(box.x + box.width / 2 - head.x - head.width / 2) <= 2 * slack
  );
}
