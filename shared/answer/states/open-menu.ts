import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, unionOf } from '../../model/geometry.ts';
import { menusOf } from '../listings/open-menus.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from '../skills/quote.ts';

/** A menu hangs at most so many text heights under its name, which stands at its left edge. */
const HANGS = 2;
const INDENT = 4;
const MOST_WORDS = 2;

/** "Which menu is open?": the name in the bar that a column of entries hangs under; null where none hangs. */
export function openMenu(screen: Screen): Draft | null {
  const menus = menusOf(screen).map((entries) => unionOf(entries.map(({ box }) => box)));
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
