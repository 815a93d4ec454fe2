import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, unionOf } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from '../skills/quote.ts';

const FEWEST_ENTRIES = 3;
/** Entries of one menu have one left edge and one width, within so many pixels. */
const LEVEL = 3;
/** A menu hangs at most so many text heights under its name, which stands at its left edge. */
const HANGS = 2;
const INDENT = 4;
const MOST_WORDS = 2;

/** "Which menu is open?": the name in the bar that a column of entries hangs under; null where none hangs. */
export function openMenu(screen: Screen): Draft | null {
  const menus = columnsOf(screen.record.ui.elements.filter(({ role }) => role === 'menu_item'));
  const names = menus.flatMap((menu) => {
    const over = screen.segments.filter(
      ({ box, words, text }) => words.length <= MOST_WORDS && /\p{L}{2}/u.test(text) && isOver(box, menu),
    );
    return over.sort((a, b) => bottom(b.box) - bottom(a.box) || a.box.x - b.box.x).slice(0, 1);
  });
  return names.length === 1 ? quote(names[0].text, names, 0.82, 'its entries hang under it') : null;
}

const isOver = (name: Box, menu: Box): boolean =>
  bottom(name) <= menu.y + 2 &&
  menu.y - bottom(name) <= HANGS * name.height &&
  name.x >= menu.x - name.height &&
  name.x - menu.x <= INDENT * name.height;

function columnsOf(entries: readonly UiElement[]): Box[] {
  const columns: UiElement[][] = [];
  for (const next of [...entries].sort((a, b) => a.box.y - b.box.y)) {
    const column = columns.find(
      ([{ box }]) => Math.abs(box.x - next.box.x) <= LEVEL && Math.abs(box.width - next.box.width) <= LEVEL,
    );
    if (column) column.push(next);
    else columns.push([next]);
  }
  return columns
    .filter((column) => column.length >= FEWEST_ENTRIES)
    .map((column) => unionOf(column.map(({ box }) => box)));
}
