import type { Draft } from '../../model/answer.ts';
import { type Box, containment } from '../../model/geometry.ts';
import type { Role, UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { writtenName } from '../../model/written-name.ts';
import { stemWord } from '../../question/stem-word.ts';
import { stateAsked } from '../counts/controls-in-state.ts';
import { declined } from '../draft.ts';
import { isOfRole } from '../elements/is-of-role.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { isWindowControl } from '../screen/window-controls.ts';
import { barOf } from './bar-of.ts';
import { atPlace, tabsOfBar, withoutParts } from './counted-place.ts';
import { tellMany } from './tell-many.ts';

export const COUNTED_BY_ROLE: readonly Role[] = [
  'button',
  'checkbox',
  'radio',
  'switch',
  'input',
  'combobox',
  'link',
  'tab',
  'icon',
  'slider',
  'menu_item',
  'progress_bar',
  'heading',
  'dialog',
  'window',
  'table',
  'image',
];

/** Small or flat controls are overlooked now and then, one of many more often than one of a few. */
const OVERLOOKED: readonly Role[] = ['checkbox', 'radio', 'switch', 'tab', 'icon'];
const FEW = 4;
/** Where none of these was recognised, there is none. */
const ALWAYS_SEEN: readonly Role[] = [
  'button',
  'link',
  'input',
  'combobox',
  'slider',
  'progress_bar',
  'dialog',
  'window',
];

/** What is looked for in other ways than the controls of a window, so that those being seen says nothing about it. */
const ALONE: readonly Role[] = ['dialog', 'window', 'slider', 'progress_bar'];
const NONE = 0.88;

/** Whether the screen itself calls something so. */
const isSaid = (noun: string, { segments }: Screen): boolean => {
  const last = stemWord(noun.split(' ').at(-1) ?? noun);
  return segments.some(({ text }) => termsOf(text).includes(last));
};

const isControl = ({ role }: UiElement): boolean => COUNTED_BY_ROLE.includes(role) && role !== 'image';

/** Where there is something to press, tick or fill in, other such things may have been overlooked. */
const isForInput = ({ role }: UiElement): boolean =>
  COUNTED_BY_ROLE.includes(role) && role !== 'image' && !SHOWN_ALONE.includes(role);
const SHOWN_ALONE: readonly Role[] = ['heading', 'link', 'icon', 'window', 'dialog', 'table', 'progress_bar'];

/** So many elements of a role, in the part of the screen that is meant. */
export function countByRole(question: RoutedPart, role: Role, screen: Screen, noun: string): Draft {
  if (stateAsked(question.text))
    return declined(`Not all ${noun} could be seen to be in that state or not.`, [
      'those in one state alone were asked for',
    ]);
  const scope = scopeBox(question, screen);
  const { ui } = screen.record;
  const own = ui.elements.filter(
    (element) =>
      isOfRole(element, role, ui) &&
      (!scope || containment(element.box, scope) > 0.9) &&
      !(isSmall(element.box) && isWindowControl(element.name)),
  );
  const placed = atPlace(question.text, withoutParts(own), scope ?? frontBox(screen));
  const all = role === 'tab' ? tabsOfBar(placed) : placed;
  // Who counts buttons counts those with a name; a sign without one is as often an ornament.
  const named = role === 'button' ? all.filter((element) => writtenName(element).trim() !== '') : [];
  const bar = role === 'tab' || role === 'menu_item' ? barOf(all, screen) : null;
  const elements = bar?.elements ?? (areNamedAlone(named, all) ? named : all);
  const captions = role === 'button' && scope && named.length === 0 ? buttonTexts(scope, screen) : [];
  if (captions.length > 0)
    return tellMany(
      captions.length,
      noun,
      captions.map((segment) => segment.box),
      captions.flatMap((segment) => segment.evidence),
      0.65,
      'short texts on a ground of their own were counted',
    );
  if (role === 'button' && !scope && elements.length === 1 && hasLikeWithoutName(elements[0], all))
    return declined(`Not all ${noun} have names, so how many there are is not sure.`, [
      'what looks like another one was recognised, without a name',
    ]);
  const count = elements.length;
  const isOverlooked = OVERLOOKED.includes(role) || !ALONE.includes(role);
  const mayBeUnseen =
    (isOverlooked && screen.record.ui.elements.some(OVERLOOKED.includes(role) ? isControl : isForInput)) ||
    (!OVERLOOKED.includes(role) && (!ALWAYS_SEEN.includes(role) || isSaid(noun, screen)));
  if (count === 0 && mayBeUnseen)
    return declined(`No ${noun} were recognised, which is no proof that there are none.`, [
      `other controls were recognised, but no ${noun}`,
    ]);
  const confidence =
    count === 0
      ? NONE
      : 0.55 +
        0.3 * (elements.reduce((sum, element) => sum + element.confidence, 0) / count) -
        Math.min(0.3, count / (OVERLOOKED.includes(role) && count > FEW ? 30 : 60));
  if (bar && count === 1 && !bar.isWhole && isBesideTexts(elements[0], screen))
    return declined(`Only one of the ${noun} was recognised, and there seem to be more.`, [
      'other texts stand beside the one that was recognised',
    ]);
  return tellMany(
    count,
    noun,
    elements.map((element) => element.box),
    [...elements.map((element) => element.id), ...titleLines(elements, role, screen)],
    bar?.isWhole || isPlain(elements, role, scope, screen) ? Math.max(confidence, WHOLE_BAR) : confidence,
    'elements of this role were counted',
  );
}

/** Whether only those with a name count: several have one, few are there at all, or the others are of other heights. */
const areNamedAlone = (named: readonly UiElement[], all: readonly UiElement[]): boolean =>
  named.length > 1 || (named.length > 0 && (all.length <= 3 || !hasLikeWithoutName(named[0], all)));

/** Whether others of about the height of a button that has a name have none. */
const hasLikeWithoutName = ({ box }: UiElement, all: readonly UiElement[]): boolean =>
  all.some((other) => {
    const ratio = other.box.height / box.height;
    return writtenName(other).trim() === '' && ratio > 1 / LIKE && ratio < LIKE;
  });
const LIKE = 1.5;

/** A bar all of whose names were recognised. */
const WHOLE_BAR = 0.9;

/** Whether elements are surely all there are: windows that have their titles, buttons of a dialog side by side and alike, each with its name. */
function isPlain(elements: readonly UiElement[], role: Role, scope: Box | null, { record }: Screen): boolean {
  if (role === 'window')
    return elements.length > 1 && elements.every(({ window }) => titleOf(window, record) !== '');
  const [first] = elements;
  return (
    role === 'button' &&
    scope !== null &&
    elements.length > 1 &&
    elements.every(
      (element) =>
        writtenName(element).trim() !== '' &&
        sameRow(element.box, first.box) &&
        Math.abs(element.box.height - first.box.height) <= ALIKE,
    )
  );
}
const ALIKE = 4;

/** The lines that say the titles of windows. */
const titleLines = (elements: readonly UiElement[], role: Role, { record }: Screen): string[] =>
  role === 'window'
    ? elements.flatMap(({ window }) => {
        const title = titleOf(window, record);
        return record.text.lines
          .filter(({ text }) => text === title)
          .slice(0, 1)
          .map(({ id }) => id);
      })
    : [];

const titleOf = (id: string | null | undefined, { ui }: Screen['record']): string =>
  ui.windows.find((window) => window.id === id)?.title ?? '';

/** Whether texts stand in the row of an element that are none of it. */
const isBesideTexts = ({ box }: UiElement, { segments }: Screen): boolean =>
  segments.some(
    (text) => sameRow(text.box, box) && containment(text.box, box) < 0.5 && /\p{L}{2}/u.test(text.text),
  );

/** Short texts of a dialog under its message, on another ground than that: buttons that were not seen as such. */
function buttonTexts(scope: Box, screen: Screen): Segment[] {
  const inside = screen.segments.filter((segment) => containment(segment.box, scope) > 0.9);
  const message = inside.findLast((segment) => segment.words.length > 3);
  const ground = message?.line.background;
  if (!message || !ground) return [];
  return inside.filter(
    ({ box, words, line }) =>
      box.y > message.box.y &&
      words.length <= 3 &&
      line.background !== undefined &&
      line.background !== ground,
  );
}

/** The window in front, or all of the picture. */
const frontBox = ({ record: { ui, source } }: Screen): Box =>
  ui.windows.find(({ front }) => front)?.box ?? { x: 0, y: 0, width: source.width, height: source.height };

const isSmall = (box: Box): boolean => box.width <= 60 && box.height <= 50;

/** The dialog, form or window that the count keeps to. */
function scopeBox(question: RoutedPart, screen: Screen): Box | null {
  const text = question.text.toLowerCase();
  const { windows, elements } = screen.record.ui;
  if (question.slots.scope === 'dialog')
    return (
      (
        windows.find((window) => window.kind === 'dialog') ??
        elements.find(({ role }) => role === 'dialog') ??
        windows.find((window) => window.front)
      )?.box ?? null
    );
  const form = /\b(?:in|on|does) the (\w+) form\b/.exec(text)?.[1];
  return form ? formBox(form, screen) : null;
}

/** From the heading that names a form down to its last button or field. */
function formBox(name: string, screen: Screen): Box | null {
  const { width, height } = screen.record.source;
  const headings = screen.segments.filter((segment) => termsOf(segment.text).includes(stemWord(name)));
  const heading = headings.sort((a, b) => b.box.height - a.box.height)[0];
  return heading ? { x: 0, y: heading.box.y, width, height: height - heading.box.y } : null;
}
