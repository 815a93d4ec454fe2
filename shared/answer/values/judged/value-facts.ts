import type { Candidate } from '../candidate.ts';
import { type Asked, foldText, holdsText } from './asked.ts';
import { askedPlaceFacts } from './asked-place-facts.ts';
import { formFacts } from './form-facts.ts';
import { JUDGED_SKILLS } from './is-judged.ts';
import { kindFacts } from './kind-facts.ts';
import { labelFacts } from './label-facts.ts';
import { placeFacts } from './place-facts.ts';
import { restFacts } from './rest-facts.ts';
import { wordFacts } from './word-facts.ts';

/** The fact that says how much of the question's strong words a candidate covers. */
export const VALUE_COVERED = 10;
/** Facts that tell of a lead over the others: the fit of the form, and the share of strong words that is covered. */
const LEADING = { fit: 0, covered: VALUE_COVERED };

/**
 * The facts that every candidate is judged by, in the order that the model was trained with; those of one question belong
 * together, since each says how far it lies behind the best.
 */
export function valueFacts(asked: Asked): Float32Array[] {
  const { candidates, scores } = asked;
  const about = questionFacts(asked);
  const kinds = kindFacts(asked);
  const rows = candidates.map((candidate, index) => [
    ...formFacts(candidate, asked),
    ...wordFacts(candidate, asked),
    ...placeFacts(candidate, asked),
    ...restFacts(candidate, asked),
    ...draftFacts(candidate, asked),
    scores.get(candidate) ?? 0,
    ...about,
    ...labelFacts(candidate, asked),
    ...askedPlaceFacts(candidate, asked),
    ...kinds[index],
  ]);
  const bestScore = Math.max(0, ...scores.values());
  const bestFit = Math.max(...rows.map((row) => row[LEADING.fit]));
  const bestCovered = Math.max(...rows.map((row) => row[LEADING.covered]));
  return rows.map((row, index) => {
    row.push(
      row[LEADING.fit] - bestFit,
      row[LEADING.covered] - bestCovered,
      (scores.get(candidates[index]) ?? 0) - bestScore,
    );
    return Float32Array.from(row);
  });
}

/** How a candidate stands to what the rules would answer: the same 3, more than it 2, part of it 1. */
function draftFacts({ text }: Candidate, { draft }: Asked): number[] {
  if (draft === 'unknown') return [-1, 0, 0, 0];
  if (!draft) return [0, 0, 0, 0];
  const own = foldText(text);
  const given = foldText(draft.text);
  const state = own === given ? 3 : holdsText(own, given) ? 2 : holdsText(given, own) ? 1 : 0;
  return [1, state, draft.confidence, draft.runnerUp];
}

const OPENINGS = [/^where\b/, /^who\b/, /\bhow (?:many|much)\b/, /^how\b/, /^when\b/, /^which\b/, /^what\b/];

function questionFacts({ question, query, candidates, fitting }: Asked): number[] {
  const text = question.text.trim().toLowerCase();
  return [
    OPENINGS.findIndex((opening) => opening.test(text)),
    query.asksName ? 1 : 0,
    query.denies ? 1 : 0,
    query.asksTyped ? 1 : 0,
    query.words.length,
    candidates.length,
    fitting,
    JUDGED_SKILLS.indexOf(question.skill),
  ];
}
