import type { Screen } from './screen.ts';
import type { Segment } from './segments.ts';

const MAX_LABEL_WORDS = 5;
const FEWEST_ROWS = 2;
/** Of the cells of a column of values, so many hold a figure; of rows under a head nearly all would. */
const FIGURED = 1 / 3;
/** Cells of one column begin within so many text heights of each other. */
const LINED_UP = 1;

const known = new WeakMap<Screen, Map<Segment, Segment>>();

/**
 * Labels and values that stand side by side in two columns or more ("Volume  62 %    Port  8443"), each value with its label.
 * A table looks alike but for its head, which holds no figures where the rows under it do, and the names of its rows, of which
 * labels are none: they begin with a capital, hold no figure, and no two are the same.
 */
export function pairGrid(screen: Screen): Map<Segment, Segment> {
  const before = known.get(screen);
  if (before) return before;
  const made = new Map<Segment, Segment>();
  known.set(screen, made);
  const rows = screen.rows.rows.filter((row) => row.length >= 4 && row.length % 2 === 0);
  const taken = new Set<Segment[]>();
  for (const row of rows) {
    if (taken.has(row)) continue;
    const alike = rows.filter((other) => other.length === row.length && isLinedUp(other, row));
    for (const other of alike) taken.add(other);
    if (isGrid(alike))
      for (const cells of alike)
        for (let at = 0; at < cells.length; at += 2) made.set(cells[at + 1], cells[at]);
  }
  return made;
}

const isLinedUp = (row: readonly Segment[], other: readonly Segment[]): boolean =>
  row.every(
    ({ box }, at) => at % 2 === 1 || Math.abs(box.x - other[at].box.x) <= LINED_UP * other[at].box.height,
  );

function isGrid(rows: readonly Segment[][]): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  const labels = rows.flatMap((row) => row.filter((_, at) => at % 2 === 0));
  const isLabelled = labels.every(
    ({ text, words }) => words.length <= MAX_LABEL_WORDS && /^\p{Lu}[^\d]*$/u.test(text),
  );
  const isUnlike = new Set(labels.map(({ text }) => text)).size === labels.length;
  if (!isLabelled || !isUnlike) return false;
  if (labels.every(({ text }) => text.endsWith(':'))) return true;
  const [first, ...others] = rows;
  const figures = (row: readonly Segment[]): boolean[] =>
    row.filter((_, at) => at % 2 === 1).map(({ text }) => /\d/.test(text));
  const isHeaded = !figures(first).includes(true) && others.every((row) => !figures(row).includes(false));
  const columns = figures(first).map((_, column) => rows.filter((row) => figures(row)[column]).length);
  return !isHeaded && columns.every((count) => count >= FIGURED * rows.length);
}

const labels = new WeakMap<Screen, Set<Segment>>();

/** Whether a text names a value of such a grid; it is no value itself. */
export function isGridLabel(segment: Segment, screen: Screen): boolean {
  const before = labels.get(screen) ?? new Set(pairGrid(screen).values());
  labels.set(screen, before);
  return before.has(segment);
}
