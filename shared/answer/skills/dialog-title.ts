import { area, type Box, bottom, centre, containment, right } from '../../model/geometry.ts';
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
  const inside = headOf(screen) ?? headBesideClose(screen) ?? headOfMessage(screen);
  if (inside) return inside;
  const called = callingIt(screen);
  if (called) return called;
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

/** What a dialog is called by, where that stands in it under a large sign. */
function callingIt({ record, segments }: Screen): Segment | undefined {
  const dialog = namedDialog(record);
  return (
    dialog && segments.find(({ text, box }) => text === dialog.name && containment(box, dialog.box) > 0.9)
  );
}

/** The short text at the top of a dialog. */
function headOf({ record, segments }: Screen): Segment | undefined {
  const dialog = record.ui.elements.find(({ role }) => role === 'dialog');
  if (!dialog) return undefined;
  const buttons = record.ui.elements.filter(({ role }) => role === 'button' || role === 'icon');
  const [first] = segments
    .filter(
      ({ box, text }) =>
        containment(box, dialog.box) > 0.9 &&
        /\p{L}{2}/u.test(text) &&
        !buttons.some((button) => containment(box, button.box) > 0.8),
    )
    .sort((a, b) => a.box.y - b.box.y);
  return first && first.words.length <= MOST_WORDS && first.box.y - dialog.box.y <= GAP * first.box.height
    ? first
    : undefined;
}

/** A title stands so many heights of its text left of the sign that closes what it heads; a tab's sign stands nearer. */
const FROM_CLOSE = { least: 2, most: 40 };

/** The short text in the row of the one sign that closes something, where no dialog was recognised. */
function headBesideClose({ record, segments }: Screen): Segment | undefined {
  if (record.ui.windows.length > 0) return undefined;
  if (record.ui.elements.some(({ role }) => role === 'dialog')) return undefined;
  const signs = record.ui.elements.filter(
    ({ role, name, box }) =>
      (role === 'button' || role === 'icon') &&
      name === 'Close' &&
      box.width < 2 * box.height &&
      !segments.some((segment) => containment(segment.box, box) > 0.8),
  );
  if (signs.length !== 1) return undefined;
  const [{ box: sign }] = signs;
  const heads = segments.filter(
    ({ box, words, text }) =>
      Math.abs(centre(box).y - centre(sign).y) <= 0.6 * box.height &&
      sign.x - right(box) >= FROM_CLOSE.least * box.height &&
      sign.x - right(box) <= FROM_CLOSE.most * box.height &&
      words.length <= MOST_WORDS &&
      /\p{L}{2}/u.test(text),
  );
  return heads.sort((a, b) => right(b.box) - right(a.box))[0];
}

/** The first line of a message, where it is larger than what follows or was seen to be a heading. */
function headOfMessage({ record, segments }: Screen): Segment | undefined {
  const [error] = record.errors;
  const lines = error ? segments.filter((segment) => error.evidence.includes(segment.line.id)) : [];
  const [first, ...rest] = [...lines].sort((a, b) => a.box.y - b.box.y);
  const isHeading = record.ui.elements.some(({ role, name }) => role === 'heading' && name === first?.text);
  const isLarger = rest.every(({ box }) => first.box.height >= LARGER * box.height);
  return first && rest.length > 0 && first.words.length <= MOST_WORDS && (isHeading || isLarger)
    ? first
    : undefined;
}
const LARGER = 1.15;

/** A dialog that is no window, by the name it carries. */
export const namedDialog = ({ ui }: ImageFeatures): UiElement | undefined =>
  ui.elements.find(({ role, name }) => role === 'dialog' && name !== '');

/** The smallest titled window that shows the first error. */
export const windowOfError = ({ ui, errors: [error] }: ImageFeatures): WindowRecord | undefined =>
  error &&
  ui.windows
    .filter(({ box, title }) => title !== '' && containment(error.box, box) > 0.9)
    .sort((a, b) => area(a.box) - area(b.box))[0];
