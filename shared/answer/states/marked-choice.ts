import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, containment, right, unionOf } from '../../model/geometry.ts';
import type { Role } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { RgbaImage } from '../../raster/image.ts';
import type { AnswerContext } from '../context.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { markOf } from '../skills/mark-of.ts';
import { darkest } from './darkest.ts';
import { inkBefore } from './ink-before.ts';
import { type Sibling, type SiblingGroup, siblingGroups } from './sibling-groups.ts';

/** Choices of a row are at most so many text heights apart. */
const APART = 20;
const CAPTION_WORDS = 3;
/** A caption stands at most so many text heights before its choices, or over them. */
const BEFORE = 12;
const OVER = 3;

/** "Which zone is chosen?": of choices under or behind a caption that the question names the one whose circle is filled. */
export function markedChoice({ text }: RoutedPart, screen: Screen, context: AnswerContext): Draft | null {
  const { image } = context;
  if (!image || screen.record.scene.kind === 'terminal') return null;
  const { asking } = turnsOf(text).states.chosen;
  const words = new Set(
    readWords(text)
      .tokens.filter(({ word }) => !asking.includes(word))
      .map(({ stem }) => stem),
  );
  const groups = siblingGroups(screen, APART)
    .filter(({ siblings }) => !siblings.some((sibling) => isPart(sibling, screen)))
    .flatMap((group) => choicesOf(group, words, screen.segments) ?? []);
  const chosen = groups.flatMap((choices) => onlyFilled(choices, screen, context, image) ?? []);
  const [first] = chosen;
  if (!first || chosen.some(({ name }) => name !== first.name)) return null;
  const name = first.name.replace(MARK, '');
  return answered({
    answer: name,
    confidence: 0.82,
    regions: [{ ...first.box, label: name }],
    evidence: first.segments.flatMap(({ evidence }) => evidence),
    reasons: ['its mark is filled, those of the others are not'],
  });
}

/** Tabs and entries of menus have no marks. */
const isPart = ({ element, box }: Sibling, { record }: Screen): boolean =>
  element !== null ||
  record.ui.elements.some(({ role, box: own }) => PRESSED.has(role) && containment(box, own) > 0.8);
const PRESSED: ReadonlySet<Role> = new Set<Role>(['tab', 'menu_item']);

/** What was read of a mark is no part of the name. */
const MARK = /^[^\p{L}\p{N}]*[@®©oO0•]?[^\p{L}\p{N}]+(?=\p{L})/u;

/** The choices of a group whose caption says a word of the question: the first of a row, what stands right before, or alone over it. */
function choicesOf(
  { axis, siblings }: SiblingGroup,
  words: ReadonlySet<string>,
  segments: readonly Segment[],
): Sibling[][] | null {
  const says = (text: string): boolean =>
    text.split(' ').length <= CAPTION_WORDS && termsOf(text).some((term) => words.has(term));
  const [first, ...rest] = siblings.filter(({ name }) => /\p{L}{2}/u.test(name));
  if (axis === 'row' && first && says(first.name) && rest.length >= 2) return [rest];
  const own = new Set(siblings.flatMap((sibling) => sibling.segments));
  const others = segments.filter((segment) => !own.has(segment));
  const before = siblings.map(({ box }) =>
    others.find(
      (other) =>
        sameRow(other.box, box) &&
        right(other.box) <= box.x &&
        box.x - right(other.box) <= BEFORE * box.height,
    ),
  );
  const isBefore = before[0] && before.slice(1).every((caption) => axis === 'row' || !caption);
  const over = captionOver(unionOf(siblings.map(({ box }) => box)), siblings[0].box.height, others, segments);
  return [isBefore ? before[0] : undefined, over].some((caption) => caption && says(caption.text))
    ? [[...siblings]]
    : null;
}

/** The nearest text that stands alone on its row over a box, at its left edge. */
const captionOver = (
  box: Box,
  height: number,
  others: readonly Segment[],
  segments: readonly Segment[],
): Segment | undefined =>
  others
    .filter((other) => bottom(other.box) <= box.y + 2 && box.y - bottom(other.box) <= OVER * height)
    .filter((other) => Math.abs(other.box.x - box.x) <= OVER * height)
    .filter((other) => !segments.some((next) => next !== other && next.row === other.row))
    .sort((a, b) => b.box.y - a.box.y)[0];

/** The one with a filled mark where all others have empty ones, or clearly less of one. */
function onlyFilled(
  siblings: readonly Sibling[],
  screen: Screen,
  context: AnswerContext,
  image: RgbaImage,
): Sibling | null {
  const states = siblings.map((sibling) => stateOf(sibling, screen, context));
  const filled = siblings.filter((_, at) => states[at] === 'checked');
  const empty = states.filter((state) => state === 'unchecked').length;
  if (filled.length + empty === siblings.length) return filled.length === 1 ? filled[0] : null;
  const at = darkest(siblings.map(({ segments: [first], box }) => inkBefore(image, labelOf(first, box))));
  return at < 0 ? null : siblings[at];
}

/** The words of a choice without what was read of its mark. */
function labelOf(segment: Segment | undefined, box: Box): Box {
  const words = segment?.words ?? [];
  const [first, second] = words;
  return second && !/[\p{L}\p{N}]{2}/u.test(first.text)
    ? unionOf(words.slice(1).map((word) => word.box))
    : box;
}

const stateOf = ({ name, box, segments }: Sibling, screen: Screen, context: AnswerContext) =>
  markOf(
    {
      name,
      box,
      element: null,
      role: null,
      score: 1,
      id: name,
      evidence: segments.flatMap((part) => part.evidence),
    },
    screen,
    context,
  )?.state[0];
