import type { Draft } from '../../../model/answer.ts';
import type { Screen } from '../../screen/screen.ts';
import { termsOf } from '../../screen/terms.ts';
import { wordAnswer } from '../../word-answer.ts';
import { type Candidate, PLAIN } from '../candidate.ts';

/** What the rules would answer, as one candidate among the others; null where it rests on no text. */
export function draftCandidate(draft: Draft, screen: Screen): Candidate | null {
  const text = wordAnswer(draft);
  const segment = screen.segments.find(({ evidence }) => evidence.some((id) => draft.evidence.includes(id)));
  if (!segment) return null;
  return {
    text,
    type: 'text',
    box: draft.regions[0] ?? segment.box,
    segment,
    structure: 'draft',
    context: new Map(),
    own: termsOf(text),
    ...PLAIN,
    evidence: draft.evidence,
    nearError: 0,
  };
}
