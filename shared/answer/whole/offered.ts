import type { Role, UiElement, WindowRecord } from '../../model/image-features.ts';
import type { Screen } from '../screen/screen.ts';

/** A name that people would say: two letters in a row, at least. */
const SAYABLE = /\p{L}{2}/u;
/** Every window has them; nobody asks for them when asking what there is to do. */
const WINDOW_CONTROLS = /^(?:minimi[sz]e|maximi[sz]e|restore|close|shade|help)$/i;

/** The dialog in front: until it is answered, nothing else can be done. */
export const frontDialog = ({ record }: Screen): WindowRecord | undefined =>
  record.ui.windows.find((window) => window.front && window.kind === 'dialog');

const isControlOfWindow = (element: UiElement, windows: readonly WindowRecord[]): boolean =>
  WINDOW_CONTROLS.test(element.name) &&
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
