import type { Draft } from '../../model/answer.ts';
import type { Role, UiElement, WindowRecord } from '../../model/image-features.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { sameRow } from '../screen/segments.ts';
import { isWindowControl } from '../screen/window-controls.ts';

/** A name that people would say: two letters in a row, at least. */
const SAYABLE = /\p{L}{2}/u;
/** Frames of windows may have them too; nobody asks for them when asking what there is to do. */
const OF_FRAMES = /^(?:shade|help)$/i;

/** The first of some names, and how many more there are. */
export function namesOf(elements: readonly UiElement[], most: number): string {
  const names = elements.slice(0, most).map(({ name }) => name);
  return names.join(', ') + andMore(elements.length - names.length);
}

/** How many are not told. */
export const andMore = (count: number): string => (count > 0 ? ` (+${count})` : '');

/** An answer that tells the names of elements as they are read, and how many more have none. */
export function tellNames(all: readonly UiElement[], unnamed = 0): Draft {
  const named = [...all].sort((a, b) => (sameRow(a.box, b.box) ? a.box.x - b.box.x : a.box.y - b.box.y));
  return answered({
    answer: namesOf(named, named.length) + andMore(unnamed),
    confidence: 0.9 * named.reduce((sum, { confidence }) => sum + confidence / named.length, 0),
    regions: named.map(({ box, name }) => ({ ...box, label: name })),
    evidence: named.map(({ id }) => id),
    reasons: [`${named.length} with a name were found`],
  });
}

/** The dialog in front: until it is answered, nothing else can be done. */
export const frontDialog = ({ record }: Screen): WindowRecord | undefined =>
  record.ui.windows.find((window) => window.front && window.kind === 'dialog');

const isControlOfWindow = (element: UiElement, windows: readonly WindowRecord[]): boolean =>
  (isWindowControl(element.name) || OF_FRAMES.test(element.name)) &&
  windows.some(({ box }) => element.box.y - box.y < 2 * element.box.height);

/**
 * The elements of a role that carry a name, each name once: those of the dialog in front, where one is, else all.
 * Without what closes and resizes windows.
 */
export function offered(role: Role, screen: Screen): UiElement[] {
  const { elements, windows } = screen.record.ui;
  const dialog = frontDialog(screen);
  const named = elements.filter(
    (element) => element.role === role && SAYABLE.test(element.name) && !isControlOfWindow(element, windows),
  );
  const inDialog = dialog ? named.filter((element) => element.window === dialog.id) : [];
  const shown = inDialog.length > 0 ? inDialog : named;
  return shown.filter(
    (element, index) =>
      shown.findIndex(({ name }) => name.toLowerCase() === element.name.toLowerCase()) === index,
  );
}
