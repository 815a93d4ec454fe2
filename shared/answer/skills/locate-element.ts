import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, containment, intersection, intersectionOverUnion } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { sameRow } from '../screen/segments.ts';
import { boxOfSpan } from '../values/candidates.ts';
import { fieldOf } from './field-of.ts';
import { type Found, findElements } from './find-elements.ts';

/** Two candidates this close cannot be told apart by the question's words. */
const TIE = 0.02;

/** The element asked for by name, role or purpose; where several fit equally, all are named. */
export function locateElement(question: RoutedPart, screen: Screen): Draft {
  const named = distinct(findElements(question, screen));
  const found = named.length > 0 ? named : loneButton(question, screen);
  const [best] = found.map((entry) => (ENTERING.test(question.text) ? fieldFor(entry, screen) : entry));
  const asked = question.slots.target || question.slots.role || 'that';
  if (!best)
    return declined(
      `Nothing like "${asked}" can be seen on the screen.`,
      [`no element or text fits "${asked}"`],
      ['Scroll to it and capture again.'],
    );
  const equal = [best, ...found.slice(1)].filter(
    (entry) => best.score - entry.score <= TIE && entry.name.toLowerCase() === best.name.toLowerCase(),
  );
  const rival = found.find((entry) => !equal.includes(entry));
  const label = nameOf(best);
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
      ...pointAt(entry, screen, entry === best ? (question.slots.target ?? '') : ''),
      label: entry.name,
    })),
    evidence: best.evidence,
    reasons: [
      equal.length > 1
        ? `${equal.length} elements are called "${best.name}"`
        : `"${best.name}" fits the words of the question best`,
    ],
  });
}

/** What the only button of a message says, where its word is too short for a reader. */
const CONFIRMING = /\b(ok|okay|yes|close|continue|done)\b/i;

/** A window with more text is no mere message. */
const MESSAGE_LINES = 8;

/** The one unnamed control under the text of a message: what confirms it, though its name was not read. */
function loneButton(question: RoutedPart, screen: Screen): Found[] {
  const { windows, elements } = screen.record.ui;
  const front = windows.find((window) => window.front)?.box;
  if (!front || !CONFIRMING.test(question.text) || (question.slots.role ?? 'button') !== 'button') return [];
  const text = screen.segments.filter((segment) => containment(segment.box, front) > 0.9);
  const under = Math.max(...text.map((segment) => bottom(segment.box)));
  const [only, ...more] = elements.filter(
    (element) =>
      ['button', 'input', 'combobox'].includes(element.role) &&
      !element.name &&
      containment(element.box, front) > 0.9 &&
      element.box.y >= under,
  );
  if (!only || more.length > 0 || text.length === 0 || text.length > MESSAGE_LINES) return [];
  return [
    {
      name: 'the button under the message',
      box: only.box,
      role: 'button',
      id: only.id,
      evidence: [only.id],
      score: 0.3,
      element: only,
    },
  ];
}

/** Questions for the place where something is typed in. */
const ENTERING = /\b(enter|type|write|fill|put|insert|specify|input)\b/i;

/** The field that a label belongs to, where it is a label. */
function fieldFor(found: Found, screen: Screen): Found {
  if (found.role === 'input' || found.role === 'combobox' || found.role === 'button') return found;
  const field = fieldOf(found.box, screen);
  return field
    ? { ...found, box: field.box, role: field.role, id: field.id, evidence: [field.id, ...found.evidence] }
    : found;
}

/** Names that fit badly are still right more often than not, where nothing fits better. */
const certaintyOf = (score: number): number => Math.min(0.98, 0.62 + 0.37 * score);

/** A control many times as high as its text (a tile) is pointed at by its text. */
const TILE = 5;

/** Links parted by strokes or dots that were seen as one. */
const LINK_BAR = /\S\s+[|·•›»/–-]\s+\S/;

/** Of a text that holds more than what was asked for, the words asked for. */
function pointAt(found: Found, screen: Screen, target: string): Box {
  const isLinkBar = found.role === 'link' && LINK_BAR.test(found.name);
  // What was seen as one link may start within a line of several.
  const inside = screen.segments.filter(
    (segment) =>
      containment(segment.box, found.box) > 0.9 ||
      (isLinkBar && intersection(segment.box, found.box) !== null && sameRow(segment.box, found.box)),
  );
  const [line, ...others] = inside;
  const from =
    line && (!found.element || isLinkBar) ? line.text.toLowerCase().indexOf(target.toLowerCase()) : -1;
  if (target && from >= 0 && others.length === 0 && target.length < line.text.length)
    return boxOfSpan(line, from, from + target.length);
  const text =
    inside.find((segment) => segment.text === found.name) ?? (inside.length > 0 ? inside.at(-1) : undefined);
  const isWide = text && LISTED.includes(found.role ?? '') && found.box.width > WIDE * text.box.width;
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
