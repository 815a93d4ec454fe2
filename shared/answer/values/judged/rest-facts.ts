import { termsOf } from '../../screen/terms.ts';
import type { Candidate } from '../candidate.ts';
import { typedSpans, typeFit } from '../value-types.ts';
import { type Asked, matchIn } from './asked.ts';

const SAYS_AGAIN = 0.75;
const NAME = /^\p{Lu}\p{Ll}+$/u;

/**
 * What a candidate says beyond the question: how many words, how well values among them fit what was asked for, and how
 * many names and figures they hold. A row that only repeats the question answers nothing.
 */
export function restFacts({ text }: Candidate, { query }: Asked): number[] {
  const rest = text
    .split(/\s+/)
    .filter((word) => !query.words.some((asked) => matchIn(asked, termsOf(word)) >= SAYS_AGAIN));
  const values = typedSpans(rest.join(' '));
  return [
    rest.filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    query.type ? Math.max(0, ...values.map((value) => typeFit(query.type, value.type, 'span'))) : -1,
    rest.filter((word) => NAME.test(word)).length,
    rest.filter((word) => /\d/.test(word)).length,
  ];
}
