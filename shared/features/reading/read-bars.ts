import { right } from '../../model/geometry.ts';
import type { Ink } from './ink.ts';
import { type MarkRow, toMarkRow } from './mark-rows.ts';
import type { ReadLine } from './read-line.ts';
import type { Glyph } from './text-line.ts';

/** Rows between bars of one column, in heights of a bar. */
const REACH = 3;
/** Columns and rows of pixels that bars of one font differ by. */
const SLACK = 1;

type Bar = { x: number; y: number; width: number; height: number };

/**
 * Bars alone in their row that continue a column of bars which were read: the edge that compilers draw beside code, the
 * lines of a tree. A recogniser makes nothing of them. `taken` are components of other lines.
 */
export function readBars(ink: Ink, reads: readonly ReadLine[], taken: ReadonlySet<number>): MarkRow[] {
  const known: Bar[] = reads.flatMap(({ signs, stacks }) =>
    signs.flatMap(({ text, stacks: span, alone }) =>
      text === '|' && alone && span ? [stacks[span.first].box] : [],
    ),
  );
  const rows: MarkRow[] = [];
  if (known.length === 0) return rows;
  const { components } = ink;
  for (const component of ink.order) {
    const [x, y] = [components.left[component], components.top[component]];
    const box = { x, y, width: components.right[component] - x, height: components.bottom[component] - y };
    if (taken.has(component) || box.width > 0.25 * box.height) continue;
    if (components.area[component] < 0.9 * box.width * box.height) continue;
    if (!known.some((bar) => continuesColumn(box, bar))) continue;
    known.push(box);
    rows.push(toMarkRow([toGlyph(ink, component, box)], () => '|'));
  }
  return rows;
}

const continuesColumn = (box: Bar, bar: Bar): boolean =>
  Math.abs(box.x - bar.x) <= SLACK &&
  Math.abs(right(box) - right(bar)) <= SLACK &&
  Math.abs(box.height - bar.height) <= SLACK &&
  Math.abs(box.y - bar.y) <= REACH * bar.height;

function toGlyph({ components, groundOf, secondOf, purity }: Ink, component: number, box: Bar): Glyph {
  return {
    component,
    box,
    area: components.area[component],
    ground: groundOf[component],
    second: secondOf[component],
    purity: purity[component],
    lean: 0,
    longestRow: 1,
    rowExtent: 1,
  };
}
