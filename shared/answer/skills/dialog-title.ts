import { area, type Box, bottom, containment } from '../../model/geometry.ts';
import type { ImageFeatures, UiElement, WindowRecord } from '../../model/image-features.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';

/** A title stands at most so many heights of its text over the box of what is told, and so many left of it. */
const GAP = 4.5;
const LEFT = 4;
const MOST_WORDS = 8;

/** Where a dialog tells something, though no window was recognised around it: its own box, else that of the error. */
const toldIn = ({ record }: Screen): Box | undefined =>
  record.ui.elements.find(({ role }) => role === 'dialog')?.box ?? record.errors[0]?.box;

/** The short text over what a dialog tells, where the dialog is no window with a title; undefined where none stands there. */
export function dialogTitle(screen: Screen): Segment | undefined {
  const named = namedDialog(screen.record);
  const own =
    named &&
    screen.segments.find(({ box, text }) => text === named.name && containment(box, named.box) > 0.9);
  if (own) return own;
  const told = toldIn(screen);
  if (!told) return undefined;
  const over = screen.segments.filter(
    ({ box, words, text }) =>
      bottom(box) <= told.y + 2 &&
      told.y - bottom(box) <= GAP * box.height &&
      box.x >= told.x - LEFT * box.height &&
      box.x < told.x + told.width &&
      words.length <= MOST_WORDS &&
      !/[.!?]$/.test(text),
  );
  return over.sort((a, b) => bottom(b.box) - bottom(a.box))[0];
}

/** A dialog that is no window, by the name it carries. */
export const namedDialog = ({ ui }: ImageFeatures): UiElement | undefined =>
  ui.elements.find(({ role, name }) => role === 'dialog' && name !== '');

/** The smallest titled window that shows the first error. */
export const windowOfError = ({ ui, errors: [error] }: ImageFeatures): WindowRecord | undefined =>
  error &&
  ui.windows
    .filter(({ box, title }) => title !== '' && containment(error.box, box) > 0.9)
    .sort((a, b) => area(a.box) - area(b.box))[0];
