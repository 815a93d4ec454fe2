import { containment } from '../../model/geometry.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { columnHead, hasHeadRow } from '../screen/tables.ts';
import { termsOf } from '../screen/terms.ts';

/** Terms over the column of a table of three or more; null outside of one. */
export function tableHeadOf(segment: Segment, screen: Screen): readonly string[] | null {
  const { rows, rowOf } = screen.rows;
  const head =
    rows[rowOf[segment.index]].length >= 3 && hasHeadRow(segment, screen.rows)
      ? columnHead(segment, screen.rows)
      : null;
  return head === null ? null : termsOf(head);
}

const CONTROLS = new Set(['button', 'link', 'tab', 'menu_item']);
/** Whether a text is the name of a button, link, tab or menu. */
export const isInControl = (segment: Segment, screen: Screen): boolean =>
  screen.record.ui.elements.some(
    (element) => CONTROLS.has(element.role) && containment(segment.box, element.box) > 0.8,
  );

/** "Firmware" before "4.11.2": the first of the two texts of a row, the second of which holds a figure. */
export function namesValue(segment: Segment, { layout }: Screen): boolean {
  const value = layout.right[segment.index];
  return (
    value !== null &&
    layout.row[segment.index].length === 1 &&
    !/\d/.test(segment.text) &&
    /\d/.test(value.text)
  );
}

/** "summary | log | tree": three words or more between strokes are links, which say nothing. */
export function isLinkBar(text: string): boolean {
  const parts = text.split('|').map((part) => part.trim());
  const filled = parts.filter((part) => part !== '');
  return filled.length >= 3 && filled.every((part) => /^\p{L}+(?: \p{L}+)?$/u.test(part));
}
