import type { Draft } from '../../model/answer.ts';
import { type Box, containment, intersection, intersectionOverUnion, right } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { turnPages } from '../calendar/turn-pages.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { sameRow } from '../screen/segments.ts';
import { boxOfSpan } from '../values/candidate.ts';
import { answeringButton, dialogBox } from './answering-button.ts';
import { PRESSABLE } from './control-roles.ts';
import { dialogChoice } from './dialog-choice.ts';
import { exactlyNamed } from './exactly-named.ts';
import { fieldOf, paneUnder } from './field-of.ts';
import { type Found, findElements } from './find-elements.ts';
import { loneElement } from './lone-element.ts';
import { ofRowMeant } from './of-row.ts';
import { remarkAbout } from './remark-about.ts';
import { ABOUT_CROSS, isInTitleBar } from './way-of-control.ts';

/** Questions about what a dialog or message asks or tells. */
const ABOUT_MESSAGE = /\b(?:dialog|dialogue|message|popup|pop-up|notice|question|warning|alert|error)\b/i;
/** Two candidates this close cannot be told apart by the question's words. */
const TIE = 0.02;

/** The element asked for by name, role or purpose; where several fit equally, all are named. */
export function locateElement(question: RoutedPart, screen: Screen): Draft {
  const told = remarkAbout(question, screen) ?? turnPages(question, screen);
  if (told) return told;
  const lone = loneElement(question, screen);
  const fitting = lone ? [lone] : distinct(findElements(question, screen));
  const exact = fitting.length === 0 ? exactlyNamed(question, screen) : null;
  const named = exact ? [exact] : fitting;
  // The sign in a title bar is for the window; what takes note of a message stands under it.
  const isOfWindow =
    ABOUT_MESSAGE.test(question.text) &&
    !ABOUT_CROSS.test(question.text) &&
    named[0] !== undefined &&
    isForWindow(named[0], screen);
  const answering = named.length === 0 || isOfWindow ? answeringButton(question, screen) : null;
  const chosen = answering ?? (isPressed(named[0], screen) ? null : dialogChoice(question, screen));
  const found = chosen ? [chosen, ...named] : named;
  const [first] = found.map((entry) =>
    ENTERING.test(question.text) || question.slots.role === 'input'
      ? fieldFor(entry, screen, question.text)
      : entry,
  );
  const asked = question.slots.target || question.slots.role || 'that';
  if (!first)
    return declined(
      `Nothing like "${asked}" can be seen on the screen.`,
      [`no element or text fits "${asked}"`],
      ['Scroll to it and capture again.'],
    );
  const alike = [first, ...found.slice(1)].filter(
    (entry) => first.score - entry.score <= TIE && entry.name.toLowerCase() === first.name.toLowerCase(),
  );
  const equal = ofRowMeant(question, alike, screen);
  const [best] = equal;
  const rival = found.find((entry) => !equal.includes(entry));
  const label = nameOf(best);
  // Nothing is typed into what is clicked or is a link: what looks like a field is an entry of a list.
  const isPressing =
    question.slots.role === 'link' || turnsOf(question.text).places.pressing.test(question.text);
  const several = equal.length > 1 ? `There are ${count(equal.length)} of them: ${label}` : label;
  return answered({
    answer: several,
    confidence: certaintyOf(best.score) * (equal.length > 1 ? 0.85 : 1),
    runner_up:
      equal.length > 1
        ? certaintyOf(equal[1].score) * 0.8
        : rival
          ? certaintyOf(rival.score) * Math.min(1, rival.score / best.score) ** 2 * 0.8
          : 0,
    regions: [...equal, ...found.filter((entry) => !equal.includes(entry)).slice(0, 3)].map((entry) => ({
      ...pointAt(entry, screen, entry === best ? (question.slots.target ?? '') : '', isPressing),
      label: entry.name,
    })),
    evidence: best.evidence,
    reasons: [
      equal.length > 1
        ? `${equal.length} elements are called "${best.name}"`
        : `"${best.name}" fits the words of the question best`,
      ...(best.element?.name_from === 'shape'
        ? ['its name is what its icon looks like; no words stand there']
        : []),
    ],
  });
}

/** A control that can be pressed while the window or dialog in front is open. */
const isPressed = (found: Found | undefined, screen: Screen): boolean =>
  found?.role != null && PRESSABLE.includes(found.role) && containment(found.box, dialogBox(screen)) > 0.9;

/** A sign in a title bar, or one that stands outside of the dialog. */
function isForWindow({ box, element }: Found, screen: Screen): boolean {
  const dialog = screen.record.ui.elements.find(({ role }) => role === 'dialog');
  const isOutside = dialog !== undefined && containment(box, dialog.box) < 0.9;
  return isInTitleBar(box, screen) || (element?.name_from === 'shape' && isOutside);
}

/** Questions for the place where something is typed in. */
const ENTERING = /\b(enter|type|write|fill|put|insert|specify|input)\b/i;

/** What is typed goes into the field beside a button, and not into the button. */
const TYPING = /\b(?:type|write|enter|fill)\b/i;

/** The field that a label belongs to, or that stands right before a button where something is typed. */
function fieldFor(found: Found, screen: Screen, text: string): Found {
  if (found.role === 'input' || found.role === 'combobox') return found;
  const isButton = found.role === 'button';
  if (isButton && !TYPING.test(text)) return found;
  const field = isButton
    ? fieldBefore(found.box, screen)
    : (fieldOf(found.box, screen) ?? paneUnder(found.box, screen));
  return field
    ? {
        ...found,
        box: field.box,
        role: field.role === 'combobox' ? field.role : 'input',
        id: field.id,
        evidence: [field.id, ...found.evidence],
      }
    : found;
}

const fieldBefore = (button: Box, { record }: Screen): UiElement | undefined =>
  record.ui.elements.find(
    ({ role, box }) =>
      role === 'input' &&
      sameRow(box, button) &&
      button.x - right(box) >= -2 &&
      button.x - right(box) <= button.height,
  );

/** Names that fit badly are still right more often than not, where nothing fits better. */
const certaintyOf = (score: number): number => Math.min(0.98, 0.62 + 0.37 * score);

/** A control many times as high as its text (a tile) is pointed at by its text. */
const TILE = 6;

/** "the file notes.txt" is called notes.txt. */
const KIND = /^(?:file|folder|directory|document|entry|item|word|text|line)\s+(?=\S)/i;

/** A line that is little longer than what was asked for is pointed at as a whole: "Total due: 359.40". */
const PART = 2;

/** Links parted by strokes or dots that were seen as one. */
const LINK_BAR = /\S\s+[|·•›»/–-]\s+\S/;

/** Of a text that holds more than what was asked for, the words asked for. */
function pointAt(found: Found, screen: Screen, target: string, isPressing: boolean): Box {
  const isLinkBar = found.role === 'link' && LINK_BAR.test(found.name);
  // What was seen as one link may start within a line of several.
  const inside = screen.segments.filter(
    (segment) =>
      containment(segment.box, found.box) > 0.9 ||
      (isLinkBar && intersection(segment.box, found.box) !== null && sameRow(segment.box, found.box)),
  );
  const [line, ...others] = inside;
  const name = target.replace(KIND, '');
  const from =
    line && (!found.element || isLinkBar) ? line.text.toLowerCase().indexOf(name.toLowerCase()) : -1;
  if (name && from >= 0 && others.length === 0 && PART * name.length < line.text.length)
    return boxOfSpan(line, from, from + name.length);
  const text =
    inside.find((segment) => segment.text === found.name) ?? (inside.length > 0 ? inside.at(-1) : undefined);
  const isListed = LISTED.includes(found.role ?? '') || (isPressing && found.role === 'input');
  const isWide = text && isListed && found.box.width > WIDE * text.box.width;
  return text && (isWide || found.box.height > TILE * text.box.height) ? text.box : found.box;
}

/** Rows of navigation reach as far as their column, and only their text is sure to belong to them. */
const LISTED = ['link', 'list_item'];
const WIDE = 3;

const nameOf = (found: Found): string =>
  found.role ? `${found.name} (${found.role.replace(/_/g, ' ')})` : found.name;
const count = (n: number): string => ['zero', 'one', 'two', 'three', 'four', 'five'][n] ?? String(n);

/** An element and the text within it are one. */
function distinct(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const entry of found)
    if (
      !kept.some(
        (other) =>
          other.id === entry.id ||
          intersectionOverUnion(other.box, entry.box) > 0.4 ||
          contains(other, entry) ||
          contains(entry, other),
      )
    )
      kept.push(entry);
  return kept;
}

const contains = (outer: Found, inner: Found): boolean =>
  inner.box.x >= outer.box.x - 2 &&
  inner.box.y >= outer.box.y - 2 &&
  inner.box.x + inner.box.width <= outer.box.x + outer.box.width + 2 &&
  inner.box.y + inner.box.height <= outer.box.y + outer.box.height + 2;
