import { type Box, bottom, centre, right } from '../../model/geometry.ts';
import type { Cell } from '../screen/headed-tables.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { columnsOfWords } from './columns-of-words.ts';
import { isHeadOverFigures } from './head-over-figures.ts';

/** Fewer rows are no list. */
const FEWEST = 3;
/** Left edges of a column differ by less than this share of a text's height, right edges by less than that. */
const LEFT_EDGE = 0.6;
const RIGHT_EDGE = 0.4;
/** Rows are at most so many text heights apart, their steps even but for this share. */
const REACH = 4;
const STEP_SLACK = 0.3;
const SAME_HEIGHT = 1.7;
/** A column has cells in this share of the rows. */
const FILLED = 0.5;

type InLine = { head: Segment[] | null; rows: (Cell | null)[][] };

/**
 * Rows of tables that were not known by their heads: texts one under the other at even steps, and what stands in line with them.
 * Where only some rows in a run hold several cells, that run is a listing of its own too.
 */
export function rowsInLine(segments: readonly Segment[], isTerminal: boolean): InLine[] {
  const stacks = stacksOf(segments).filter((stack) => stack.length >= FEWEST);
  const taken = new Set<Segment>();
  const found: InLine[] = [];
  for (const stack of [...stacks].sort((a, b) => b.length - a.length || a[0].box.x - b[0].box.x)) {
    if (2 * stack.filter((segment) => taken.has(segment)).length > stack.length) continue;
    const free = segments.filter((segment) => !taken.has(segment));
    const rows = stack.map((lead) =>
      free.filter((other) => other === lead || (other.row === lead.row && sameRow(other.box, lead.box))),
    );
    for (const segment of rows.flat()) taken.add(segment);
    found.push(...[rows, ...runsOfSeveral(rows)].map((run) => withHead(inColumns(run), free)));
  }
  return found.map((listing) =>
    listing.head ? listing : { ...listing, rows: columnsOfWords(listing.rows, isTerminal) },
  );
}

/** Runs of rows with several cells, where others have one. */
function runsOfSeveral(rows: readonly Segment[][]): Segment[][][] {
  const runs: Segment[][][] = [[]];
  for (const row of rows) {
    if (row.length > 1) runs[runs.length - 1].push(row);
    else runs.push([]);
  }
  return runs.filter((run) => run.length >= FEWEST && run.length < rows.length);
}

/** Heads stand at most this many steps over the first row. */
const HEAD_STEP = 1.8;

/** The heads of the first row; one over an icon or a bar reaches to the names behind it. */
function headsOf([first, ...others]: readonly (Cell | null)[][], columns: readonly Box[][]): Segment[] {
  const isOfNames = (at: number): boolean =>
    others.filter((row) => /^\p{L}{2}/u.test(row[at]?.text ?? '')).length > others.length / 2;
  return first.map((cell, at) => {
    const before = at > 0 && !cell && isOfNames(at) && !isOfNames(at - 1) ? first[at - 1] : null;
    const isGiven = cell && first[at + 1] === null && isOfNames(at + 1) && !isOfNames(at);
    return (isGiven ? null : (before ?? cell))?.segments[0] ?? blank(columns[at][0]);
  });
}

/** The head of a column that has none. */
const blank = (box: Box): Segment => ({
  index: -1,
  row: -1,
  line: { id: '', text: '', confidence: 1, box, words: [] },
  text: '',
  box: { ...box, width: 1 },
  words: [],
  evidence: [],
});

/** The row over a listing, if it has a text without figures over most columns. */
function withHead(rows: (Cell | null)[][], segments: readonly Segment[]): InLine {
  const [first, second] = rows.map((row) => row.find((cell) => cell !== null)?.segments[0].box);
  const step = first && second ? second.y - first.y : 0;
  const columns = rows[0]?.map((_, at) => rows.flatMap((row) => row[at]?.segments[0].box ?? [])) ?? [];
  if (!first || columns.length < 2) return { head: null, rows };
  if (isHeadOverFigures(rows, { rows: FEWEST, columns: 2 }))
    return { head: headsOf(rows, columns), rows: rows.slice(1) };
  const over = segments.filter(
    ({ box, text }) => bottom(box) <= first.y + 2 && first.y - box.y <= HEAD_STEP * step && !/\d/.test(text),
  );
  const head = columns.map((boxes) =>
    over
      .filter(({ box }) => boxes.some((own) => isUnder(box, own)))
      .sort((a, b) => b.box.y - a.box.y)
      .at(0),
  );
  const own = head.filter((each) => each !== undefined);
  const isRow = own.every((each) => sameRow(each.box, own[0].box)) && new Set(own).size === own.length;
  return own.length === columns.length && isRow ? { head: own, rows } : { head: null, rows };
}

function stacksOf(segments: readonly Segment[]): Segment[][] {
  const stacks: Segment[][] = [];
  for (const next of [...segments].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)) {
    const stack = stacks.find((others) => follows(others, next.box));
    if (stack) stack.push(next);
    else stacks.push([next]);
  }
  return stacks;
}

function follows(stack: readonly Segment[], box: Box): boolean {
  const last = stack[stack.length - 1].box;
  const height = Math.min(last.height, box.height);
  const isAlike = Math.max(last.height, box.height) <= SAME_HEIGHT * height;
  const isBelow = box.y >= bottom(last) - 2 && box.y - bottom(last) <= REACH * height;
  if (!isAlike || !isBelow || !inLine(last, box, height)) return false;
  if (stack.length < 2) return true;
  const step = centre(last).y - centre(stack[stack.length - 2].box).y;
  return Math.abs(centre(box).y - centre(last).y - step) <= STEP_SLACK * step;
}

const inLine = (a: Box, b: Box, height: number): boolean =>
  Math.abs(a.x - b.x) <= LEFT_EDGE * height || Math.abs(right(a) - right(b)) <= RIGHT_EDGE * height;

/** The cells of rows under each other, left to right; what stands in line with few others belongs to no column. */
function inColumns(rows: readonly Segment[][]): (Cell | null)[][] {
  const columns: Segment[][] = [];
  for (const segment of rows.flat().sort((a, b) => a.box.x - b.box.x)) {
    const column = columns.find(
      (others) =>
        others.every(({ row }) => row !== segment.row) && others.some(({ box }) => isUnder(box, segment.box)),
    );
    if (column) column.push(segment);
    else columns.push([segment]);
  }
  const own = columns
    .filter((column) => column.length >= FILLED * rows.length)
    .sort((a, b) => a[0].box.x - b[0].box.x);
  return rows.map((row) =>
    own.map((column) => {
      const cell = column.find((segment) => row.includes(segment));
      return cell ? { text: cell.text, segments: [cell] } : null;
    }),
  );
}

function isUnder(a: Box, b: Box): boolean {
  const shared = Math.min(right(a), right(b)) - Math.max(a.x, b.x);
  return shared > 0 || inLine(a, b, Math.min(a.height, b.height));
}
