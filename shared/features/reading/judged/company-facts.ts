import { right } from '../../../model/geometry.ts';
import { horizontalGap, type TextLine, verticalOverlap } from '../text-line.ts';

/** Rows that lines of one row share at least, as a part of the lower one. */
const IN_ROW = 0.6;
/** Glyphs from which on a line is hardly an icon, and pixels by which sizes and places of like lines differ. */
const LONG = 5;
const SAME = 1;
/** Gaps are counted up to so many heights of a capital. */
const FARTHEST = 20;

type Company = { left: number; right: number; longInRow: number; inRow: number; nearestTall: number };

/**
 * What stands around each line: an icon has a label beside it or others of its size in its row or column, a word has
 * lines of its height.
 */
export function companyFacts(lines: readonly TextLine[]): number[][] {
  const long = lines.filter(({ glyphs }) => glyphs.length >= LONG);
  return lines.map((line) => {
    const others = lines.filter((other) => other !== line);
    const { left, right: after, longInRow, inRow, nearestTall } = rowOf(line, others);
    const ofSize = others.filter(
      ({ box }) =>
        Math.abs(box.width - line.box.width) <= SAME && Math.abs(box.height - line.box.height) <= SAME,
    );
    const inColumn = others.filter(({ box }) => Math.abs(box.x - line.box.x) <= SAME);
    const asTall = long.filter(({ tall }) => Math.abs(tall - line.tall) <= SAME).length;
    return [
      left,
      after,
      longInRow,
      inRow,
      nearestTall,
      ofSize.length,
      inColumn.length,
      inColumn.filter(({ glyphs }) => glyphs.length >= LONG).length,
      asTall / Math.max(1, long.length),
      long.length,
    ];
  });
}

function rowOf(line: TextLine, others: readonly TextLine[]): Company {
  const company: Company = { left: FARTHEST, right: FARTHEST, longInRow: 0, inRow: 0, nearestTall: 0 };
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of others) {
    if (verticalOverlap(other.box, line.box) < IN_ROW) continue;
    const gap = horizontalGap(line.box, other.box) / line.tall;
    company.inRow++;
    if (other.box.x < line.box.x) company.left = Math.min(company.left, gap);
    else if (right(other.box) > line.box.x) company.right = Math.min(company.right, gap);
    if (other.glyphs.length < LONG) continue;
    company.longInRow++;
    if (gap >= nearest) continue;
    nearest = gap;
    company.nearestTall = other.tall / line.tall;
  }
  return company;
}
