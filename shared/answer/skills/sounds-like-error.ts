import { looksLikeCode, withoutDenials } from '../../features/errors/not-an-error.ts';
import { containment } from '../../model/geometry.ts';
import type { ImageFeatures } from '../../model/image-features.ts';

/** Words that reports of failures are made of; where they stand outside of program text, one may be overlooked. */
const SOUNDS =
  /\b(?:failed|failure|problem|wrong|unable|cannot|could not|couldn.t|can.t|denied|refused|invalid|expired|unavailable|unexpected|crashed|corrupt(?:ed)?|missing|not found|no such|warning|without)\b/i;
const CONTROLS = new Set(['button', 'link', 'menu_item', 'tab']);

/** Whether a text on the screen has the words of a report, though no error was found. */
export const soundsLikeError = ({ text, topic, ui }: ImageFeatures): boolean =>
  topic !== 'code' &&
  text.lines.some(
    (line) =>
      SOUNDS.test(withoutDenials(line.text)) &&
      !looksLikeCode(line.text) &&
      !ui.elements.some(({ role, box }) => CONTROLS.has(role) && containment(line.box, box) > 0.8),
  );
