import type { Box } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
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
