import type { Draft } from '../../model/answer.ts';
import { type Box, containment, right } from '../../model/geometry.ts';
import type { ElementState, Role, UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { TICKABLE } from '../../model/tickable.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { RgbaImage } from '../../raster/image.ts';
import type { AnswerContext } from '../context.ts';
import { answered, declined } from '../draft.ts';
import { iconAbove } from '../screen/icon-above.ts';
import type { Screen } from '../screen/screen.ts';
import { sameRow } from '../screen/segments.ts';
import { isFaint } from '../states/faint-icon.ts';
import { looksPressed } from '../states/pressed-look.ts';
import { isChosen } from '../states/standing-out.ts';
import { tellingWords } from '../states/telling-words.ts';
import { toldBeside } from '../states/told-beside.ts';
import { PRESSABLE } from './control-roles.ts';
import { fieldOf } from './field-of.ts';
import { type Found, findElements } from './find-elements.ts';
import { loneOfKind } from './lone-of-kind.ts';
import { looksDisabled } from './looks-disabled.ts';
import { markOf } from './mark-of.ts';
import { whichOne } from './which-one.ts';

const OPPOSITE: Partial<Record<string, ElementState>> = {
  checked: 'unchecked',
  unchecked: 'checked',
  expanded: 'collapsed',
  collapsed: 'expanded',
};
/** The state of a control: ticked, enabled, selected, empty, open; or whether it is there at all. */
export function elementState(question: RoutedPart, screen: Screen, context: AnswerContext): Draft {
  const text = question.text.toLowerCase();
  const asked = stateAsked(question, text);
  if (/\b(which|what)\b/.test(text))
    return (
      (asked === 'selected' ? loneOfKind(question, screen) : null) ??
      whichOne(question, screen, context, asked)
    );
  if (asked === 'open' || asked === 'closed') return openOrClosed(question, screen, asked);
  const found = findElements(withoutFilling(question), screen);
  const best = USABLE.test(text)
    ? (found.find(({ role }) => role && PRESSABLE.includes(role)) ?? underIcon(found, screen))
    : preferred(found, asked);
  const state = best ? senseOf(asked, best, text, screen, context) : asked;
  if (!best) {
    const mode = modeOfTheme(question.text, screen);
    if (mode) return mode;
    if (/\b(is|are) there\b|\bany\b|\bhave\b/.test(text))
      return answered({
        answer: `No, there is no ${question.slots.target || question.slots.role || 'such element'}`,
        verdict: 'no',
        confidence: 0.6,
        reasons: ['no element fits the words of the question'],
      });
    return declined(`"${question.slots.target}" can't be seen on the screen.`, [
      'no element fits the words of the question',
    ]);
  }
  if (!state && THERE.test(text)) return verdict(true, best, 'it is there', 0.8);
  if (!state)
    return declined(`Whether that is so can't be seen beside "${best.name}".`, [
      'no state that is known was asked for',
    ]);
  if (state === 'empty' || state === 'filled') return emptyOrFilled(best, screen, state);
  const isKnown = [best.element, tickableNear(best, screen)].some(
    (element) => element && element.confidence >= SURE && element.state.some((has) => TICKED.has(has)),
  );
  const drawn = TICKED.has(state) && !isKnown ? markOf(best, screen, context) : null;
  const mark = drawn && isBehindMark(drawn.box, best) ? null : drawn;
  const seen = mark
    ? stateOf({ ...best, element: mark }, screen, state)
    : stateOf(best, screen, state, context.image);
  const looked = seen.verdict !== 'yes' && TICKED.has(state) ? byLook(best, state, screen, context) : null;
  return looked ?? (seen.decision === 'decline' ? byWord(best, state, question.text, screen) : null) ?? seen;
}

/** A switch that says its state in a word beside its name: "Dark theme  Off". */
function byWord(found: Found, state: string, text: string, screen: Screen): Draft | null {
  if (state !== 'checked' && state !== 'unchecked') return null;
  const subject = { name: found.name.toLowerCase(), words: tellingWords(found.name) };
  const told = toldBeside(subject, ON_OFF[state], screen, turnsOf(text).toldStates);
  return told && verdict(told.verdict === 'yes', found, `beside it stands "${told.said}"`, 0.85);
}
const ON_OFF = { checked: 'on', unchecked: 'off' } as const;

/** "Is the dark mode switched on?" where nothing is called so: the colours of the screen tell it. */
function modeOfTheme(text: string, { record: { colors } }: Screen): Draft | null {
  const asked = turnsOf(text).states.mode.exec(text)?.groups;
  if (!asked || colors.theme === 'mixed') return null;
  const isOn = ((asked.dark !== undefined) === (colors.theme === 'dark')) === (asked.off === undefined);
  return answered({
    answer: `The screen is ${colors.theme}`,
    verdict: isOn ? 'yes' : 'no',
    confidence: 0.75,
    reasons: [`most of the screen is ${colors.theme}`],
  });
}

/** What stands between a box that was seen and its label is an icon. */
const isBehindMark = ({ x }: Box, { element }: Found): boolean =>
  element !== null &&
  TICKABLE.includes(element.role) &&
  element.state.some((has) => TICKED.has(has)) &&
  x >= right(element.box) - 2;

/** Buttons, tabs and entries are on where they are drawn unlike their neighbours, and off where another one is. */
function byLook(found: Found, state: string, screen: Screen, { image }: AnswerContext): Draft | null {
  if (!image || !found.role || !CHOSEN_BY_LOOK.includes(found.role)) return null;
  const isOn = isChosen(found.box, screen, image) ?? looksPressed(found.box, screen, image);
  if (isOn === null) return null;
  return verdict(isOn === (state !== 'unchecked'), found, isOn ? 'it is on' : 'it is not on', 0.78);
}
const CHOSEN_BY_LOOK: readonly Role[] = ['button', 'icon', 'tab', 'link', 'menu_item', 'list_item'];

/** Asks whether something is there, not in which state. */
const THERE =
  /\b(?:is|are|was|were) there\b|\b(?:do|does|did) (?:it|this|that|they|the [\w ]+?) (?:have|show|contain|offer|include|say|mention)\b|\bcan (?:i|you|we|one) (?:see|find)\b|\bany\b/;

/** The state of a control that was recognised with less certainty is looked at again in its pixels. */
const SURE = 0.4;
const TICKED = new Set(['checked', 'unchecked', 'selected']);
const stateAsked = (question: RoutedPart, text: string): string | undefined => {
  if (/\b(is|are) there\b/.test(text) && !/\b(ticked|checked|selected|disabled|enabled|empty)\b/.test(text))
    return undefined;
  return question.slots.state ?? (USABLE.test(text) ? 'enabled' : undefined);
};

/** "Can the Download button be clicked?", "could I go back from here?" ask whether a control is enabled. */
const USABLE =
  /^(?:so |and |but )?(?:(?:can|could|may)\b.*\b(?:click|press|use|tap|push|hit|clicked|pressed|used|tapped|pushed)\b|(?:can|could|may|might) (?:i|we|one)\b|(?:am i|are we) (?:able|allowed) to\b|is it (?:still )?(?:possible|allowed) to\b)/;

/** "is it possible to pause something at the moment": what says nothing of the control is left out. */
const FILLING =
  /\b(?:possible|something|anything|somebody|someone|anybody|moment|point|toolbar|able|allowed|next|tester|qa)\b ?/gi;
function withoutFilling(question: RoutedPart): RoutedPart {
  const target = question.slots.target?.replace(FILLING, '').trim();
  return target ? { ...question, slots: { ...question.slots, target } } : question;
}

/** A box, a switch or a lamp is enabled by being on, where a button is by not being greyed out. */
function senseOf(
  state: string | undefined,
  found: Found,
  text: string,
  screen: Screen,
  context: AnswerContext,
): string | undefined {
  if (state !== 'enabled' && state !== 'disabled') return state;
  const unnamed = text.replace(found.name.toLowerCase(), ' ');
  if (!turnsOf(text).states.onOff.test(unnamed)) return state;
  const box = tickableNear(found, screen) ?? markOf(found, screen, context);
  const isBox = (found.role !== null && TICKABLE.includes(found.role)) || (box && found.role !== 'button');
  const isTicked = isBox && !box?.state.includes('disabled');
  return isTicked ? (state === 'enabled' ? 'checked' : 'unchecked') : state;
}

/** The word under an icon of a tool bar, both of which are one button. */
const underIcon = (found: readonly Found[], screen: Screen): Found | undefined =>
  found.find(({ box }) => iconAbove(box, screen) !== undefined);

/** A question about ticking means the box, not a text that happens to share words with it. */
function preferred(found: readonly Found[], state: string | undefined): Found | undefined {
  if (state !== undefined && OF_BOXES.has(state)) {
    const tickable = found.find((entry) => entry.role !== null && TICKABLE.includes(entry.role));
    if (tickable && tickable.score > (found[0]?.score ?? 0) - 0.4) return tickable;
  }
  // "B" is on a button of a bar rather than over a column.
  const [best] = found;
  const isLetter = best !== undefined && best.name.length <= 2;
  const button = isLetter
    ? found.find(({ role, score }) => (role === 'button' || role === 'icon') && score > best.score - NEARLY)
    : undefined;
  return button ?? best;
}
const NEARLY = 0.1;
const OF_BOXES: ReadonlySet<string> = new Set(['checked', 'unchecked', 'selected']);

function verdict(holds: boolean, found: Found, words: string, confidence: number): Draft {
  return answered({
    answer: `${holds ? 'Yes' : 'No'}, ${words}`,
    verdict: holds ? 'yes' : 'no',
    confidence: confidence * Math.min(1, found.score + 0.1),
    regions: [{ ...found.box, label: found.name }],
    evidence: found.evidence,
    reasons: [`the state of "${found.name}"`],
  });
}

function stateOf(found: Found, screen: Screen, state: string, image?: RgbaImage): Draft {
  const element =
    found.element && found.element.state.length > 0
      ? found.element
      : (tickableNear(found, screen) ?? found.element);
  const states = element?.state ?? [];
  const target = {
    ...found,
    element: element ?? null,
    evidence: element ? [...new Set([element.id, ...found.evidence])] : found.evidence,
  };
  if (state === 'enabled' || state === 'disabled') {
    const disabled =
      states.includes('disabled') ||
      (looksDisabled(found.box, screen) ?? (image && isFaint(found.box, screen, image))) === true;
    return verdict(
      disabled === (state === 'disabled'),
      target,
      disabled ? 'it is disabled (greyed out)' : 'it is enabled',
      0.75,
    );
  }
  if (state === 'selected' && element && TICKABLE.includes(element.role))
    return stateOf({ ...target, element }, screen, 'checked');
  if (states.includes(state as ElementState)) return verdict(true, target, `it is ${state}`, 0.9);
  const opposite = OPPOSITE[state];
  if (opposite && states.includes(opposite))
    return verdict(
      false,
      target,
      `it is ${opposite === 'unchecked' ? 'not ticked (unchecked)' : opposite}`,
      0.9,
    );
  if (element && (state === 'selected' || state === 'focused'))
    return verdict(false, target, `it is not ${state}`, 0.6);
  return declined(
    `Whether "${found.name}" is ${state} can't be seen.`,
    ['the state of the element was not recognised'],
    ['Capture the element larger.'],
  );
}

/** The box that belongs to a label: on its row, ending before it, near; else the only one of its row in a table. */
function tickableNear(found: Found, screen: Screen): UiElement | undefined {
  const inRow = screen.record.ui.elements.filter(
    (element) => TICKABLE.includes(element.role) && sameRow(element.box, found.box),
  );
  const [near] = inRow
    .filter(({ box }) => box.x <= found.box.x && found.box.x - box.x < 6 * found.box.height)
    .sort((a, b) => b.box.x - a.box.x);
  return near ?? (inRow.length === 1 && isInTable(inRow[0], screen) ? inRow[0] : undefined);
}

/** Boxes under each other, one a row, are a column of a table. */
const FEWEST_IN_COLUMN = 3;
const isInTable = ({ role, box }: UiElement, { record }: Screen): boolean =>
  record.ui.elements.filter((other) => other.role === role && Math.abs(other.box.x - box.x) <= 3).length >=
  FEWEST_IN_COLUMN;

function emptyOrFilled(found: Found, screen: Screen, state: string): Draft {
  const field =
    found.element && ['input', 'combobox'].includes(found.element.role)
      ? found.element
      : fieldOf(found.box, screen);
  if (!field)
    return declined(`No field can be seen for "${found.name}".`, ['no input field stands beside the label']);
  const inside = screen.segments.filter((segment) => containment(segment.box, field.box) > 0.6);
  // A field that shows nothing but its own label holds a placeholder.
  const shown = inside.map((segment) => segment.text).join(' ');
  const empty =
    field.state.includes('empty') ||
    ((inside.length === 0 || shown.replace(/\s*\*$/, '') === found.name.replace(/\s*\*$/, '')) &&
      (!field.value || field.value === found.name));
  return verdict(
    empty === (state === 'empty'),
    { ...found, box: field.box, evidence: [field.id, ...inside.flatMap((segment) => segment.evidence)] },
    empty ? 'it is empty' : `it holds "${field.value || inside.map((segment) => segment.text).join(' ')}"`,
    0.85,
  );
}

function openOrClosed(question: RoutedPart, screen: Screen, state: string): Draft {
  const { windows, elements } = screen.record.ui;
  const role = question.slots.role;
  const wantsDialog = role === 'dialog' || question.slots.scope === 'dialog';
  const shown = wantsDialog
    ? [
        ...windows.filter((window) => window.kind === 'dialog'),
        ...elements.filter((element) => element.role === 'dialog'),
      ]
    : findElements(question, screen).map((found) => ({ ...found }));
  const open = shown.length > 0;
  if (!open && !role && !wantsDialog)
    return declined(`"${question.slots.target}" can't be seen on the screen.`, [
      'no element fits the words of the question',
    ]);
  const holds = open === (state === 'open');
  return answered({
    answer: `${holds ? 'Yes' : 'No'}, ${open ? 'it is open' : 'none is open'}`,
    verdict: holds ? 'yes' : 'no',
    confidence: open ? 0.8 : 0.55,
    regions: shown
      .slice(0, 2)
      .map((entry) => ({ ...entry.box, label: 'title' in entry ? entry.title : entry.name })),
    evidence: shown.slice(0, 2).map((entry) => entry.id),
    reasons: [open ? 'it is seen on the screen' : 'nothing of the kind is seen on the screen'],
  });
}
