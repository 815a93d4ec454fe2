import { bottom } from '../../model/geometry.ts';
import type { JudgedLine } from './judge-line.ts';
import type { Message } from './message.ts';

const SCORE = 0.66;
const FEWEST_WORDS = 3;
const MOST_LABEL_WORDS = 4;
/** A message stands at most so many line heights under the label of its field. */
const LABEL_REACH = 7;
const SAME_EDGE = 1.5;

/**
 * What is written in red right under a field to fill in, or under a field's label that turned red with it, says what
 * is wrong with it, whatever its words. Lines in `found` belong to messages already.
 */
export const fieldMessages = (lines: readonly JudgedLine[], found: ReadonlySet<string>): Message[] =>
  lines
    .filter((line) => line.red && line.control === null && line.veto === null && !found.has(line.line.id))
    .filter((line) => line.underField || hasRedLabel(line, lines))
    .filter(
      ({ line }) => line.text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length >= FEWEST_WORDS,
    )
    .map((line) => ({
      place: 'form',
      lines: [line],
      core: line,
      score: SCORE,
      reasons: ['it is written in red under a field'],
      context: [],
      consequence: false,
    }));

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
