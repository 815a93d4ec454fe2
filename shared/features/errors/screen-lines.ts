import { area, type Box, bottom, centre, containment, right } from '../../model/geometry.ts';
import type { ImageFeatures, Line, UiElement, WindowRecord } from '../../model/image-features.ts';
import { isFullPrompt, isPrompt } from './not-an-error.ts';
import { isBeside, isOver, standsBesideField, standsUnder } from './sign-places.ts';
import {
  colorMarks,
  isPaleRed,
  isRed,
  isWrittenInRed,
  regionAround,
  statusAround,
  usualGround,
} from './status-colors.ts';
import { isToldError } from './told-errors.ts';

export type ErrorContext = Pick<ImageFeatures, 'text' | 'ui' | 'colors' | 'scene'>;

/** A text line with what stands around it. */
export type ScreenLine = {
  line: Line;
  /** Ids of the record's lines that make it up: several where a terminal's row was read in pieces. */
  ids: string[];
  /** Position in the order from top to bottom, left to right within a row. */
  order: number;
  window: WindowRecord | null;
  dialog: Box | null;
  /** The control whose label or content the line is. */
  control: UiElement | null;
  /** A word that only buttons carry, alone on its row or among such words. */
  buttonLabel: boolean;
  terminal: boolean;
  prompt: boolean;
  title: boolean;
  /** Begins an entry of a log, a chat or a list. */
  entry: boolean;
  red: boolean;
  /** Meaning of the coloured region the line stands in. */
  status: 'error' | 'warning' | null;
  /** That region, where one was found. */
  region: Box | null;
  icon: UiElement | null;
  /** Meaning of a sign beside it that is known by its colour alone: a red disc, a yellow triangle. */
  mark: 'error' | 'warning' | null;
  alert: UiElement | null;
  /** Stands right under a field to fill in. */
  underField: boolean;
  /** Stands right of a field to fill in, at its height. */
  besideField: boolean;
  /** Says what went wrong in the list of errors that a service answered with. */
  told: boolean;
};

const FIELDS: ReadonlySet<string> = new Set(['input', 'combobox', 'tab', 'table', 'checkbox', 'radio']);
const CONTROLS: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'radio',
  'switch',
  'input',
  'combobox',
  'link',
  'menu_item',
  'tab',
  'badge',
  'cell',
]);
const SIGN = /error|warning|alert|critical|danger|exclamation|invalid|denied|stop|caution|fail/i;
const MAX_DIALOG_SHARE = 0.6;

/** Puts every line of a screen into its surroundings, in reading order. */
export function describeLines(context: ErrorContext): ScreenLine[] {
  const { elements, windows } = context.ui;
  const dialogs = findDialogs(context);
  const signs = elements.filter(isSign);
  const alerts = elements.filter((element) => element.role === 'alert');
  const controls = elements.filter(({ role, confidence }) => CONTROLS.has(role) && confidence >= SEEN);
  const fields = controls.filter(({ role }) => role === 'input' || role === 'combobox');
  const lines = inReadingOrder(context.text.lines);
  const prompts = lines.map((line) => isPrompt(line.text));
  const fullPrompts = lines.filter((line) => isFullPrompt(line.text));
  const marks = colorMarks(context);
  const ground = usualGround(lines);
  const terminalWindows = new Set(fullPrompts.map((line) => frontWindow(line.box, windows)?.id));
  return lines.map((line, order) => {
    const window = frontWindow(line.box, windows);
    const dialog = smallest(dialogs.filter((box) => containment(line.box, box) > 0.8));
    const title = elements.some((e) => e.role === 'title_bar' && containment(line.box, e.box) > 0.6);
    const terminal =
      !dialog && !title && (context.scene.kind === 'terminal' || terminalWindows.has(window?.id));
    return {
      line,
      ids: [line.id],
      order,
      window,
      dialog,
      control: isSpoken(line) ? null : controlOf(line, controls),
      buttonLabel: isButtonLabel(line, lines),
      terminal,
      prompt: terminal && prompts[order],
      title: title || isWindowTitle(line, window, dialog),
      entry: beginsEntry(line, lines),
      red: isWrittenInRed(line),
      status: statusAround(line, context.colors.status, ground),
      region: regionAround(line, context.colors.status)?.box ?? null,
      icon: signs.find((sign) => belongsTo(sign.box, line.box)) ?? null,
      mark: marks.find((mark) => belongsTo(mark.box, line.box))?.meaning ?? null,
      alert: alerts.find((alert) => containment(line.box, alert.box) > 0.7) ?? null,
      underField: fields.some((field) => standsUnder(line.box, field.box)),
      besideField: fields.some((field) => standsBesideField(line.box, field.box)),
      told: isToldError(line, lines),
    };
  });
}

function findDialogs(context: ErrorContext): Box[] {
  const { width, height } = extent(context);
  const boxes = [
    ...context.ui.windows
      .filter(({ kind, box }) => (kind === 'dialog' ? !isFilledIn(box, context) : isMessageBox(box, context)))
      .map((window) => window.box),
    ...context.ui.elements
      .filter((element) => element.role === 'dialog' && !element.window)
      .map((element) => element.box),
  ];
  return boxes.filter((box) => area(box) < MAX_DIALOG_SHARE * width * height);
}

/** Controls that were recognised with less certainty are as often none. */
const SEEN = 0.25;
/** Buttons whose only word was read into them are taken for fields now and then. */
const isField = ({ role, value, name, confidence }: UiElement): boolean =>
  FIELDS.has(role) && confidence >= SEEN && !BUTTON_WORDS.test(value || name || '-');

/** A window that stands by itself to be filled in: settings, an assistant. It reports nothing. */
const isFilledIn = (window: Box, { ui }: ErrorContext): boolean =>
  !ui.windows.some(({ box }) => box !== window && containment(window, box) > 0.6) &&
  ui.elements.some((element) => isField(element) && containment(element.box, window) > 0.9);

/** A message in a window of its own: a few lines over buttons that take note of it, and nothing else to work with. */
function isMessageBox(window: Box, { ui, text }: ErrorContext): boolean {
  const inside = ui.elements.filter(({ box }) => containment(box, window) > 0.9);
  const rows = text.lines.filter(({ box }) => containment(box, window) > 0.9);
  return (
    rows.length <= MESSAGE_LINES &&
    rows.some((line) => isButtonLabel(line, rows)) &&
    !rows.some((line) => isPrompt(line.text)) &&
    !inside.some((element) => ['menu_item', 'tab', 'list'].includes(element.role) || isField(element))
  );
}
const MESSAGE_LINES = 10;

function extent(context: ErrorContext): { width: number; height: number } {
  const boxes = [
    ...context.text.lines.map((line) => line.box),
    ...context.ui.windows.map((window) => window.box),
    ...context.ui.elements.map((element) => element.box),
  ];
  return { width: Math.max(1, ...boxes.map(right)), height: Math.max(1, ...boxes.map(bottom)) };
}

const sameRow = (a: Box, b: Box): boolean =>
  Math.abs(centre(a).y - centre(b).y) < 0.5 * Math.min(a.height, b.height);

/** `12:02:18` or a date, as logs and chats put before each entry; `•` or `–` before an item. */
const STAMP = /^\W{0,2}(?:\d{1,2}:\d ?\d(?::\d{2})?|\d{4}-\d{2}-\d{2})\b|^[•‣▪●○◦](?:\s|$)|^[-–—]\s+\p{Lu}/u;

/** `file.c:6:5:`, as compilers and linters begin each report. */
const LOCATED = /^[^\s:]+\.\w{1,5}:\d+(?::\d+)?:/;

/** How far left of its entry a stamp may stand, in heights of the text. */
const STAMP_REACH = 14;

/** Whether a line begins an entry of a log, a chat or a list; the stamp may stand in a column of its own. */
function beginsEntry(line: Line, lines: readonly Line[]): boolean {
  if (STAMP.test(line.text) || LOCATED.test(line.text)) return true;
  return lines.some(
    (other) =>
      other !== line &&
      right(other.box) <= line.box.x + 2 &&
      line.box.x - right(other.box) < STAMP_REACH * line.box.height &&
      sameRow(other.box, line.box) &&
      STAMP.test(other.text),
  );
}

/** Lines from top to bottom; those on one row from left to right. */
function inReadingOrder(lines: readonly Line[]): Line[] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => centre(a.box).y - centre(b.box).y)) {
    const first = rows[rows.length - 1]?.[0];
    if (first && sameRow(first.box, line.box)) rows[rows.length - 1].push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box.x - b.box.x));
}

function frontWindow(box: Box, windows: readonly WindowRecord[]): WindowRecord | null {
  const around = windows.filter((window) => containment(box, window.box) > 0.7);
  return around.find((window) => window.front) ?? around.sort((a, b) => area(a.box) - area(b.box))[0] ?? null;
}

function smallest(boxes: readonly Box[]): Box | null {
  return [...boxes].sort((a, b) => area(a) - area(b))[0] ?? null;
}

/** A bar on red whose text is a sentence is told, not pressed; so are several sentences on the pale red of a banner. */
const SPOKEN_WORDS = 6;
const isSpoken = (line: Line): boolean =>
  line.text.split(/\s+/).length >= SPOKEN_WORDS &&
  (isRed(line.background) || (isPaleRed(line.background) && /[.!]/.test(line.text)));

/** The innermost control that holds the line; a text area is none, since programs print into those too. */
function controlOf(line: Line, controls: readonly UiElement[]): UiElement | null {
  const around = controls.filter(
    (control) =>
      containment(line.box, control.box) > 0.75 &&
      control.box.height < 3.2 * Math.max(10, line.box.height) &&
      (control.role !== 'link' || isAllOf(line.text, control.name)),
  );
  return around.sort((a, b) => area(a.box) - area(b.box))[0] ?? null;
}

/** Whether the line is the link's own text: a sentence may hold a link that is broken over its lines. */
function isAllOf(text: string, name: string): boolean {
  const words = (value: string): string =>
    value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return name === '' || words(name).includes(words(text));
}

const LONGEST_TITLE = 70;

function isWindowTitle(line: Line, window: WindowRecord | null, dialog: Box | null): boolean {
  const frame = dialog ?? window?.box;
  if (!frame || line.box.y - frame.y > 2.6 * line.box.height) return false;
  if (window && window.title !== '' && window.title.trim() === line.text.trim()) return true;
  // A title bar's text is centred or at the far left, close under the upper edge.
  return (
    dialog !== null && line.text.length <= LONGEST_TITLE && line.box.y - dialog.y < 0.9 * line.box.height
  );
}

const BUTTON_WORDS =
  /^\W*(?:ok|okay|cancel|close|yes|no|retry|try again|reload|abort|ignore|apply|save|dismiss|details|help|continue|next|back|quit|exit|submit|got it|skip|allow|deny|accept|refresh|send report|learn more|show details|hide details|go back|undo|restart|resume|delete|keep|open|copy|more info(?:rmation)?|advanced|back to safety)\W*$/i;

/** For screens whose controls were not found: `OK` or `Cancel` with nothing but such words beside it. */
function isButtonLabel(line: Line, lines: readonly Line[]): boolean {
  // "details." ends a sentence, "More..." opens a window.
  if (!BUTTON_WORDS.test(line.text) || /\p{L}\.$/u.test(line.text)) return false;
  const near = 8 * line.box.height;
  return lines.every((other) => {
    const apart = Math.max(other.box.x - right(line.box), line.box.x - right(other.box));
    const level = Math.abs(centre(other.box).y - centre(line.box).y) < 0.6 * line.box.height;
    return other === line || !level || apart > near || BUTTON_WORDS.test(other.text);
  });
}

const belongsTo = (sign: Box, line: Box): boolean => isBeside(sign, line) || isOver(sign, line);

function isSign(element: UiElement): boolean {
  if (element.role === 'alert') return true;
  return (element.role === 'icon' || element.role === 'image') && SIGN.test(element.name);
}
