import { elementAround } from '../../screen/element-around.ts';
import { termsOf } from '../../screen/terms.ts';
import type { Candidate } from '../candidate.ts';
import { type Asked, matchIn } from './asked.ts';
import type { Side } from './asked-place.ts';
import { listRanks, type Rank } from './list-ranks.ts';

const ROLES: readonly string[] = [
  ...['button', 'link', 'input', 'combobox', 'tab', 'menu_item', 'checkbox', 'radio', 'heading'],
];
/** What is told where the question says nothing of a place in a list, and where a text stands in none. */
const NO_ORDER = -9;
const NO_LIST = -5;

/**
 * Whether a candidate stands where the question says: at the bottom or the left, as the second or the last of its list or
 * row, below or after something, on a tab or in a field, among what is chosen.
 */
export function askedPlaceFacts({ segment, structure }: Candidate, asked: Asked): number[] {
  const { vertical, horizontal, order, side, roles, chosen } = asked.place;
  const { source } = asked.screen.record;
  const element = elementAround(segment.box, asked.screen);
  const ranks = order === null ? null : listRanks(segment, asked.screen);
  return [
    vertical === 0 ? -1 : agreement(vertical, segment.box.y / source.height),
    horizontal === 0 ? -1 : agreement(horizontal, segment.box.x / source.width),
    order === null || !ranks ? NO_ORDER : nearness(order, ranks.column),
    order === null || !ranks ? NO_ORDER : nearness(order, ranks.row),
    side === null
      ? -1
      : structure === 'row' || structure === 'draft'
        ? 0
        : besideNamed(segment.index, side, asked),
    roles.length === 0 ? -1 : element && roles.includes(element.role) ? 1 : 0,
    element ? ROLES.indexOf(element.role) : -1,
    !chosen ? 0 : element?.state.some((state) => state === 'selected' || state === 'checked') ? 2 : 1,
  ];
}

const agreement = (wanted: number, share: number): number => (wanted > 0 ? share : 1 - share);

/** 0 at the place asked for, less with each text between. */
function nearness(order: number, { before, after }: Rank): number {
  if (before + after === 0) return NO_LIST;
  return order > 0 ? -Math.abs(before - (order - 1)) : -Math.abs(after - (-order - 1));
}

/** How well a word of the question stands where it must for a text to be below, above, after or before it. */
function besideNamed(index: number, side: Side, { query, screen }: Asked): number {
  const { layout } = screen;
  const places = {
    below: [layout.above],
    above: [layout.below],
    after: [layout.left, layout.above],
    before: [layout.right, layout.below],
  }[side];
  const words = query.words.filter((word) => !word.frame && !word.weak);
  return Math.max(
    0,
    ...places.flatMap((neighbours) => {
      const other = neighbours[index];
      return other ? words.map((word) => matchIn(word, termsOf(other.text))) : [];
    }),
  );
}
