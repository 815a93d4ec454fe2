import { type Box, bottom, right } from '../../model/geometry.ts';

/**
 * Puts boxes in reading order by recursive cuts (XY-cut, Nagy and Seth 1984): rows that no box crosses part what is
 * read first from what is read later; where there is none, columns do; what can't be cut goes from top to bottom.
 * @param rightToLeft whether the screen is written so: its columns begin on the right
 */
export function orderBlocks<T extends { box: Box }>(blocks: readonly T[], rightToLeft = false): T[] {
  if (blocks.length < 2) return [...blocks];
  const rows = cut(blocks, (box) => [box.y, bottom(box)]);
  if (rows.length > 1) return rows.flatMap((row) => orderRow(row, rightToLeft));
  return orderRow(blocks, rightToLeft);
}

function orderRow<T extends { box: Box }>(blocks: readonly T[], rightToLeft: boolean): T[] {
  if (blocks.length < 2) return [...blocks];
  const columns = cut(blocks, (box) => (rightToLeft ? [-right(box), -box.x] : [box.x, right(box)]));
  if (columns.length > 1) return columns.flatMap((column) => orderBlocks(column, rightToLeft));
  const beside = (a: T, b: T): number => (rightToLeft ? right(b.box) - right(a.box) : a.box.x - b.box.x);
  return [...blocks].sort((a, b) => a.box.y - b.box.y || beside(a, b));
}

/** Parts boxes at the gaps of their projection on one axis. Boxes may overlap by a pixel or two and still be parted. */
function cut<T extends { box: Box }>(blocks: readonly T[], spanOf: (box: Box) => [number, number]): T[][] {
  const order = [...blocks].sort((a, b) => spanOf(a.box)[0] - spanOf(b.box)[0]);
  const groups: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const block of order) {
    const [from, to] = spanOf(block.box);
    const slack = Math.min(2, (to - from) / 4);
    if (groups.length === 0 || from >= end - slack) groups.push([]);
    groups[groups.length - 1].push(block);
    end = Math.max(end, to);
  }
  return groups;
}
