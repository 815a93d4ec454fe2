import { bottom, centre, containment } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
import type { Cell } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';

const FEWEST = 3;
/** Entries of a menu begin and end within so many pixels of each other, and follow within this share of their height. */
const EDGE = 6;
const GAP = 1.2;

/** Entries of open menus under each other, each with what stands at its right: the keys that do the same. */
export const openMenus = (screen: Screen): (Cell | null)[][][] =>
  menusOf(screen)
    .map((menu) => menu.map((item) => rowOf(item, screen)))
    .filter((rows) => rows.every(([name]) => name !== null));

/** The same as elements. */
export function menusOf({ record }: Screen): UiElement[][] {
  const items = record.ui.elements
    .filter(({ role }) => role === 'menu_item')
    .sort((a, b) => a.box.y - b.box.y);
  const menus: UiElement[][] = [];
  for (const item of items) {
    const menu = menus.find((others) => follows(others[others.length - 1], item));
    if (menu) menu.push(item);
    else menus.push([item]);
  }
  return menus.filter(({ length }) => length >= FEWEST);
}

const follows = ({ box: upper }: UiElement, { box }: UiElement): boolean =>
  Math.abs(upper.x - box.x) <= EDGE &&
  Math.abs(upper.width - box.width) <= 2 * EDGE &&
  box.y - bottom(upper) <= GAP * box.height &&
  centre(box).y > bottom(upper);

function rowOf({ box }: UiElement, { segments }: Screen): (Cell | null)[] {
  const own = segments
    .filter((segment) => containment(segment.box, box) > 0.6)
    .sort((a, b) => a.box.x - b.box.x);
  const [name, keys] = own.map((segment): Cell => ({ text: segment.text, segments: [segment] }));
  return [name ?? null, keys ?? null];
}
