import type { Draft } from '../../model/answer.ts';
import { bottom } from '../../model/geometry.ts';
import { readWords } from '../../question/read-words.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { openMenus } from '../listings/open-menus.ts';
import { rowsDown } from '../screen/rows-down.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { type Counted, otherWords } from './counted.ts';
import { tellItems } from './tell-items.ts';

const FEWEST = 3;
/** An open menu begins right under its name in a bar of so many names at least, so many heights to the right of it at most. */
const FEWEST_NAMES = 3;
const UNDER = 2.4;
const OUTDENT = 1.5;
const INDENT = 4;
const ENTRY_WORDS = 6;

/** "How many entries does the open menu have?": those of the one menu that is open, seen as such or by standing right under a name in the bar. */
export function menuEntries(counted: Counted, screen: Screen): Draft | null {
  const { menu, side, entries } = turnsOf(counted.text).counting.parts;
  const asked = menu.exec(counted.text);
  if (!asked || side.test(counted.text) || counted.negated || !entries.test(counted.text)) return null;
  const seen = openMenus(screen).map((rows) => rows.flatMap(([name]) => name?.segments.slice(0, 1) ?? []));
  const menus = seen.length > 0 ? seen : menusUnderBar(screen);
  if (menus.length !== 1) return null;
  const ofPlace = new Set(readWords(`${asked[0]} open`).tokens.map(({ stem }) => stem));
  const words = otherWords(counted).filter(({ stem }) => !ofPlace.has(stem));
  return tellItems(menus[0], words, screen, 'the entries of the open menu were counted');
}

/** Rows of short texts right under a name of the uppermost row of such names. */
function menusUnderBar(screen: Screen): Segment[][] {
  const short = screen.segments.filter(({ words, text }) => words.length <= 2 && /\p{L}{2}/u.test(text));
  const bar = short
    .map((name) => short.filter((other) => sameRow(other.box, name.box)))
    .find(({ length }) => length >= FEWEST_NAMES);
  const isEntry = ({ words, text }: Segment): boolean =>
    words.length <= ENTRY_WORDS && /\p{L}{2}/u.test(text);
  const firsts = (bar ?? []).flatMap((name) => {
    const near = screen.segments.filter(
      ({ box }) =>
        box.y >= bottom(name.box) &&
        box.y - bottom(name.box) <= UNDER * name.box.height &&
        box.x >= name.box.x - OUTDENT * name.box.height &&
        box.x <= name.box.x + INDENT * name.box.height,
    );
    return near.filter(isEntry).slice(0, 1);
  });
  return [...new Set(firsts)]
    .map((first) => rowsDown(first, screen, (next) => !isEntry(next)))
    .filter(({ length }) => length >= FEWEST);
}
