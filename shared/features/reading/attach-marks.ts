import { bottom, right } from '../../model/geometry.ts';
import { type Glyph, type TextLine, toLine } from './text-line.ts';

/** Gives each mark (dot, dash, accent) to the line it stands in or next to; what stands alone is dropped. */
export function attachMarks(lines: readonly TextLine[], marks: readonly Glyph[]): TextLine[] {
  const rows = indexRows(lines);
  const extra = new Map<TextLine, Glyph[]>();
  for (const mark of marks) {
    const middle = mark.box.y + mark.box.height / 2;
    let best: TextLine | null = null;
    let nearest = Number.POSITIVE_INFINITY;
    for (const line of rows.get(Math.floor(middle / ROW)) ?? []) {
      const distance = distanceTo(line, mark, middle);
      if (distance < nearest) {
        nearest = distance;
        best = line;
      }
    }
    if (best) extra.set(best, [...(extra.get(best) ?? []), mark]);
  }
  return lines.map((line) => {
    const added = (extra.get(line) ?? []).filter((mark) => !isUnderline(line, mark));
    return added.length ? toLine([...line.glyphs, ...added]) : line;
  });
}

const ROW = 32;

function indexRows(lines: readonly TextLine[]): Map<number, TextLine[]> {
  const rows = new Map<number, TextLine[]>();
  for (const line of lines) {
    const reach = Math.ceil(line.box.height * 0.4);
    const last = Math.floor((bottom(line.box) + reach) / ROW);
    for (let row = Math.floor((line.box.y - reach) / ROW); row <= last; row++)
      rows.set(row, [...(rows.get(row) ?? []), line]);
  }
  return rows;
}

/** How far a mark lies from a line that could own it; infinite where it can't. */
function distanceTo(line: TextLine, mark: Glyph, middle: number): number {
  if (line.ground !== mark.ground || mark.box.width > 3 * line.box.height) return Number.POSITIVE_INFINITY;
  const reach = 0.35 * line.box.height;
  if (middle < line.box.y - reach || middle > bottom(line.box) + reach) return Number.POSITIVE_INFINITY;
  const aside = Math.max(0, line.box.x - right(mark.box), mark.box.x - right(line.box));
  if (aside > 0.7 * line.box.height) return Number.POSITIVE_INFINITY;
  return aside + 4 * Math.max(0, line.box.y - middle, middle - bottom(line.box));
}

/** A flat mark under glyphs: an underline, where an underscore would have free space above it. */
function isUnderline(line: TextLine, mark: Glyph): boolean {
  if (mark.box.width < 3 * mark.box.height || mark.box.y < line.box.y + 0.6 * line.box.height) return false;
  let covered = 0;
  for (const { box } of line.glyphs) {
    const shared = Math.min(right(box), right(mark.box)) - Math.max(box.x, mark.box.x);
    if (shared > 0 && box.y + box.height / 2 < mark.box.y) covered += shared;
  }
  return covered > 0.5 * mark.box.width;
}
