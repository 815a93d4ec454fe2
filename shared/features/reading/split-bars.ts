import { right } from '../../model/geometry.ts';
import { areStars, hangsAbove, type MarkRow, setBeside, toMarkRow } from './mark-rows.ts';
import { type Glyph, type TextLine, toLine } from './text-line.ts';

/** Fewer upright strokes in a row may be letters. */
const FEWEST = 5;
/** Width of a bar as a part of its height, and its least height as a part of the line's. */
const SLIM = 0.25;
const LEAST_HEIGHT = 0.85;
/** Distances of neighbours differ by less than this part. */
const EVEN = 0.2;

/** Pixels by which stars of one row differ. */
const LIKE = 1;

type Run = { start: number; end: number; text: '|' | '*' };

/**
 * Parts a line where five or more like upright strokes stand evenly: the gauge of a process list, drawn with bars; or
 * as many stars, which end a heading. They say what they are by their form, and a recogniser that meets them loses the
 * rest of the line.
 */
export function splitBars(line: TextLine): { lines: TextLine[]; rows: MarkRow[] } {
  const bars = findRuns(line);
  const runs = bars.length > 0 ? bars : findStars(line);
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
  const rows = runs.map(({ start, end, text }) => toMarkRow(line.glyphs.slice(start, end), () => text));
  return { lines, rows: rows.map((row) => (lines.length > 0 ? setBeside(row, lines[0]) : row)) };
}

/** The first run of stars that hang above what else stands in the line. */
function findStars({ glyphs }: TextLine): Run[] {
  for (let start = 0; start < glyphs.length; start++) {
    const first = glyphs[start].box;
    let end = start + 1;
    while (end < glyphs.length && isLike(glyphs[end].box, first)) end++;
    const run = glyphs.slice(start, end);
    const rest = [...glyphs.slice(0, start), ...glyphs.slice(end)];
    if (areStars(run) && rest.length > 0 && hangsAbove(toLine(run), toLine(rest)))
      return [{ start, end, text: '*' }];
  }
  return [];
}

const isLike = (a: Glyph['box'], b: Glyph['box']): boolean =>
  Math.abs(a.width - b.width) <= LIKE && Math.abs(a.height - b.height) <= LIKE && Math.abs(a.y - b.y) <= LIKE;

function findRuns({ glyphs, tall }: TextLine): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < glyphs.length; start++) {
    if (!isBar(glyphs[start], tall)) continue;
    let end = start + 1;
    while (end < glyphs.length && continues(glyphs, start, end, tall)) end++;
    if (end - start >= FEWEST) runs.push({ start, end, text: '|' });
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
