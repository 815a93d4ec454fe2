import { type Box, bottom, centre } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
import type { Screen } from './screen.ts';

/** The icon of a bar stands at most so many text heights over its word, about the same middle, and is not much wider. */
const NEAR = 1.2;
const OFF_MIDDLE = 0.8;
const WIDEST = 6;

/** The icon or sign without written words whose word a text is, right under it: a button of a tool bar with text under icons. */
export const iconAbove = (text: Box, { record }: Screen): UiElement | undefined =>
  record.ui.elements.find(
    ({ role, name, name_from, box }) =>
      (role === 'button' || role === 'icon') &&
      (name === '' || name_from === 'shape') &&
      text.y - bottom(box) >= -0.5 * text.height &&
      text.y - bottom(box) <= NEAR * text.height &&
      Math.abs(centre(box).x - centre(text).x) <= OFF_MIDDLE * text.height &&
      box.width <= WIDEST * text.height,
  );
