import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, containment, right, unionOf } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { TICKABLE } from '../../model/tickable.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { AnswerContext } from '../context.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { groupNounOf } from './ask-chosen.ts';
import { darkest } from './darkest.ts';
import { inkBefore } from './ink-before.ts';
import { saidIn, type TellingWord, tellingWords } from './telling-words.ts';

const CERTAINTY = 0.84;
/** Circles of one group have one edge within so many pixels; of a row they are at most so many heights apart. */
const SAME_EDGE = 5;
const APART = 16;
/** One that was taken for a box is so much like the circles beside it in size. */
const ALIKE = 0.6;
/** A caption has so many words at most, and stands within so many text heights over its group, or before its row. */
const CAPTION_WORDS = 5;
const OVER = 6;
const BEFORE = 12;
/** A caption says this share of what the question says of the group. */
const SHARE = 0.5;

type Choice = { element: UiElement; label: Segment };

/**
 * "Which import method is selected?", "for how long is it valid, which option is chosen?": of the circles under a caption that
 * says so the one that is filled. Where no caption does, of the only circles on the screen, if just an option is asked for.
 */
export function chosenCircle({ text }: RoutedPart, screen: Screen, { image }: AnswerContext): Draft | null {
  const { oneOf, anyOption, asking } = turnsOf(text).states.chosen;
  const noun = groupNounOf(text);
  const isAny = anyOption.test(text);
  if (!oneOf.test(text) || (noun !== null && noun !== 'entry' && !isAny)) return null;
  const words = tellingWords(text.replace(anyOption, ' ').replace(oneOf, ' $<rest> ')).filter(
    ({ stem }) => /[\p{L}\p{N}]/u.test(stem) && !asking.includes(stem),
  );
  const groups = groupsOf(screen);
  const named = words.length > 0 ? groups.filter((group) => isCaptioned(group, words, screen)) : [];
  const [group, ...others] = named.length > 0 ? named : isAny ? groups : [];
  if (!group || others.length > 0) return null;
  const marked = group.filter(isMarked);
  const at = image ? darkest(group.map(({ label }) => inkBefore(image, label.box))) : -1;
  const chosen = marked.length === 1 ? marked[0] : marked.length === 0 ? group[at] : undefined;
  if (!chosen) return null;
  const { element, label } = chosen;
  return answered({
    answer: label.text,
    confidence: CERTAINTY,
    regions: [{ ...unionOf([element.box, label.box]), label: label.text }],
    evidence: [element.id, ...label.evidence],
    reasons: [`of ${group.length} circles to choose from it is the one that is filled`],
  });
}

/** Circles with their labels, by the column or row in which they stand; a box between them is one whose dot hides its shape. */
function groupsOf(screen: Screen): Choice[][] {
  const { elements } = screen.record.ui;
  const circles = elements.filter(({ role }) => role === 'radio');
  const marks = elements.filter(
    (one) => circles.includes(one) || (TICKABLE.includes(one.role) && isBetween(one, circles)),
  );
  const groups: Choice[][] = [];
  for (const element of marks) {
    const label = labelOf(element, screen);
    if (!label || groups.some((group) => group.some((other) => other.label === label))) continue;
    const own = groups.find((group) => group.some((other) => areTogether(other.element, element, marks)));
    if (own) own.push({ element, label });
    else groups.push([{ element, label }]);
  }
  return groups.flatMap(partsOf).filter((group) => group.length > 1);
}

/** What has others in its row is chosen from among those, whatever stands over and under it. */
const areTogether = (a: UiElement, b: UiElement, marks: readonly UiElement[]): boolean =>
  isOfRow(a, b) || (isOfColumn(a, b) && !marks.some((mark) => isOfRow(a, mark) || isOfRow(b, mark)));

/** A column of which several are filled holds several groups, with wider gaps between them than within. */
function partsOf(group: readonly Choice[]): Choice[][] {
  if (group.filter(isMarked).length < 2) return [[...group]];
  const column = [...group].sort((a, b) => a.element.box.y - b.element.box.y);
  const steps = column.slice(1).map(({ element: { box } }, at) => box.y - column[at].element.box.y);
  return column.reduce<Choice[][]>((parts, choice, at) => {
    if (at > 0 && steps[at - 1] <= GAP * Math.min(...steps)) parts[parts.length - 1].push(choice);
    else parts.push([choice]);
    return parts;
  }, []);
}
const GAP = 1.4;

const isMarked = ({ element: { state } }: Choice): boolean =>
  state.includes('checked') || state.includes('selected');

/** Whether a box stands in the row of circles, or right between two of their column, and is about as large. */
function isBetween(box: UiElement, circles: readonly UiElement[]): boolean {
  const alike = circles.filter((circle) => isAlike(box, circle) && isOfGroup(box, circle));
  const over = alike.some((circle) => circle.box.y < box.box.y);
  const under = alike.some((circle) => circle.box.y > box.box.y);
  return alike.some((circle) => sameRow(circle.box, box.box)) || (over && under);
}

const isAlike = ({ box: a }: UiElement, { box: b }: UiElement): boolean =>
  Math.min(a.height, b.height) >= ALIKE * Math.max(a.height, b.height);

const isOfGroup = (a: UiElement, b: UiElement): boolean => isOfColumn(a, b) || isOfRow(a, b);

const isOfColumn = ({ box: a }: UiElement, { box: b }: UiElement): boolean =>
  Math.abs(a.x - b.x) <= SAME_EDGE;

const isOfRow = (one: UiElement, other: UiElement): boolean =>
  one !== other &&
  !isOfColumn(one, other) &&
  sameRow(one.box, other.box) &&
  Math.max(one.box.x - right(other.box), other.box.x - right(one.box)) <=
    APART * Math.max(one.box.height, other.box.height);

/** The text in an element, or the first one right of it. */
function labelOf({ box }: UiElement, { segments }: Screen): Segment | undefined {
  const inside = segments.find((segment) => containment(segment.box, box) > 0.6);
  const [beside] = segments
    .filter(
      (segment) =>
        sameRow(segment.box, box) &&
        segment.box.x >= box.x &&
        segment.box.x - right(box) <= 3 * segment.box.height,
    )
    .sort((a, b) => a.box.x - b.box.x);
  return inside ?? beside;
}

/** Whether a short text over a group, or before its row, says what the question says of it. */
function isCaptioned(group: readonly Choice[], words: readonly TellingWord[], { segments }: Screen): boolean {
  const box = unionOf(group.flatMap(({ element, label }) => [element.box, label.box]));
  const [{ label: first }] = group;
  const says = (segment: Segment): boolean =>
    segment.words.length <= CAPTION_WORDS && saidIn(segment.text, words).length >= SHARE * words.length;
  const isNear = (near: Box): boolean => {
    const gap = box.y - bottom(near);
    const isOver =
      gap >= -2 &&
      gap <= OVER * first.box.height &&
      near.x <= right(box) &&
      right(near) >= box.x - near.height;
    const isBefore =
      sameRow(near, first.box) && right(near) <= box.x && box.x - right(near) <= BEFORE * near.height;
    return isOver || isBefore;
  };
  const labels = group.map(({ label }) => label);
  return segments.some((segment) => !labels.includes(segment) && isNear(segment.box) && says(segment));
}
