import { saysOpposite } from '../../skills/says-opposite.ts';
import type { Candidate } from '../candidates.ts';
import { foundQuality } from '../found-quality.ts';
import { saysSomething } from '../rank-values.ts';
import type { Asked } from './asked.ts';

const FOUND = 0.5;
const MOST_NAMING = 3;

/**
 * Whether a candidate may answer whatever the model thinks of it: it says something, goes with every figure and colour that
 * the question names ("plot 9" is not plot 7), and does not stand in the row of the opposite.
 */
export function isPossible(candidate: Candidate, { query, question, screen, naming }: Asked): boolean {
  if (candidate.structure === 'draft') return true;
  return (
    saysSomething(candidate, query) &&
    naming.every((word) => foundQuality(word, candidate) >= FOUND) &&
    !screen.layout.row[candidate.segment.index].some(
      ({ text, words }) => words.length <= MOST_NAMING && saysOpposite(question.text, text),
    )
  );
}
