import type { JudgedLine } from './judge-line.ts';
import type { Message } from './message.ts';

const SCORE = 0.66;
const FEWEST_WORDS = 3;

/**
 * What is written in red right under a field to fill in says what is wrong with it, whatever its words. Lines in
 * `found` belong to messages already.
 */
export const fieldMessages = (lines: readonly JudgedLine[], found: ReadonlySet<string>): Message[] =>
  lines
    .filter((line) => line.red && line.underField && line.control === null && !found.has(line.line.id))
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
