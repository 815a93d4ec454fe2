import type { Box } from '../../model/geometry.ts';
import { bottom, right, unionOf } from '../../model/geometry.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';

/** A grid of cells drawn with lines or fills. */
export type Grid = { box: Box; cells: Panel[]; rows: number; columns: number };

/** Cells of one grid stand at most this many unscaled pixels apart. */
const WIDEST_RULE = 2;

/** Grids of at least two rows and two columns of rectangles that share their edges. */
export function findGrids(panels: readonly Panel[], unit: number): Grid[] {
  const cells = panels.filter(
    ({ box, solidity }) =>
      solidity > 0.97 && box.height >= 10 * unit && box.height <= 160 * unit && box.width >= 12 * unit,
  );
  const groups = linkNeighbours(cells, WIDEST_RULE * unit);
  return groups.flatMap((group) => {
    const rows = countDistinct(
      group.map(({ box }) => box.y),
      4 * unit,
    );
    const columns = countDistinct(
      group.map(({ box }) => box.x),
      4 * unit,
    );
    if (rows < 2 || columns < 2 || group.length < 0.65 * rows * columns || group.length < 4) return [];
    return [{ box: unionOf(group.map(({ box }) => box)), cells: group, rows, columns }];
  });
}

export function tableElements(grids: readonly Grid[]): Found[] {
  return grids.map(({ box, rows, columns }) => ({
    role: 'table' as const,
    box,
    name: '',
    state: [],
    value: `${rows} x ${columns}`,
    confidence: 0.8,
  }));
}

function linkNeighbours(cells: readonly Panel[], reach: number): Panel[][] {
  const group = cells.map((_, index) => index);
  const find = (index: number): number => (group[index] === index ? index : find(group[index]));
  const byLeft = sortedBy(cells, ({ box }) => box.x);
  const byTop = sortedBy(cells, ({ box }) => box.y);
  const join = (order: readonly number[], near: (a: Box, b: Box) => boolean, key: (box: Box) => number) => {
    for (let i = 0; i < order.length; i++)
      for (let j = i + 1; j < order.length; j++) {
        const [a, b] = [cells[order[i]].box, cells[order[j]].box];
        if (key(b) - key(a) > reach) break;
        if (near(a, b) || near(b, a)) group[find(order[i])] = find(order[j]);
      }
  };
  const touches = (end: number, start: number) => start - end >= -reach && start - end <= reach;
  join(
    byLeft,
    (a, b) => Math.abs(right(a) - right(b)) <= reach && touches(bottom(a), b.y),
    (box) => box.x,
  );
  join(
    byTop,
    (a, b) => Math.abs(bottom(a) - bottom(b)) <= reach && touches(right(a), b.x),
    (box) => box.y,
  );
  const groups = new Map<number, Panel[]>();
  for (const [index, cell] of cells.entries())
    groups.set(find(index), [...(groups.get(find(index)) ?? []), cell]);
  return [...groups.values()].filter((members) => members.length >= 4);
}

const sortedBy = (cells: readonly Panel[], key: (cell: Panel) => number): number[] =>
  cells.map((_, index) => index).sort((a, b) => key(cells[a]) - key(cells[b]));

function countDistinct(values: readonly number[], tolerance: number): number {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - last > tolerance) {
      count++;
      last = value;
    }
  }
  return count;
}
