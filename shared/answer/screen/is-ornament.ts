import { right } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
import type { Screen } from './screen.ts';
import { sameRow } from './segments.ts';

/** Farthest that an icon stands from the words it belongs to, over its width. */
const REACH = 1.5;

/** Whether an icon named after its shape stands right before words: it adorns an entry or a button that they name. */
export function isOrnament({ role, name_from, box }: UiElement, { segments }: Screen): boolean {
  if (role !== 'icon' || name_from !== 'shape') return false;
  return segments.some((segment) => {
    const gap = segment.box.x - right(box);
    return sameRow(segment.box, box) && gap >= -2 && gap <= REACH * box.width;
  });
}
