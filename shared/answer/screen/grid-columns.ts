import { right } from '../../model/geometry.ts';
import type { Word } from '../../model/image-features.ts';
import { median } from '../../numbers/median.ts';
import { isMenuName } from '../../text/menu-names.ts';

/** A head of a table names so many columns at least, most of them with a capital. */
const FEWEST_HEADS = 4;
const CAPITALS = 0.75;
/** A row with so many names of menus is the menu bar. */
const MENU_NAMES = 2;
/** So many rows under a head have to leave the same places blank. */
const FEWEST_ROWS = 3;
/** A blank of a fixed pitch is so wide at least, in heights of its words; the space of a proportional font is half of that. */
const BLANK = 0.6;
/** Narrower blanks part columns where what is right of them, or left of them, ends at one line in so many rows, within so many pixels. */
const NARROW = 0.3;
const IN_LINE = 1.5;
const ROWS_IN_LINE = 4;
/** Rows of a terminal follow each other at one step; steps that differ by this part of it are one. */
const SAME_STEP = 0.15;

type Blank = { from: number; to: number };
type Block = { blanks: Blank[]; rows: number };

/**
 * Where the columns of tables in terminals part that only a single blank keeps apart ("5 12s", "mail 2026-11-30"): places that
 * the head and all rows under it leave blank.
 * @param rows the words of each visual row, top to bottom, left to right
 * @returns for each row the x at which its words are to be cut, in pixels
 */
export function gridCuts(rows: readonly (readonly Word[])[]): number[][] {
  const cuts: number[][] = rows.map(() => []);
  for (let at = 0; at < rows.length; at++) {
    if (cuts[at].length > 0 || !isHead(rows[at])) continue;
    const { blanks, rows: below } = blockUnder(at, rows);
    if (below < FEWEST_ROWS) continue;
    const body = rows.slice(at + 1, at + 1 + below);
    const places = withCells(blanks, body)
      .filter((blank) => isWide(blank, rows[at]) || isAtLine(blank, body))
      .map(({ from, to }) => (from + to) / 2);
    for (let row = at; row <= at + below; row++) cuts[row] = places;
  }
  return cuts;
}

function isHead(words: readonly Word[]): boolean {
  const written = words.filter(({ text }) => /\p{L}/u.test(text));
  return (
    written.length >= FEWEST_HEADS &&
    !words.some(({ text }) => /\d/.test(text)) &&
    words.filter(({ text }) => isMenuName(text)).length < MENU_NAMES &&
    written.filter(({ text }) => /^\W?\p{Lu}/u.test(text)).length >= CAPITALS * written.length
  );
}

const isWide = ({ from, to }: Blank, head: readonly Word[]): boolean =>
  to - from >= BLANK * median(head.map(({ box }) => box.height));

/** Whether the words right of a blank begin at one line in all rows, or those left of it end at one, where rows have words on both sides. */
function isAtLine({ from, to }: Blank, rows: readonly (readonly Word[])[]): boolean {
  const pairs = rows.flatMap((row) => {
    const before = row.findLast(({ box }) => right(box) <= from + 1);
    const after = row.find(({ box }) => box.x >= to - 1);
    return before && after ? [{ end: right(before.box), start: after.box.x }] : [];
  });
  const isOne = (places: readonly number[]): boolean =>
    Math.max(...places) - Math.min(...places) <= 2 * IN_LINE;
  return (
    pairs.length >= ROWS_IN_LINE &&
    (isOne(pairs.map(({ start }) => start)) || isOne(pairs.map(({ end }) => end)))
  );
}

/** The blanks of a head that are blank in all rows under it, down to a row that fills one of them. */
function blockUnder(at: number, rows: readonly (readonly Word[])[]): Block {
  const head = rows[at];
  const least = NARROW * median(head.map(({ box }) => box.height));
  const stepTo = (row: number): number => middleOf(rows[row]) - middleOf(rows[row - 1]);
  let blanks = blanksOf(head, least);
  let below = 0;
  for (let row = at + 1; row < rows.length; row++) {
    if (Math.abs(stepTo(row) - stepTo(at + 1)) > SAME_STEP * stepTo(at + 1)) break;
    const left = blanks.flatMap((blank) => leftBlank(blank, rows[row], least));
    // The first rows show which blanks stand between words of one head; from then on all have to stay.
    if (left.length < blanks.length && below >= FEWEST_ROWS) break;
    blanks = left;
    below++;
  }
  return { blanks, rows: blanks.length > 0 ? below : 0 };
}

const middleOf = (words: readonly Word[]): number => median(words.map(({ box }) => box.y + box.height / 2));

const blanksOf = (words: readonly Word[], least: number): Blank[] =>
  words
    .slice(1)
    .map(({ box }, before) => ({ from: right(words[before].box), to: box.x }))
    .filter(({ from, to }) => to - from >= least);

/** What the words of a row leave of a blank; nothing where that is too narrow. */
function leftBlank({ from, to }: Blank, words: readonly Word[], least: number): Blank[] {
  const within = words.filter(({ box }) => right(box) > from && box.x < to);
  const start = Math.max(from, ...within.filter(({ box }) => box.x <= from).map(({ box }) => right(box)));
  const inside = within.filter(({ box }) => box.x > from).map(({ box }) => box.x);
  const end = Math.min(to, ...inside);
  return end - start >= least ? [{ from: start, to: end }] : [];
}

/** Blanks with a cell right of them before the next: "Mounted on" over short paths is one head. */
const withCells = (blanks: readonly Blank[], rows: readonly (readonly Word[])[]): Blank[] =>
  blanks.filter(({ to }, at) => {
    const end = blanks[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    return rows.some((row) => row.some(({ box }) => right(box) > to && box.x < end));
  });
