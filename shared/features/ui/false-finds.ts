import { containment } from '../../model/geometry.ts';
import type { Found } from './found.ts';
import { isUnderMenu } from './open-menus.ts';
import type { Frame } from './windows.ts';

/** Whether what a rule found is part of another thing or what is drawn around it. */
export const isFalseFind = (item: Found, all: readonly Found[], frames: readonly Frame[]): boolean =>
  isTrim(item, frames) ||
  isProgramSign(item, frames) ||
  isEntryIcon(item, all) ||
  all.some((other) => isLayerOf(item, other)) ||
  isUnderMenu(item, all) ||
  (frames.length > 0 && (isRowRest(item, all) || isPartOfScrollbar(item, all)));

/** Arrows, thumb and trough of a scroll bar. */
export const isPartOfScrollbar = ({ role, box }: Found, all: readonly Found[]): boolean =>
  role !== 'scrollbar' &&
  all.some((other) => other.role === 'scrollbar' && containment(box, other.box) > 0.7);

/** Bands and rims of a title bar's shading are no elements. */
const isTrim = ({ role, box }: Found, frames: readonly Frame[]): boolean =>
  (role === 'scrollbar' || role === 'input' || role === 'combobox') &&
  frames.some((frame) => isPlainBar(frame) && containment(box, frame.titleBar) > 0.8);

/** A title bar with nothing in it but the title, its buttons and the program's sign. */
const isPlainBar = ({ titleBar, controls }: Frame): boolean =>
  titleBar.height < 34 * Math.max(1, (controls[0]?.width ?? 0) / 8);

/** The sign of a program at the beginning of its title bar is no tool. */
const isProgramSign = ({ role, box, name }: Found, frames: readonly Frame[]): boolean =>
  role === 'button' &&
  name === '' &&
  frames.some(
    (frame) =>
      isPlainBar(frame) &&
      box.x + box.width / 2 < frame.titleBar.x + frame.titleBar.height &&
      containment(box, frame.titleBar) > 0.6,
  );

/** Icons of navigation entries look like boxes to tick; the entry they stand in says otherwise. */
const isEntryIcon = (item: Found, all: readonly Found[]): boolean =>
  (item.role === 'checkbox' || item.role === 'radio') &&
  all.some((other) => other.role === 'link' && other !== item && containment(item.box, other.box) > 0.9);

/** The head and the foot of a dialog are as wide as it is, and no fields. */
const isLayerOf = ({ role, box }: Found, dialog: Found): boolean =>
  dialog.role === 'dialog' &&
  (role === 'input' || role === 'combobox') &&
  box.width >= 0.98 * dialog.box.width &&
  containment(box, dialog.box) > 0.95;

/** Heads, rows and what is left of them in a table of a window look like fields. */
const isRowRest = ({ role, box }: Found, all: readonly Found[]): boolean =>
  role === 'input' && all.some((other) => other.role === 'table' && containment(box, other.box) > 0.9);
