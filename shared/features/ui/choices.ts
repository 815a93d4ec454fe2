import type { Box } from '../../model/geometry.ts';
import { bottom, containment, right, unionOf } from '../../model/geometry.ts';
import type { Found } from './found.ts';
import { toBox } from './surface.ts';
import type { TextRun } from './text-runs.ts';
import { type Frame, frameOf } from './windows.ts';

/** Sides of Qt's marks in unscaled pixels, from and to; those of GTK are smaller or larger. */
const FITTED = [13.5, 14.5] as const;

/** Side from which on marks are of toolkits that stretch their choices, in unscaled pixels. */
const STRETCHED = 12.5;
/** So many choices of one row stand side by side, each as wide as its label. */
const FEWEST_IN_ROW = 3;
/** How many times as wide as its label a choice is at most where it is not known to be stretched. */
const BETWEEN = 1.35;

/**
 * Boxes to tick and radio buttons of programs include their labels, and are stretched to one width unless Qt draws
 * them; pages count the mark alone. The name is the whole label; a mark at the end of a row is named by what the row
 * starts with.
 */
export function labelChoices(
  found: readonly Found[],
  runs: readonly TextRun[],
  frames: readonly Frame[],
  unit: number,
): Found[] {
  const isChoice = ({ role, sure }: Found) => !sure && (role === 'checkbox' || role === 'radio');
  const labelled = found.map((item) =>
    isChoice(item) ? { item, label: labelOf(item.box, runs, unit) } : { item, label: null },
  );
  const free = runs.filter(
    (run) => !labelled.some(({ label }) => label && containment(run.ink, label.box) > 0.7),
  );
  const choices = labelled.filter(({ item }) => isChoice(item) && frameOf(frames, item.box) !== null);
  return labelled.map(({ item, label }) => {
    if (!isChoice(item)) return item;
    if (!label) return { ...item, name: item.name || nameAtRowStart(item, found, free) };
    const frame = frameOf(frames, item.box)?.box;
    if (!frame) return { ...item, name: label.name };
    if (isFitted(item.box, unit)) {
      const y = item.box.y - Math.round(3 * unit);
      const low = bottom(item.box) + Math.round(3 * unit);
      return {
        ...item,
        name: label.name,
        box: toBox(item.box.x, y, right(label.box) + Math.round(2 * unit), low),
      };
    }
    const column = choices.filter((other) => Math.abs(other.item.box.x - item.box.x) <= 3 * unit);
    const widest = Math.max(
      ...column.map((other) => (other.label ? right(other.label.box) : 0)),
      right(label.box),
    );
    if (item.box.width < STRETCHED * unit)
      return { ...item, name: label.name, box: aroundLabel(item.box, label.box, widest, unit) };
    const own = nextOnRow(item.box, label.box, found, runs, frame);
    const blocked = column.some(
      (other) => other.label && nextOnRow(other.item.box, other.label.box, found, runs, frame) !== null,
    );
    const inRow = choices.filter((other) => Math.abs(other.item.box.y - item.box.y) <= 2 * unit).length;
    if (inRow >= FEWEST_IN_ROW && column.length === 1)
      return { ...item, name: label.name, box: aroundLabel(item.box, label.box, right(label.box), unit) };
    const nextChoice = choices.find((other) => other.item.box === own);
    const margin = Math.round(3 * unit);
    const edge =
      nextChoice && column.length > 1
        ? nextChoice.item.box.x - 3 * margin
        : blocked
          ? widest
          : right(frame) - (item.box.x - frame.x) - margin;
    const end = Math.max(widest, Math.round(edge)) + margin;
    const x = item.box.x - margin;
    const y = item.box.y - margin;
    return {
      ...item,
      name: label.name,
      box: { x, y, width: end - x, height: bottom(item.box) + margin - y },
    };
  });
}

/**
 * A mark with its label and the room that toolkits leave around both. Some make all choices of a column as wide as the
 * widest of them, which can't be seen: the box goes so far at most that it fits both.
 */
function aroundLabel(mark: Box, label: Box, widest: number, unit: number): Box {
  const room = Math.round(3 * unit);
  const fitted = right(label) - mark.x;
  const end = Math.min(widest, mark.x + Math.round(BETWEEN * fitted));
  const more = mark.width < STRETCHED * unit ? 1 : 0;
  return toBox(mark.x - room, mark.y - room - more, end + room, bottom(mark) + room + more);
}

/** Whether a mark is as large as Qt draws it: there, choices are no wider than their labels. */
const isFitted = ({ width }: Box, unit: number): boolean =>
  width >= FITTED[0] * unit && width <= FITTED[1] * unit;

/** What stands next right of a label in its window: toolkits stretch a choice up to there, or to the window's margin. */
function nextOnRow(
  mark: Box,
  label: Box,
  found: readonly Found[],
  runs: readonly TextRun[],
  frame: Box,
): Box | null {
  const onRow = (box: Box) =>
    box.x > right(label) && box.y < bottom(mark) && bottom(box) > mark.y && containment(box, frame) > 0.9;
  const boxes = [
    ...found.filter(({ role }) => role !== 'scrollbar' && role !== 'table').map(({ box }) => box),
    ...runs.map(({ ink }) => ink),
  ].filter(onRow);
  return boxes.length > 0 ? boxes.reduce((a, b) => (b.x < a.x ? b : a)) : null;
}

/** The words right of a mark, on its row and without a gap between them. */
function labelOf(mark: Box, runs: readonly TextRun[], unit: number): { name: string; box: Box } | null {
  const middle = mark.y + mark.height / 2;
  const row = runs
    .filter(
      ({ ink }) =>
        right(ink) > right(mark) &&
        ink.x > mark.x - mark.width &&
        Math.abs(ink.y + ink.height / 2 - middle) <= 0.55 * mark.height &&
        containment(ink, mark) < 0.3,
    )
    .sort((a, b) => a.ink.x - b.ink.x);
  const taken: Label[] = [];
  let end = right(mark);
  for (const run of row) {
    const isNext = taken.length > 0 && LIKE_MARK.test(run.words[0]?.text ?? '');
    const label = behindMark(run, mark);
    if (label.ink.x < right(mark) - 2) continue;
    if (label.ink.x - end > 16 * unit || isNext) break;
    taken.push(label);
    end = right(label.ink);
  }
  const words = taken.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return words.length > 0
    ? { name: words.map(({ text }) => text).join(' '), box: unionOf(words.map(({ ink }) => ink)) }
    : null;
}

/** What the mark of the next choice on a row is read as. */
const LIKE_MARK = /^[O0©®@○●□☐]$/u;

type Label = Pick<TextRun, 'ink' | 'text'>;

/** A text without the mark before it, where that was read as its first word. */
function behindMark({ ink, text, words }: TextRun, mark: Box): Label {
  const [first, ...after] = words;
  if (after.length === 0 || first.text.length > 2 || containment(first.ink, mark) < 0.7) return { ink, text };
  const next = after.findIndex((word) => LIKE_MARK.test(word.text));
  const rest = next > 0 ? after.slice(0, next) : after;
  return { ink: unionOf(rest.map((word) => word.ink)), text: rest.map((word) => word.text).join(' ') };
}

/** Roles that hold rows; any other thing between a label and a mark keeps them apart. */
const HOLDERS: ReadonlySet<string> = new Set(['window', 'dialog', 'list', 'list_item', 'table', 'banner']);

/**
 * Lists of settings have their switch at the row's end, far from the label. Of a label with a line of explanation
 * below it, the label counts. Nothing where another thing stands between the two.
 */
function nameAtRowStart(mark: Found, found: readonly Found[], runs: readonly TextRun[]): string {
  const { box } = mark;
  const middle = box.y + box.height / 2;
  const offset = ({ ink }: TextRun) => Math.abs(ink.y + ink.height / 2 - middle);
  const before = runs.filter((run) => right(run.ink) <= box.x + 2 && /\p{L}/u.test(run.text));
  const level = before.filter((run) => offset(run) <= 0.55 * box.height);
  const near = level.length > 0 ? level : before.filter((run) => offset(run) <= 1.2 * box.height);
  const last = near.reduce<TextRun | null>((a, b) => (a && a.ink.x >= b.ink.x ? a : b), null);
  const aligned = near.filter((run) => last && Math.abs(run.ink.x - last.ink.x) <= box.height);
  const label = aligned.reduce<TextRun | null>((a, b) => (a && a.ink.y <= b.ink.y ? a : b), null);
  if (!label) return '';
  const isBetween = (other: Found) =>
    other !== mark &&
    !HOLDERS.has(other.role) &&
    other.box.x >= right(label.ink) - 2 &&
    right(other.box) <= box.x + 2 &&
    other.box.y < bottom(box) &&
    bottom(other.box) > box.y;
  return found.some(isBetween) ? '' : label.text;
}
