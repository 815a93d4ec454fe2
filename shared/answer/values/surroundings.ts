import { bottom, containment } from '../../model/geometry.ts';
import { isLabelColumn } from '../screen/columns.ts';
import { fieldLabel } from '../screen/field-label.ts';
import { pairGrid } from '../screen/pair-grids.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { columnHead, hasHeadRow, isInTable } from '../screen/tables.ts';
import { termsOf } from '../screen/terms.ts';
import { tileLabel } from '../screen/tiles.ts';
import { areSiblings, parentsOf, valueColumn } from '../screen/value-columns.ts';

/** Words near a value, and how strongly they speak of it (0..1). */
export type Near = { terms: readonly string[]; weight: number };

/** How near a sentence's words are: those far away count less. */
const NEAR_WORDS = 6;
/** A text over a value is its label where it is short. */
const MAX_LABEL_WORDS = 5;
/** So do the lines right over it, a little less: reports often lead up to their last line. */
const BEFORE_ERROR = 3;
const NEAR_BEFORE = 0.62;
/** What stands beside an error message, in a table or a list of checks, is of the same thing. */
const IN_ROW = 0.8;
/** Lines this many text heights under an error message still speak of it. */
const AFTER_ERROR = 4;

/** A window's title speaks of all it holds, and of no value by itself. */
const OF_WINDOW = 0.65;

/** A mark that parts the statements of one line. */
const SEPARATOR = /^[·•|;–—-]$|[,;]$/;

/** The words of the same text before and after a span; those after it, or beyond a separator, say less of it. */
export function wordsAround(text: string, from: number, to: number): Near[] {
  const weigh = (words: string[], strength: number): Near[] => {
    let passed = 1;
    return words.map((word, distance) => {
      if (SEPARATOR.test(word)) passed *= 0.7;
      return {
        terms: termsOf(word),
        weight: strength * passed * (distance < NEAR_WORDS ? 1 - 0.02 * distance : 0.77),
      };
    });
  };
  return [
    ...weigh(text.slice(0, from).split(/\s+/).filter(Boolean).reverse(), 0.97),
    ...weigh(text.slice(to).split(/\s+/).filter(Boolean), 0.92),
  ];
}

/** Label, row, column head, neighbours, command and window title of a segment. */
export function surroundings(segment: Segment, screen: Screen): Near[] {
  const { layout, rows } = screen;
  const near: Near[] = [];
  const put = (text: string | undefined, weight: number): void => {
    if (text) near.push({ terms: termsOf(text), weight });
  };
  const tile = tileLabel(segment, screen);
  if (tile) {
    put(tile.text, 1);
    for (const other of [layout.above[segment.index], layout.below[segment.index]])
      if (other !== tile) put(other?.text, 0.5);
    return [...near, ...fromWindows(segment, screen)];
  }
  const named = pairGrid(screen).get(segment);
  if (named) {
    put(named.text, 1);
    return [...near, ...fromWindows(segment, screen)];
  }
  const left = layout.left[segment.index];
  const cells = rows.rows[rows.rowOf[segment.index]];
  const isTable = cells.length >= 3 && isInTable(segment, rows);
  put(cells[0] === segment ? undefined : cells[0].text, isTable ? 1 : 0);
  put(left?.text, isTable ? 0.85 : 1);
  for (const other of layout.row[segment.index]) {
    if (other === left) continue;
    // Labels stand before their values; what follows one speaks of it only within a table.
    const before = other.box.x < segment.box.x;
    put(other.text, before || isTable ? 0.85 : 0.5);
  }
  const head = columnHead(segment, rows);
  const inTable = head !== null && hasHeadRow(segment, rows);
  if (head) put(head, inTable ? 0.95 : 0.3);
  const column = valueColumn(segment, screen);
  if (column?.head) put(column.head, 0.9);
  put(fieldLabel(segment, screen)?.text, 1);
  for (const mate of column?.mates ?? []) put(mate.text, 0.8);
  if (!inTable && !column?.head) putNeighbours(segment, screen, put);
  for (const parent of parentsOf(segment, screen)) put(parent.text, 0.75);
  const command = screen.commands.find((entry) => entry.output.some((line) => line.row === segment.row));
  if (command) put(command.text, 0.6);
  if (screen.commands.some((entry) => entry.line.row === segment.row))
    put('run command typed executed entered', 0.9);
  return [...near, ...fromWindows(segment, screen)];
}

const fromWindows = (segment: Segment, { record }: Screen): Near[] =>
  record.ui.windows
    .filter((window) => window.title !== '' && containment(segment.box, window.box) > 0.9)
    .map((window) => ({ terms: termsOf(window.title), weight: OF_WINDOW }));

function putNeighbours(
  segment: Segment,
  screen: Screen,
  put: (text: string | undefined, weight: number) => void,
): void {
  const { layout } = screen;
  const above = layout.above[segment.index];
  if (above && !isLabelColumn(segment, screen)) {
    const isSibling = areSiblings(segment, above, screen);
    const isLabel = above.words.length <= MAX_LABEL_WORDS || /:\s*$/.test(above.text);
    put(above.text, isSibling ? 0.15 : isLabelColumn(above, screen) ? 0.3 : isLabel ? 0.8 : 0.5);
  }
  const below = layout.below[segment.index];
  if (below) put(below.text, areSiblings(below, segment, screen) ? 0.1 : 0.4);
}

/** How much a segment belongs to an error message: 1 within it, less in the lines right after it. */
export function errorNearness(segment: Segment, screen: Screen): number {
  let nearness = 0;
  for (const error of screen.record.errors) {
    if (
      segment.evidence.some((id) => error.evidence.includes(id)) ||
      containment(segment.box, error.box) > 0.6
    )
      return 1;
    const inRow = screen.layout.row[segment.index].some((other) =>
      other.evidence.some((id) => error.evidence.includes(id)),
    );
    if (inRow) nearness = Math.max(nearness, IN_ROW);
    const gap = segment.box.y - bottom(error.box);
    const before = error.box.y - bottom(segment.box);
    const isOutput = screen.commands.some((command) => command.output.includes(segment));
    if (isOutput && before >= -2 && before < BEFORE_ERROR * segment.box.height)
      nearness = Math.max(nearness, NEAR_BEFORE);
    if (gap >= -2 && gap < AFTER_ERROR * segment.box.height && segment.box.x < error.box.x + error.box.width)
      nearness = Math.max(nearness, 0.85 - (0.1 * gap) / segment.box.height);
  }
  return nearness;
}

/** The strongest weight of each term. */
export function contextOf(near: readonly Near[]): Map<string, number> {
  const context = new Map<string, number>();
  for (const { terms, weight } of near)
    for (const term of terms) context.set(term, Math.max(context.get(term) ?? 0, weight));
  return context;
}
