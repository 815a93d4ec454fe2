import type { Screen } from './screen.ts';
import { rowText, type Segment } from './segments.ts';

/** All that stands in one row of the screen, from left to right, and as one text. */
export type RowText = { text: string; segments: readonly Segment[] };

const known = new WeakMap<Screen, RowText[]>();

/** The rows of a screen from top to bottom; numbers of lines before a text are no part of them. */
export function rowTexts(screen: Screen): readonly RowText[] {
  const before = known.get(screen);
  if (before) return before;
  const rows = new Map<number, Segment[]>();
  for (const segment of screen.segments)
    if (!screen.gutter.has(segment)) rows.set(segment.row, [...(rows.get(segment.row) ?? []), segment]);
  const made = [...rows.values()].map((row): RowText => {
    const segments = [...row].sort((a, b) => a.box.x - b.box.x);
    return { text: rowText(segments[0], segments).trim(), segments };
  });
  known.set(screen, made);
  return made;
}
