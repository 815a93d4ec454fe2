import type { Draft } from '../../model/answer.ts';
import { bottom, centre, right } from '../../model/geometry.ts';
import type { Role, UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { TICKABLE } from '../../model/tickable.ts';
import type { ControlState } from '../../question/lexicon/counting-turns.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { looksDisabled } from '../skills/looks-disabled.ts';
import { standsElsewhere } from '../states/place-asked.ts';
import { saidIn } from '../states/telling-words.ts';
import { type Counted, otherWords } from './counted.ts';

/** Roles whose elements have a state that is seen. */
const ROLES: readonly Role[] = [
  'checkbox',
  'radio',
  'switch',
  'button',
  'menu_item',
  'input',
  'combobox',
  'tab',
  'link',
];
/** Entries of an open menu stand at one left edge. */
const FEWEST_ENTRIES = 3;
const EDGE = 3;
/** Marks of a group follow their label, and each other, within so many heights of it. */
const NEAR = 3.5;

type Asked = { state: ControlState; said: string };

/** The state in which a question counts controls: ticked, greyed out, empty; null where it names none. */
export function stateAsked(text: string): Asked | null {
  for (const [state, pattern] of turnsOf(text).counting.controls.states) {
    const said = pattern.exec(text)?.[0];
    if (said !== undefined) return { state, said };
  }
  return null;
}

/**
 * "How many entries of the menu are greyed out?", "how many of the extras are ticked?": controls of the kind that the question
 * names, or that stand by the label it names, whose state was seen to be that. Null where the state of one of them was not seen.
 */
export function controlsInState({ slots }: RoutedPart, counted: Counted, screen: Screen): Draft | null {
  const asked = stateAsked(counted.text);
  if (!asked) return null;
  const { state, said } = asked;
  // "Not ticked" is a state of its own and denies none.
  const isDenied = counted.negated && !turnsOf(counted.text).counting.not.test(said);
  const own = controlsMeant(slots.role, state, counted, screen).filter(
    ({ box }) => !standsElsewhere(counted.text, box, screen),
  );
  const states = own.map((element) => isInState(element, state, screen));
  if (own.length === 0 || states.includes(null)) return null;
  const found = own.filter((_, at) => states[at] !== isDenied);
  return found.length > 0
    ? answered({
        answer: String(found.length),
        confidence: 0.76,
        regions: found.map(({ box, name }) => ({ ...box, label: name || state })),
        evidence: found.map(({ id }) => id),
        reasons: ['the controls in that state were counted'],
      })
    : null;
}

function controlsMeant(
  role: Role | undefined,
  state: ControlState,
  counted: Counted,
  screen: Screen,
): UiElement[] {
  const { elements } = screen.record.ui;
  const marks = elements.filter((element) => TICKABLE.includes(element.role));
  const isOfMarks = state === 'on' || state === 'off';
  const labelled = isOfMarks ? marksOfLabel(counted, marks, screen) : [];
  if (labelled.length > 0) return labelled;
  if (!role || !ROLES.includes(role)) return [];
  // What else the question says limits what is meant in a way that is not known here.
  if (otherWords(counted).some((word) => screen.segments.some(({ text }) => saidIn(text, [word]).length > 0)))
    return [];
  const own = elements.filter(
    (element) => element.role === role || (role === 'input' && element.role === 'combobox'),
  );
  return role === 'menu_item' ? ofOpenMenu(own) : own;
}

/** Entries one under the other; the names of a menu bar stand side by side. */
const ofOpenMenu = (entries: readonly UiElement[]): UiElement[] =>
  entries.filter(
    ({ box }) => entries.filter((other) => Math.abs(other.box.x - box.x) <= EDGE).length >= FEWEST_ENTRIES,
  );

/** Marks in the row of the one label that says what is counted, or under it. */
function marksOfLabel({ noun }: Counted, marks: readonly UiElement[], { segments }: Screen): UiElement[] {
  const labels = segments.filter(
    ({ words, text }) =>
      words.length <= 2 && noun !== null && saidIn(text, [{ stem: noun, same: undefined }]).length > 0,
  );
  if (labels.length !== 1) return [];
  const [{ box }] = labels;
  const beside = marks.filter(
    (mark) => mark.box.x >= right(box) && Math.abs(centre(mark.box).y - centre(box).y) <= box.height,
  );
  if (beside.length > 0) return beside;
  const under: UiElement[] = [];
  let low = bottom(box);
  for (const mark of [...marks].sort((a, b) => a.box.y - b.box.y)) {
    const isNext = mark.box.y >= bottom(box) - 1 && mark.box.y - low <= NEAR * box.height;
    if (!isNext || Math.abs(mark.box.x - box.x) > 2 * NEAR * box.height) continue;
    under.push(mark);
    low = bottom(mark.box);
  }
  return under;
}

/** Whether a control is in a state; null where that was not seen. */
function isInState(
  { role, state, value, box }: UiElement,
  asked: ControlState,
  screen: Screen,
): boolean | null {
  switch (asked) {
    case 'on':
    case 'off': {
      const isOn = state.includes('checked') || state.includes('selected');
      const isSeen = isOn || state.includes('unchecked');
      return isSeen ? isOn === (asked === 'on') : null;
    }
    case 'disabled':
    case 'enabled': {
      const isOff = state.includes('disabled') || looksDisabled(box, screen) === true;
      return isOff === (asked === 'disabled');
    }
    case 'empty':
    case 'filled': {
      const isField = role === 'input' || role === 'combobox';
      return isField ? ((value ?? '').trim() === '') === (asked === 'empty') : null;
    }
  }
}
