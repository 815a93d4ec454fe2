import { type Box, bottom, right } from '../../model/geometry.ts';
import { type Entry, entryLists } from '../entries/entry-lists.ts';
import { type Cell, headedTables } from '../screen/headed-tables.ts';
import { listedFiles } from '../screen/listed-files.ts';
import { paneFiles } from '../screen/pane-files.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { openMenus } from './open-menus.ts';
import { pipedRows } from './piped-rows.ts';
import { rowsInLine } from './rows-in-line.ts';

export type Row = readonly (Cell | null)[];

/** What a screen lists in rows of the same columns, top to bottom; columns may have heads. A menu's rows are its entries. */
export type Listing = { head: readonly Segment[] | null; rows: readonly Row[]; isMenu?: boolean };

const known = new WeakMap<Screen, Listing[]>();

/** All that a screen lists: open menus, tables with heads, entries of several lines, files, and rows that merely stand in line. */
export function listingsOf(screen: Screen): readonly Listing[] {
  const before = known.get(screen);
  if (before) return before;
  const made = find(screen);
  known.set(screen, made);
  return made;
}

function find(screen: Screen): Listing[] {
  const menus = openMenus(screen).map((rows): Listing => ({ head: null, rows, isMenu: true }));
  const ofMenus = indicesOf(menus);
  const files = filesOf(screen);
  // Panes are headed, but read row by row their columns are not told apart.
  const headed = files.length > 0 ? [] : headedTables(screen).filter(({ rows }) => rows.length >= FEWEST);
  const others = [...headed, ...entriesOf(screen), ...files, ...pipedRows(screen)].filter(
    (listing) => ![...indicesOf([listing])].some((index) => ofMenus.has(index)),
  );
  const taken = indicesOf([...menus, ...others]);
  const ofFiles = new Set(files.flatMap(segmentsOf).flatMap(({ evidence }) => evidence));
  const typed = screen.commands.map(({ line }) => line);
  const free = screen.segments.filter(
    (segment) =>
      !taken.has(segment.index) &&
      !segment.evidence.some((id) => ofFiles.has(id)) &&
      !screen.gutter.has(segment) &&
      !typed.includes(segment) &&
      !PROMPT.test(segment.text),
  );
  const isTerminal = typed.length > 0 || screen.record.scene.kind === 'terminal';
  return [...menus, ...others, ...rowsInLine(free, isTerminal)];
}

const indicesOf = (listings: readonly Listing[]): Set<number> =>
  new Set(listings.flatMap(segmentsOf).map(({ index }) => index));

function entriesOf(screen: Screen): Listing[] {
  return entryLists(screen)
    .filter((list) => !isOfRows(list))
    .map((list): Listing => {
      const most = Math.max(...list.map(({ lines }) => lines.length));
      return {
        head: null,
        rows: list.map(({ lines, beside }) => [
          ...Array.from({ length: most }, (_, at) => (lines[at] ? cellOf([lines[at]]) : null)),
          beside.length > 0 ? cellOf(beside) : null,
        ]),
      };
    });
}

/** Lines that each have an amount in their own row, as on a receipt, are rows and no entries of several lines. */
const isOfRows = (list: readonly Entry[]): boolean => 2 * list.filter(hasAmounts).length > list.length;

const hasAmounts = ({ lines, beside }: Entry): boolean => {
  const own = lines.filter((line) =>
    beside.some((other) => sameRow(line.box, other.box) && AMOUNT.test(other.text)),
  );
  return own.length > 1 && own.length === lines.length;
};
const AMOUNT = /^[^\p{L}\d]{0,3}\d[\d.,]*(?:\s?[\p{L}\p{Sc}%]{1,3})?$/u;

/** What a shell writes before a command. */
const PROMPT = /^\S+@\S+?[:~ ].{0,40}[$#%>](?: |$)/;

/** Files as a terminal lists them at length, and those of the panes of its file managers. */
function filesOf(screen: Screen): Listing[] {
  return [listedFiles(screen), ...paneFiles(screen)]
    .filter(({ length }) => length >= FEWEST)
    .map((files) => ({
      head: null,
      rows: files.map(({ name, size, date, owner, group, segments }) =>
        [name, size, date, owner, group].map((text): Cell | null =>
          text === '' ? null : { text, segments: [...segments] },
        ),
      ),
    }));
}

const FEWEST = 2;

/** Texts that stand in one cell. */
export const cellOf = (segments: readonly Segment[]): Cell => ({
  text: segments.map(({ text }) => text).join(' '),
  segments: [...segments],
});

const segmentsOf = ({ head, rows }: Listing): Segment[] => [
  ...(head ?? []),
  ...rows.flat().flatMap((cell) => cell?.segments ?? []),
];

/** Whether two boxes share some of their width. */
export const overlapsAcross = (a: Box, b: Box): boolean => a.x < right(b) && b.x < right(a);

/** How far two boxes that stand one over the other are apart. */
export const gapDown = (upper: Box, lower: Box): number => lower.y - bottom(upper);
