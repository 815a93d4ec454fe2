import { bottom } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
import type { Screen } from '../screen/screen.ts';
import { TICKABLE } from './mark-of.ts';

/** Circles and boxes of one column are one group: edges within so many pixels, sizes alike, so many sizes apart. */
const SAME_EDGE = 5;
const ALIKE = 0.7;
const STEP = 2.5;

const isChosen = ({ state }: UiElement): boolean => state.includes('checked') || state.includes('selected');

/** Whether two stand in one column or row of choices, next to each other. */
function isNext(a: UiElement, b: UiElement): boolean {
  const [small, large] = [a.box.height, b.box.height].sort((p, q) => p - q);
  const isLevel = Math.abs(a.box.x - b.box.x) <= SAME_EDGE;
  return a !== b && isLevel && small >= ALIKE * large && apart(a, b) <= STEP * large;
}

const apart = (a: UiElement, b: UiElement): number =>
  Math.max(a.box.y, b.box.y) - Math.min(bottom(a.box), bottom(b.box));

/**
 * Circles to choose from that are chosen. One that was taken for a box, since what fills it hides its shape, counts where
 * what stands next to it is an empty circle.
 */
export function chosenOfGroups({ record }: Screen): UiElement[] {
  const marks = record.ui.elements.filter(({ role, name }) => TICKABLE.includes(role) && name !== '');
  return marks.filter((mark) => {
    if (!isChosen(mark) || mark.role === 'switch') return false;
    if (mark.role === 'radio') return true;
    const [next] = marks
      .filter((other) => isNext(mark, other))
      .sort((a, b) => apart(mark, a) - apart(mark, b));
    return next?.role === 'radio' && !isChosen(next);
  });
}
