import { right } from '../../model/geometry.ts';
import { type MarkRow, toMarkRow } from './mark-rows.ts';
import { type Glyph, type TextLine, toLine } from './text-line.ts';

/** Fewer upright strokes in a row may be letters. */
const FEWEST = 5;
/** Width of a bar as a part of its height, and its least height as a part of the line's. */
const SLIM = 0.25;
const LEAST_HEIGHT = 0.85;
/** Distances of neighbours differ by less than this part. */
const EVEN = 0.2;

/**
 * Parts a line where five or more like upright strokes stand evenly: the gauge of a process list, drawn with bars. They
 * say what they are by their form, and a recogniser that meets them loses the rest of the line.
 */
export function splitBars(line: TextLine): { lines: TextLine[]; rows: MarkRow[] } {
  const runs = findRuns(line);
  if (runs.length === 0) return { lines: [line], rows: [] };
  const lines: TextLine[] = [];
  let from = 0;
  const keep = (to: number): void => {
    if (to > from) lines.push(toLine(line.glyphs.slice(from, to)));
  };
  for (const { start, end } of runs) {
    keep(start);
    from = end;
  }
  keep(line.glyphs.length);
  return { lines, rows: runs.map(({ start, end }) => toMarkRow(line.glyphs.slice(start, end), () => '|')) };
}

function findRuns({ glyphs, tall }: TextLine): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (let start = 0; start < glyphs.length; start++) {
    if (!isBar(glyphs[start], tall)) continue;
    let end = start + 1;
    while (end < glyphs.length && continues(glyphs, start, end, tall)) end++;
    if (end - start >= FEWEST) runs.push({ start, end });
    start = end - 1;
  }
  return runs;
}

const isBar = ({ box, area }: Glyph, tall: number): boolean =>
  box.width <= Math.max(2, SLIM * box.height) &&
  box.height >= LEAST_HEIGHT * tall &&
  area >= 0.8 * box.width * box.height;

function continues(glyphs: readonly Glyph[], start: number, at: number, tall: number): boolean {
  const [first, last, next] = [glyphs[start].box, glyphs[at - 1].box, glyphs[at].box];
  if (!isBar(glyphs[at], tall) || Math.abs(next.height - first.height) > 1 || Math.abs(next.y - first.y) > 1)
    return false;
  if (at === start + 1) return next.x - right(last) <= tall;
  const usual = glyphs[start + 1].box.x - first.x;
  return Math.abs(next.x - last.x - usual) <= Math.max(1, EVEN * usual);
}
