import type { Box } from '../../../model/geometry.ts';
import { median } from '../../../numbers/median.ts';
import type { Judged } from './judged-candidate.ts';

/** Tools of one bar stand on one level and so close, in unscaled pixels. */
const LEVEL = 4;
const FARTHEST = 64;
const FEWEST = 3;
/** Sides that differ by a larger share are those of another kind of tool. */
const OTHER_SIZE = 0.4;

/**
 * Tools of one row without words have boxes of one size on one level: what is drawn on each says little of how large
 * it is, what is drawn on all of them more.
 */
export function levelTools(items: readonly Judged[], unit: number): Judged[] {
  const tools = items.filter(isTool);
  const rows = rowsOf(tools, unit).filter((row) => row.length >= FEWEST);
  const leveled = new Map<Judged, Box>();
  for (const row of rows) {
    const width = median(
      row.map(({ candidate: { box } }) => box.width),
      0,
    );
    const height = median(
      row.map(({ candidate: { box } }) => box.height),
      0,
    );
    const level = median(
      row.map(({ candidate: { box } }) => box.y + box.height / 2),
      0,
    );
    for (const item of row) {
      const { box } = item.candidate;
      if (
        Math.abs(box.width - width) > OTHER_SIZE * width ||
        Math.abs(box.height - height) > OTHER_SIZE * height
      )
        continue;
      leveled.set(item, {
        x: Math.round(box.x + box.width / 2 - width / 2),
        y: Math.round(level - height / 2),
        width: Math.round(width),
        height: Math.round(height),
      });
    }
  }
  return items.map((item) => {
    const box = leveled.get(item);
    return box ? { ...item, candidate: { ...item.candidate, box } } : item;
  });
}

const isTool = ({ candidate: { rule, run, panel }, role }: Judged): boolean =>
  role === 'button' && rule === null && run === null && panel === null;

function rowsOf(tools: readonly Judged[], unit: number): Judged[][] {
  const rows: Judged[][] = [];
  for (const tool of [...tools].sort((a, b) => a.candidate.box.x - b.candidate.box.x)) {
    const row = rows.find((others) =>
      follows(others[others.length - 1].candidate.box, tool.candidate.box, unit),
    );
    if (row) row.push(tool);
    else rows.push([tool]);
  }
  return rows;
}

const follows = (before: Box, box: Box, unit: number): boolean =>
  Math.abs(before.y + before.height / 2 - box.y - box.height / 2) <= LEVEL * unit &&
  box.x + box.width / 2 - before.x - before.width / 2 <= FARTHEST * unit;
