import { bottom, right } from '../../model/geometry.ts';
import { isMenuName } from '../../text/menu-names.ts';
import type { Found } from './found.ts';
import type { TextRun } from './text-runs.ts';
import type { Frame } from './windows.ts';

/** How far below a title bar the first row of a terminal stands, in unscaled pixels. */
const FIRST_ROW = 34;
/** Fewest entries of a bar, and fewest of them that menus are usually called. */
const FEWEST = 4;
const FEWEST_USUAL = 2;
/** What menus of programs in a terminal are called besides. */
const IN_TERMINALS = /^(?:Left|Right|Commands?|Setup|Data|Actions?|Column|Row|Menu|System)$/;
/** Widest room between two entries, and before the first, in font sizes. */
const WIDEST_ROOM = 5;
/**
 * Menu bars that programs in a terminal write: capitalised words apart from one another in the first row, as high as it.
 * @param code the words of consoles
 */
export function findTextMenus(frames: readonly Frame[], code: ReadonlySet<TextRun>, unit: number): Found[] {
  return frames.flatMap(({ box, titleBar }) => {
    const near = [...code]
      .filter(
        ({ ink }) =>
          ink.y >= bottom(titleBar) &&
          bottom(ink) <= bottom(titleBar) + FIRST_ROW * unit &&
          ink.x >= box.x &&
          right(ink) <= right(box),
      )
      .sort((a, b) => a.ink.x - b.ink.x);
    const top = Math.min(...near.map(({ ink }) => bottom(ink)));
    const entries: TextRun[] = [];
    let end = box.x;
    for (const run of near.filter(({ ink }) => ink.y < top)) {
      if (!/^\p{Lu}\p{L}+$/u.test(run.text) || run.ink.x - end > WIDEST_ROOM * run.fontSize) break;
      entries.push(run);
      end = right(run.ink);
    }
    if (
      entries.length < FEWEST ||
      entries.filter(({ text }) => isMenuName(text) || IN_TERMINALS.test(text)).length < FEWEST_USUAL
    )
      return [];
    return entries.map((run) => ({
      role: 'menu_item' as const,
      box: run.contentBox,
      name: run.text,
      state: [],
      confidence: 0.8,
      color: run.background,
    }));
  });
}
