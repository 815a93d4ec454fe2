import { unionOf } from '../../model/geometry.ts';
import { type MarkRow, toMarkRow } from './mark-rows.ts';

/** Pixels by which the strokes of one sign may be shifted, and how far apart they lie at most, in their widths. */
const SHIFT = 1;
const APART = 0.8;

/** Rows of hyphens of which each stands below one of another row, close to it: both are a row of equals signs. */
export function joinEquals(rows: readonly MarkRow[]): MarkRow[] {
  const joined = new Set<MarkRow>();
  const equals = rows.flatMap((upper) => {
    const lower = rows.find((other) => !joined.has(other) && areStrokes(upper, other));
    if (!lower || joined.has(upper)) return [];
    joined.add(upper).add(lower);
    return [toEquals(upper, lower)];
  });
  return [...rows.filter((row) => !joined.has(row)), ...equals];
}

/** Whether two rows are the upper and the lower strokes of the same signs. */
function areStrokes(upper: MarkRow, lower: MarkRow): boolean {
  const [first, second] = [upper, lower].map(({ line }) => line.glyphs);
  if (first.length !== second.length || upper.line.ground !== lower.line.ground) return false;
  if (![...upper.signs, ...lower.signs].every(({ text }) => text === '-')) return false;
  const apart = lower.line.box.y - upper.line.box.y;
  return (
    apart > upper.line.box.height &&
    apart <= APART * first[0].box.width &&
    first.every(
      ({ box }, at) =>
        Math.abs(box.x - second[at].box.x) <= SHIFT && Math.abs(box.width - second[at].box.width) <= SHIFT,
    )
  );
}

const toEquals = (upper: MarkRow, lower: MarkRow): MarkRow =>
  toMarkRow(
    upper.line.glyphs.map((glyph, at) => ({
      ...glyph,
      box: unionOf([glyph.box, lower.line.glyphs[at].box]),
      area: glyph.area + lower.line.glyphs[at].area,
    })),
    () => '=',
  );
