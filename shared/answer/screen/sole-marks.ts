import { containment } from '../../model/geometry.ts';
import type { ImageFeatures, UiElement } from '../../model/image-features.ts';
import { TICKABLE } from '../../model/tickable.ts';

/** How much wider a mark is with its label than without, and how far their left edges are apart, in pixels. */
const WITH_LABEL = 2;
const SAME_EDGE = 3;

/** A record in which a mark that was found alone and together with its label is listed once, as the mark. */
export function withSoleMarks(record: ImageFeatures): ImageFeatures {
  const { elements } = record.ui;
  const sole = elements.filter((element) => !elements.some((other) => isMarkOf(other, element)));
  return sole.length === elements.length ? record : { ...record, ui: { ...record.ui, elements: sole } };
}

const isMarkOf = (mark: UiElement, { role, box }: UiElement): boolean =>
  TICKABLE.includes(role) &&
  TICKABLE.includes(mark.role) &&
  box.width >= WITH_LABEL * mark.box.width &&
  Math.abs(box.x - mark.box.x) <= SAME_EDGE &&
  containment(mark.box, box) > 0.9;
