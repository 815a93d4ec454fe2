import { bottom, containment, intersectionOverUnion } from '../../model/geometry.ts';
import type { Found } from './found.ts';

/** Keeps the surest of the finds at one place. */
export function withoutDoubles(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  // A control found at a junction of edges can come out empty; it is none.
  const shown = found.filter(({ box }) => box.width > 0 && box.height > 0);
  for (const item of shown.sort((a, b) => b.confidence - a.confidence))
    if (!kept.some((other) => isDouble(other, item))) kept.push(item);
  return kept;
}

/** What is one inside the other: a picture that is a link, a field with the list of what can be chosen in it. */
const PAIRS: readonly (readonly string[])[] = [
  ['link', 'image'],
  ['input', 'combobox'],
];

/** An icon and the square that it is drawn on share so much. */
const ONE_ICON = 0.4;

/** Two finds of one thing. */
function isDouble(a: Found, b: Found): boolean {
  if (PAIRS.some((pair) => a.role !== b.role && pair.includes(a.role) && pair.includes(b.role))) return false;
  return intersectionOverUnion(a.box, b.box) > (a.role === 'icon' && b.role === 'icon' ? ONE_ICON : 0.7);
}

/** What the label of a mark may have been taken for. */
const PRESSED: ReadonlySet<string> = new Set(['tab', 'button', 'link', 'menu_item']);

/** Finds with some that are sure put in the place of what was taken for parts of them, and for their labels. */
export const inPlaceOf = (found: readonly Found[], sure: readonly Found[]): Found[] => [
  ...found.filter(({ role, name, box }) =>
    sure.every(
      (item) =>
        containment(box, item.box) <= 0.6 &&
        !(PRESSED.has(role) && name === item.name && box.y < bottom(item.box) && bottom(box) > item.box.y),
    ),
  ),
  ...sure,
];
