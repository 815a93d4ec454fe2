import { area, type Box, bottom, containment } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import { sameRow } from '../screen/segments.ts';
import type { Found } from './find-elements.ts';
import { isInTitleBar } from './way-of-control.ts';

/** What the only button of a message does, whatever it says. */
const TAKING_NOTE =
  /\b(?:ok|okay|yes|clos\w+|continu\w+|done|dismiss\w*|confirm\w*|accept\w*|agree\w*|go(?:es)? on)\b/i;
/** What the button beside "Cancel" or "No" does. */
const AGREEING =
  /\b(?:ok|okay|yes|confirm\w*|accept\w*|agree\w*|approv\w+|appl\w+|tr(?:y|ies) again|retr\w+)\b/i;
const REFUSING = /^\W*(?:\w )?\W*(?:cancel|no|abort|reject|decline|close|don.?t \w+)\W*$/i;
/** A window with more text is no mere message. */
const MESSAGE_LINES = 8;
const SCORE = 0.3;
const LEAST_CONFIDENCE = 0.25;
/** Buttons of one row differ in height by no more pixels. */
const SAME_HEIGHT = 3;

/**
 * The button that answers a dialog, where its word is too short for a reader or says something of its own: the only
 * control under the text of a message, or the unnamed one beside "Cancel". Small words on buttons make readers take
 * them for empty fields.
 */
export function answeringButton(question: RoutedPart, screen: Screen): Found | null {
  if (!['button', 'dialog'].includes(question.slots.role ?? 'button')) return null;
  const box = dialogBox(screen);
  const controls = screen.record.ui.elements.filter(
    (element) =>
      ['button', 'input', 'combobox'].includes(element.role) &&
      element.confidence >= LEAST_CONFIDENCE &&
      containment(element.box, box) > 0.9 &&
      !isInTitleBar(element.box, screen),
  );
  const text = screen.segments.filter(
    (segment) =>
      containment(segment.box, box) > 0.9 &&
      !controls.some(
        (control) =>
          containment(segment.box, control.box) > 0.6 && area(control.box) < HOLDS * area(segment.box),
      ),
  );
  if (text.length === 0) return null;
  const under = Math.max(...text.map((segment) => bottom(segment.box)));
  const low = controls.filter((control) => control.box.y >= under - 2);
  const [only, ...more] = low;
  if (only && more.length === 0 && TAKING_NOTE.test(question.text) && text.length <= MESSAGE_LINES)
    return found(only, 'the button under the message');
  const unnamed = AGREEING.test(question.text) ? besideRefusal(low) : undefined;
  return unnamed ? found(unnamed, unnamed.value || 'the button beside it') : null;
}
/** Fields for a line of text are no larger than so many times that text. */
const HOLDS = 30;

/** The one control without a name on the row and of the height of those that refuse. */
function besideRefusal(controls: readonly UiElement[]): UiElement | undefined {
  const refusals = controls.filter(({ name }) => REFUSING.test(name));
  const beside = controls.filter(
    ({ name, box }) =>
      name === '' &&
      refusals.some(
        (refusal) => sameRow(refusal.box, box) && Math.abs(refusal.box.height - box.height) <= SAME_HEIGHT,
      ),
  );
  return beside.length === 1 ? beside[0] : undefined;
}

/** The window in front, else a dialog that was seen, else all of the picture. */
export function dialogBox({ record: { ui, source } }: Screen): Box {
  const dialogs = ui.windows.filter(({ kind }) => kind === 'dialog');
  return (
    (dialogs.find(({ front }) => front) ?? ui.windows.find(({ front }) => front) ?? dialogs[0])?.box ??
    ui.elements.find(({ role }) => role === 'dialog')?.box ?? {
      x: 0,
      y: 0,
      width: source.width,
      height: source.height,
    }
  );
}

const found = (element: UiElement, fallback: string): Found => ({
  name: element.name || fallback,
  box: element.box,
  role: 'button',
  id: element.id,
  evidence: [element.id],
  score: SCORE,
  element,
});
