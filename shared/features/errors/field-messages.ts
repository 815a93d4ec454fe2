import { bottom } from '../../model/geometry.ts';
import type { JudgedLine } from './judge-line.ts';
import { type Message, wordsIn } from './message.ts';

const SCORE = 0.66;
const FEWEST_WORDS = 3;
const MOST_LABEL_WORDS = 4;
/** A message stands at most so many line heights under the label of its field. */
const LABEL_REACH = 7;
const SAME_EDGE = 1.5;

/**
 * What is written in red, or on red, right under or beside a field to fill in, under a field's label that turned red
 * with it, behind a sign of its own, or in a box that is called "Warnings", says what is wrong, whatever its words.
 * Lines in `found` belong to messages already.
 */
export const fieldMessages = (lines: readonly JudgedLine[], found: ReadonlySet<string>): Message[] =>
  lines
    .filter((line) => !found.has(line.line.id) && (isMarked(line, lines) || isBubble(line)))
    .filter(({ line }) => wordsIn(line.text) >= FEWEST_WORDS)
    .map((line) => ({
      place: 'form',
      lines: [line],
      core: line,
      score: SCORE,
      reasons: [`it is ${line.red ? 'written in red' : 'set off'} at a field`],
      context: [],
      consequence: false,
    }));

function isMarked(line: JudgedLine, lines: readonly JudgedLine[]): boolean {
  if (line.red && isInTroubleBox(line, lines)) return true;
  if (line.control !== null || line.veto !== null) return false;
  return (
    ((line.red || line.status === 'error') && (line.underField || line.besideField)) ||
    (line.red && (hasSign(line) || hasRedLabel(line, lines)))
  );
}

const hasSign = ({ icon, mark }: JudgedLine): boolean => icon !== null || mark === 'error';

/** What programs call the place where they tell what is wrong. */
const TROUBLE =
  /^\W*(?:errors?|warnings?|problems?|issues?|failures?|faults?|alerts?|trouble|complaints?)\W*$/i;
/** How far over a text the name of its box may stand, in heights of the text. */
const NAME_REACH = 3;

/** Whether a line is the content of a field called so, or stands right under that word. */
const isInTroubleBox = ({ line, control }: JudgedLine, lines: readonly JudgedLine[]): boolean =>
  (control === null || control.role === 'input') &&
  (TROUBLE.test(control?.name ?? '') ||
    lines.some(
      ({ line: other }) =>
        TROUBLE.test(other.text) &&
        bottom(other.box) <= line.box.y &&
        line.box.y - bottom(other.box) <= NAME_REACH * line.box.height &&
        Math.abs(other.box.x - line.box.x) <= SAME_EDGE * line.box.height,
    ));

/** Words of what is told in a bubble; buttons have fewer. */
const BUBBLE_WORDS = 5;

/** A bubble beside a field, taken for a button, whose words ask for another entry. */
const isBubble = ({ line, control, besideField, matches }: JudgedLine): boolean =>
  besideField &&
  control?.role === 'button' &&
  line.text.split(/\s+/).length >= BUBBLE_WORDS &&
  matches.some(({ category, strength }) => category === 'validation' && strength !== 'hint');

/** A short red text at the same edge above, with nothing but the field's plain content between the two. */
function hasRedLabel({ line }: JudgedLine, lines: readonly JudgedLine[]): boolean {
  const above = lines.filter(
    ({ line: other }) =>
      bottom(other.box) <= line.box.y &&
      line.box.y - bottom(other.box) <= LABEL_REACH * line.box.height &&
      Math.abs(other.box.x - line.box.x) <= SAME_EDGE * line.box.height,
  );
  const nearest = above.sort((a, b) => b.line.box.y - a.line.box.y).slice(0, 2);
  const at = nearest.findIndex((other) => other.red);
  const label = nearest[at];
  return (
    label !== undefined &&
    label.line.text.split(/\s+/).length <= MOST_LABEL_WORDS &&
    !/[.!?]$/.test(label.line.text) &&
    (at === 0 || line.box.y - bottom(nearest[0].line.box) <= 3 * line.box.height)
  );
}

const MOST_LINES = 2;
/** What calls itself an error, or is worded as exceptions are, came of running, not of what was filled in. */
const isThrown = ({ line, matches }: JudgedLine): boolean =>
  /\b(?:error|exception)\b/i.test(line.text) ||
  matches.some(({ category, strength }) => category === 'crash' && strength !== 'hint');

/** Whether a message stands at a field: one or two lines in red or behind a sign, right under it or about what to enter. */
const isAtField = ({ place, lines }: Message, all: readonly JudgedLine[]): boolean =>
  place === 'form' ||
  (lines.length <= MOST_LINES &&
    lines.every((line) => (line.red || line.icon || line.mark) && !isThrown(line)) &&
    lines.some(
      (line) =>
        line.underField ||
        (line.red && hasRedLabel(line, all)) ||
        line.matches.some((match) => match.category === 'validation' && match.strength !== 'hint'),
    ));

/** Messages at several fields of one form are one error: the form was filled in wrongly. */
export function mergeFieldMessages(messages: readonly Message[], all: readonly JudgedLine[]): Message[] {
  const atFields = messages
    .filter((message) => isAtField(message, all))
    .map((message): Message => ({ ...message, place: 'form' }))
    .sort((a, b) => a.lines[0].order - b.lines[0].order);
  const others = messages.filter((message) => !isAtField(message, all));
  const [first, ...more] = atFields;
  if (!first || more.length === 0) return [...atFields, ...others];
  const merged: Message = {
    ...first,
    lines: atFields.flatMap(({ lines }) => lines),
    score: Math.max(...atFields.map(({ score }) => score)),
    reasons: [...first.reasons, `${atFields.length} fields of the form are marked`],
  };
  return [merged, ...others];
}
