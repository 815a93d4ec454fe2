import { bottom, centre, right } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
import { TICKABLE } from '../../model/tickable.ts';
import type { Screen } from '../screen/screen.ts';

/** Circles and boxes of one column or row are one group: edges or middles within so many pixels, sizes alike, so many sizes apart. */
const SAME_EDGE = 5;
const ALIKE = 0.7;
const STEP = 2.5;
/** In a row the labels stand between. */
const STEP_ACROSS = 14;

const isChosen = ({ state }: UiElement): boolean => state.includes('checked') || state.includes('selected');

/** Whether two stand in one column or row of choices, close to each other. */
function isNext(a: UiElement, b: UiElement): boolean {
  const [small, large] = [a.box.height, b.box.height].sort((p, q) => p - q);
  if (a === b || small < ALIKE * large) return false;
  const isUnder = Math.abs(a.box.x - b.box.x) <= SAME_EDGE;
  const isBeside = Math.abs(centre(a.box).y - centre(b.box).y) <= SAME_EDGE;
  return (isUnder && apart(a, b) <= STEP * large) || (isBeside && apart(a, b) <= STEP_ACROSS * large);
}

/** How far two of one column or row are apart. */
const apart = ({ box: a }: UiElement, { box: b }: UiElement): number =>
  Math.max(
    Math.max(a.y, b.y) - Math.min(bottom(a), bottom(b)),
    Math.max(a.x, b.x) - Math.min(right(a), right(b)),
  );

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
