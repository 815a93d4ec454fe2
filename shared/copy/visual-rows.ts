import { bottom } from '../model/geometry.ts';
import type { Line } from '../model/image-features.ts';

/** How much of the lower of two boxes must lie beside the other for both to stand in one row. */
const ROW_OVERLAP = 0.5;

/** Lines that stand side by side make a row; rows from the top, lines in a row from the left. */
export function visualRows(lines: readonly Line[]): Line[][] {
  const rows: { top: number; bottom: number; lines: Line[] }[] = [];
  for (const line of [...lines].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)) {
    const row = rows.findLast((candidate) => {
      const common = Math.min(candidate.bottom, bottom(line.box)) - Math.max(candidate.top, line.box.y);
      return common >= ROW_OVERLAP * Math.min(candidate.bottom - candidate.top, line.box.height);
    });
    if (row) row.lines.push(line);
    else rows.push({ top: line.box.y, bottom: bottom(line.box), lines: [line] });
  }
  return rows.map((row) => row.lines.sort((a, b) => a.box.x - b.box.x));
}
