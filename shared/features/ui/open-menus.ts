import { area, type Box, bottom, containment, intersection, right } from '../../model/geometry.ts';
import type { Line } from '../../model/image-features.ts';
import { median } from '../../numbers/median.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import { MODIFIER } from '../../text/key-names.ts';
import type { Found } from './found.ts';
import type { Screen } from './screen.ts';
import { colorAt, type Surface } from './surface.ts';
import type { TextRun } from './text-runs.ts';

/** Fewest entries of a menu. */
const FEWEST = 3;
/** Distances between the middles of two entries, in font sizes; separators lie between some. */
const PITCH = [1.15, 2.9] as const;
const WITH_SEPARATOR = 2.3;
/** How far entries are out of line at most, in unscaled pixels. */
const ALIGNED = 3;
/** Words of an entry at most. */
const MOST_WORDS = 7;
/** Share of the rows that may have other words in them, as of shortcuts that were misread. */
const MOST_CELLS = 0.3;
/** Colours of one ground differ by no more. */
const SAME_GROUND = 10;
/** The entry under the pointer has another ground. */
const OTHER_GROUND = 60;
/** How far a menu hangs from the entry of the bar that opened it, in unscaled pixels. */
const HANGS = { beside: 12, below: 24 } as const;
/** Keys by which an entry is also chosen, as menus write them. */
const SHORTCUT = new RegExp(
  `(?:^|[\\s[(])(?:${MODIFIER}[\\])]?\\s?[-+]\\s?\\S|(?:\\[shift\\])?(?:ct[rl][il1]|alt)[+-]\\S|(?:F\\d{1,2}|Del|Delete|Entf|Ins)$)`,
  'i',
);

/** What lies in a menu for a larger share of its area belongs to it. */
const COVERED = 0.6;

type Entry = { label: TextRun; ink: Box; shortcut: boolean };
/** Rows of an open menu and the sides of it. */
type Menu = { entries: Entry[]; left: number; right: number; pitch: number };

/**
 * Entries of menus that are open: short texts under one another at one pitch and on one ground, that hang from an
 * entry of a menu bar or name the keys that choose them.
 * @param bar entries of menu bars
 */
export function findOpenMenus(screen: Screen, bar: readonly Found[]): Found[] {
  const { surface, runs, lines } = screen;
  const keys = lines.filter(({ text }) => SHORTCUT.test(text));
  const menus = columnsOf(runs, surface.unit).flatMap((column) => menuOf(screen, column, keys) ?? []);
  return menus.filter((menu) => isMenu(menu, bar, surface.unit)).flatMap(toItems);
}

/** Whether a column of words is told to be a menu by the keys beside its entries or by where it hangs. */
function isMenu({ entries, left, pitch }: Menu, bar: readonly Found[], unit: number): boolean {
  const top = entries[0].ink.y + entries[0].ink.height / 2 - pitch / 2;
  const hangs = bar.some(
    ({ box }) =>
      Math.abs(box.x - left) <= HANGS.beside * unit &&
      top - bottom(box) >= -0.4 * pitch &&
      top - bottom(box) <= HANGS.below * unit,
  );
  const named = entries.filter(({ shortcut }) => shortcut).length;
  return hangs || named >= Math.max(2, 0.25 * entries.length);
}

/** Texts under one another that start in line and follow at one pitch. */
function columnsOf(runs: readonly TextRun[], unit: number): TextRun[][] {
  const labels = runs.filter(
    ({ text, words }) => /\p{L}{2}/u.test(text) && words.length <= MOST_WORDS && !SHORTCUT.test(text),
  );
  const free = new Set([...labels].sort((a, b) => a.ink.y - b.ink.y));
  const columns: TextRun[][] = [];
  for (const first of free) {
    const aligned = [...free].filter(
      (run) =>
        run.ink.y >= first.ink.y &&
        Math.abs(run.ink.x - first.ink.x) <= ALIGNED * unit &&
        Math.abs(run.fontSize - first.fontSize) <= 0.35 * first.fontSize &&
        channelDifference(run.background, first.background) <= OTHER_GROUND,
    );
    const chain = chained(aligned);
    if (chain.length < FEWEST) continue;
    columns.push(chain);
    for (const run of chain) free.delete(run);
  }
  return columns;
}

const middleOf = ({ contentBox }: TextRun): number => contentBox.y + contentBox.height / 2;

/** The first texts of a column up to where one is missing. */
function chained(column: readonly TextRun[]): TextRun[] {
  const gaps = column.slice(1).map((run, index) => middleOf(run) - middleOf(column[index]));
  const size = median(column.map(({ fontSize }) => fontSize));
  const near = gaps.filter((gap) => gap >= PITCH[0] * size && gap <= PITCH[1] * size);
  if (near.length === 0) return [];
  const pitch = Math.min(...near);
  const end = gaps.findIndex((gap) => gap < PITCH[0] * size || gap > WITH_SEPARATOR * pitch + 4);
  return column.slice(0, end < 0 ? column.length : end + 1);
}

/** The menu around a column: its sides are where the ground between its entries ends. */
function menuOf(
  { surface, runs, panels }: Screen,
  column: readonly TextRun[],
  keys: readonly Line[],
): Menu | null {
  const middles = column.map(middleOf);
  const gaps = middles.slice(1).map((middle, index) => middle - middles[index]);
  const pitch = Math.min(...gaps.filter((gap) => gap >= PITCH[0] * column[0].fontSize));
  const spans = column.map((run) => spanOf(surface, run, middleOf(run) - 0.46 * pitch));
  const pane = panels.findLast(({ box }) => column.every(({ ink }) => containment(ink, box) > 0.9))?.box;
  const left = Math.max(median(spans.map(([from]) => from)), pane?.x ?? 0);
  const end = Math.min(median(spans.map(([, to]) => to)), pane ? right(pane) : surface.image.width);
  const cut = column.filter(({ ink }) => right(ink) > end - 2).length;
  if (cut > MOST_CELLS * column.length) return null;
  const agreeing = spans.filter(
    ([from, to]) =>
      (pane !== undefined && from < left && to > end) ||
      (Math.abs(from - left) <= 3 && Math.abs(to - end) <= 3),
  );
  if (agreeing.length < 0.6 * spans.length || agreeing.length < 2) return null;
  const rows = column.map((label): Entry & { cells: boolean } => {
    const level = ({ y, height }: Box) =>
      Math.abs(y + height / 2 - (label.ink.y + label.ink.height / 2)) <= 0.5 * label.ink.height;
    const inside = (box: Box) => box.x > right(label.ink) && right(box) <= end + 2 && level(box);
    const shortcut = SHORTCUT.test(label.text) || keys.some(({ box }) => inside(box));
    const cells = !shortcut && runs.some(({ ink, text }) => inside(ink) && /\p{L}{2}/u.test(text));
    return { label, ink: label.ink, shortcut, cells };
  });
  const from = rows.findIndex(({ cells }) => !cells);
  const entries = rows.slice(Math.max(0, from), rows.findLastIndex(({ cells }) => !cells) + 1);
  if (entries.length < FEWEST || entries.filter(({ cells }) => cells).length > MOST_CELLS * entries.length)
    return null;
  return { entries, left, right: end, pitch };
}

/** From where to where the ground of a text goes on at a height. */
function spanOf({ image }: Surface, { ink, background }: TextRun, height: number): [number, number] {
  const y = Math.max(0, Math.min(image.height - 1, Math.round(height)));
  const isGround = (x: number): boolean => channelDifference(colorAt(image, x, y), background) <= SAME_GROUND;
  let [from, to] = [ink.x, ink.x];
  while (from > 0 && isGround(from - 1)) from--;
  while (to < image.width - 1 && isGround(to)) to++;
  return [from, to];
}

function toItems({ entries, left, right: end, pitch }: Menu): Found[] {
  return entries.map(({ label }) => ({
    role: 'menu_item',
    box: {
      x: left,
      y: Math.round(middleOf(label) - pitch / 2),
      width: end - left,
      height: Math.round(pitch),
    },
    name: label.text,
    state: [],
    confidence: 0.85,
    sure: true,
    color: label.background,
  }));
}

/** Whether something else was found in an open menu or is behind it: marks, rows and panes. */
export const isUnderMenu = (item: Found, all: readonly Found[]): boolean => {
  const entries = all.filter(({ role, sure }) => role === 'menu_item' && sure === true);
  if (entries.includes(item)) return false;
  const covered = entries.reduce((sum, { box }) => {
    const common = intersection(item.box, box);
    return sum + (common ? area(common) : 0);
  }, 0);
  return covered > COVERED * area(item.box);
};
