import { area, type Box, containment } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
import type { Screen } from './screen.ts';

const WITHIN = 0.75;

const known = new WeakMap<Box, UiElement | null>();

/** The smallest element around a text. */
export function elementAround(box: Box, { record }: Screen): UiElement | null {
  const before = known.get(box);
  if (before !== undefined) return before;
  const around = record.ui.elements.filter((element) => containment(box, element.box) > WITHIN);
  const least = around.reduce<UiElement | null>(
    (small, next) => (small && area(small.box) <= area(next.box) ? small : next),
    null,
  );
  known.set(box, least);
  return least;
}
