import { type Box, bottom, centre, containment, right, unionOf } from '../../model/geometry.ts';
import type { Role, UiElement } from '../../model/image-features.ts';
import { writtenName } from '../../model/written-name.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';

/** One of several things of a kind that stand in a row or under each other: a tab, an entry of a menu, a page's number. */
export type Sibling = { name: string; box: Box; segments: readonly Segment[]; element: UiElement | null };
export type SiblingGroup = { axis: 'row' | 'column'; siblings: readonly Sibling[] };

const KINDS: readonly Role[] = ['tab', 'menu_item', 'button', 'link', 'list_item'];
/** Names are short. */
const MOST_WORDS = 4;
/** Neighbours of a row are at most so many text heights apart, and those of a column. */
const ROW_GAP = 9;
const COLUMN_GAP = 3.2;
/** Entries as high as tiles stand farther apart, three at least. */
const TILE_GAP = 7;
const FEWEST_TILES = 3;
/** Parts of a whole width, three at least, whose steps differ by no more than this share. */
const SPREAD = 40;
const FEWEST_SPREAD = 3;
const SPREAD_SLACK = 0.03;
/** Heights of siblings' texts differ by no more than this factor, their steps by no more than this share. */
const SAME_HEIGHT = 1.7;
const STEP_SLACK = 0.35;
const EDGE = 0.8;
const FEWEST = 2;

/**
 * All rows and columns of short names on a screen; one name may belong to a row and to a column.
 * @param apart how many text heights neighbours of a row may be apart
 */
export function siblingGroups(screen: Screen, apart = ROW_GAP): SiblingGroup[] {
  const texts = screen.segments
    .filter(({ text, words }) => words.length <= MOST_WORDS && /[\p{L}\p{N}]/u.test(text))
    .map(
      (segment): Sibling => ({ name: segment.text, box: segment.box, segments: [segment], element: null }),
    );
  const controls = KINDS.flatMap((role) => {
    const own = screen.record.ui.elements.filter(
      (element) => element.role === role && writtenName(element) !== '',
    );
    return rowsOf(
      own.map((element) => siblingOf(element, screen)),
      apart,
    );
  });
  return [...controls, ...rowsOf(texts, apart), ...spreadRows(texts, apart), ...columnsOf(texts)];
}

/** Rows whose names stand far apart, in the middles of parts of one width that fill it: tabs over the whole page. */
function spreadRows(all: readonly Sibling[], apart: number): SiblingGroup[] {
  const named = all.filter(({ name }) => /\p{L}{2}/u.test(name));
  return rowsOf(named, SPREAD).filter(({ siblings }) => {
    const steps = siblings.slice(1).map(({ box }, at) => centre(box).x - centre(siblings[at].box).x);
    const [widest, narrowest] = [Math.max(...steps), Math.min(...steps)];
    const isWide = siblings
      .slice(1)
      .some(({ box }, at) => box.x - right(siblings[at].box) > apart * box.height);
    return isWide && siblings.length >= FEWEST_SPREAD && widest - narrowest <= SPREAD_SLACK * widest;
  });
}

function siblingOf(element: UiElement, { segments }: Screen): Sibling {
  const inside = segments.filter(({ box }) => containment(box, element.box) > 0.7);
  const box = inside.length > 0 ? unionOf(inside.map((segment) => segment.box)) : element.box;
  return { name: element.name, box, segments: inside, element };
}

const alike = (a: Box, b: Box): boolean =>
  Math.max(a.height, b.height) <= SAME_HEIGHT * Math.min(a.height, b.height);

function rowsOf(all: readonly Sibling[], apart: number): SiblingGroup[] {
  const rows: Sibling[][] = [];
  for (const next of [...all].sort((a, b) => a.box.x - b.box.x)) {
    const row = rows.find((others) => {
      const { box } = others[others.length - 1];
      const gap = next.box.x - right(box);
      return (
        sameRow(box, next.box) &&
        alike(box, next.box) &&
        gap >= 0 &&
        gap <= apart * Math.max(box.height, next.box.height)
      );
    });
    if (row) row.push(next);
    else rows.push([next]);
  }
  return rows.filter((row) => row.length >= FEWEST).map((siblings) => ({ axis: 'row', siblings }));
}

/** Names under each other at one left edge (or about one middle), at even steps; tiles among those that are in no such column. */
function columnsOf(all: readonly Sibling[]): SiblingGroup[] {
  const close = stacked(all, COLUMN_GAP).filter((column) => column.length >= FEWEST);
  const taken = new Set(close.flat());
  const tiles = stacked(
    all.filter((sibling) => !taken.has(sibling)),
    TILE_GAP,
  ).filter((column) => column.length >= FEWEST_TILES);
  return [...close, ...tiles].map((siblings) => ({ axis: 'column', siblings }));
}

function stacked(all: readonly Sibling[], reach: number): Sibling[][] {
  const columns: Sibling[][] = [];
  for (const next of [...all].sort((a, b) => a.box.y - b.box.y)) {
    const column = columns.find((others) => follows(others, next, reach));
    if (column) column.push(next);
    else columns.push([next]);
  }
  return columns;
}

function follows(column: readonly Sibling[], { box }: Sibling, reach: number): boolean {
  const last = column[column.length - 1].box;
  const height = Math.min(last.height, box.height);
  const isBelow =
    box.y >= bottom(last) - 2 && box.y - bottom(last) <= reach * Math.max(last.height, box.height);
  const isLevel =
    Math.abs(last.x - box.x) <= EDGE * height ||
    Math.abs(centre(last).x - centre(box).x) <= (EDGE * height) / 2;
  if (!isBelow || !isLevel || !alike(last, box)) return false;
  if (column.length < 2) return true;
  const step = centre(last).y - centre(column[column.length - 2].box).y;
  return Math.abs(centre(box).y - centre(last).y - step) <= STEP_SLACK * step;
}
