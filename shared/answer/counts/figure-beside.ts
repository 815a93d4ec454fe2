import type { Draft } from '../../model/answer.ts';
import { right } from '../../model/geometry.ts';
import { readWords } from '../../question/read-words.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { tileLabels } from '../screen/tiles.ts';
import { quote } from '../skills/quote.ts';
import { saysAll } from '../states/telling-words.ts';
import type { Counted } from './counted.ts';

/** A figure that belongs to a label stands within this many text heights of it. */
const NEAR = 3;
/** A label that figures are put beside is short. */
const MOST_WORDS = 2;
/** One word of a label alone may be said of anything. */
const TILE_WORDS = 2;
const FIGURE = /^[([]?(\d{1,6})[)\]]?$/;

/** "How many jobs are completed?" beside a tab "Completed 4": the figure that stands with the one label that says just that. */
export function figureBeside({ words, negated }: Counted, screen: Screen): Draft | null {
  if (negated || words.length === 0) return null;
  const asked = new Set(words.map(({ stem }) => stem));
  const cells = headedTables(screen).flatMap(({ head, rows }) => [
    ...head.map((each) => [each]),
    ...cellsIn(rows),
  ]);
  // A name with its figure in one cell is no row of a table.
  const inTable = (label: Segment, figure: Segment): boolean =>
    cells.some((cell) => cell.includes(label) !== cell.includes(figure));
  const found = screen.segments.flatMap((segment): { label: Segment; figure: Segment }[] => {
    if (!isLabel(segment, asked)) return [];
    const figure = nextTo(segment, screen);
    return figure && !inTable(segment, figure) ? [{ label: segment, figure }] : [];
  });
  if (found.length !== 1) return null;
  const [{ label, figure }] = found;
  const count = FIGURE.exec(figure.text)?.[1] ?? figure.text;
  return quote(count, [figure], 0.82, `it stands beside "${label.text}"`);
}

/** "How many requests were received in total?" on a board: the one figure whose labels, over and under it, say all that the question does. */
export function figureOnTile({ words: all, negated, text }: Counted, screen: Screen): Draft | null {
  const { of_totals: general } = readWords(text).compiled.groups;
  const words = all.filter(({ stem }) => !general.has(stem));
  if (negated || words.length < TILE_WORDS) return null;
  const found = screen.segments.flatMap((figure) => {
    const labels = FIGURE.test(figure.text) ? tileLabels(figure, screen) : [];
    const said = labels.map(({ text }) => text).join(' ');
    return labels.length > 0 && saysAll(said, words) ? [{ figure, labels }] : [];
  });
  const [tile, other] = found;
  if (!tile || other) return null;
  return quote(tile.figure.text, [tile.figure], 0.84, `it stands with "${tile.labels[0].text}"`);
}

const cellsIn = (rows: readonly (readonly ({ segments: Segment[] } | null)[])[]): Segment[][] =>
  rows.flatMap((row) => row.flatMap((cell) => (cell ? [cell.segments] : [])));

/** Whether all that a text says is asked for. */
function isLabel({ text }: Segment, asked: ReadonlySet<string>): boolean {
  const { tokens } = readWords(text);
  return (
    tokens.length > 0 &&
    tokens.length <= MOST_WORDS &&
    tokens.every(({ stem }) => asked.has(stem)) &&
    !/\d/.test(text)
  );
}

/** The figure right of a text, with nothing between. */
function nextTo({ box, index }: Segment, { layout }: Screen): Segment | null {
  const next = layout.right[index];
  const isNear = next !== null && next.box.x - right(box) <= NEAR * box.height;
  return isNear && FIGURE.test(next.text) ? next : null;
}
