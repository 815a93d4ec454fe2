import { type Box, bottom, containment } from '../../model/geometry.ts';
import type { Role, UiElement } from '../../model/image-features.ts';
import type { Screen } from '../screen/screen.ts';
import { sameRow } from '../screen/segments.ts';

/** The input field to the right of a label or under it. */
export function fieldOf(label: Box, screen: Screen): UiElement | undefined {
  const fields = screen.record.ui.elements.filter((element) => ['input', 'combobox'].includes(element.role));
  const beside = fields
    .filter((field) => sameRow(field.box, label) && field.box.x >= label.x)
    .sort((a, b) => a.box.x - b.box.x)[0];
  const under = fields
    .filter(
      (field) =>
        field.box.y >= label.y &&
        field.box.y - label.y < 5 * label.height &&
        Math.abs(field.box.x - label.x) < 4 * label.height,
    )
    .sort((a, b) => a.box.y - b.box.y)[0];
  return beside ?? under;
}

/** A pane for text starts so many text heights under its label and left of it, and is so many high. */
const UNDER = 1.5;
const ASIDE = 1.5;
const LOW = 2.5;
const FRAMES: readonly Role[] = ['table', 'list', 'image'];

/** The empty pane right under a label: a field for text of several lines, of which only the frame was seen. */
export const paneUnder = (label: Box, { record, segments }: Screen): UiElement | undefined =>
  record.ui.elements.find(
    ({ role, box }) =>
      FRAMES.includes(role) &&
      box.y - bottom(label) >= -2 &&
      box.y - bottom(label) <= UNDER * label.height &&
      Math.abs(box.x - label.x) <= ASIDE * label.height &&
      box.width > label.width &&
      box.height >= LOW * label.height &&
      !segments.some((segment) => containment(segment.box, box) > 0.6),
  );
