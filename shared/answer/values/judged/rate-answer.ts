import type { Draft } from '../../../model/answer.ts';
import type { RoutedPart, Skill } from '../../../model/question.ts';
import type { Judge } from '../../context.ts';
import type { Screen } from '../../screen/screen.ts';
import { wordAnswer } from '../../word-answer.ts';
import { askedOf } from './asked.ts';
import { overlaps } from './judge-value.ts';
import { valueFacts } from './value-facts.ts';
import { valueProbability } from './value-model.ts';

/** Skills that find their answers on the screen by ways of their own. */
const RATED: ReadonlySet<Skill> = new Set<Skill>([
  'read_error',
  'element_state',
  'main_color',
  'count_elements',
]);

/**
 * Says what the judge of values makes of an answer of another skill, for the gate; the answer stays. Words for yes and
 * no, answers that rest on nothing on the screen and those put together from several texts are not rated.
 */
export function rateAnswer(
  question: RoutedPart,
  screen: Screen,
  draft: Draft,
  judge: Judge = valueProbability,
): Draft {
  return RATED.has(question.skill) ? rateValue(question, screen, draft, judge) : draft;
}

/** The same for an answer of any skill. */
export function rateValue(question: RoutedPart, screen: Screen, draft: Draft, judge: Judge): Draft {
  if (draft.decision !== 'answer' || draft.verdict !== undefined || draft.evidence.length === 0) return draft;
  const asked = askedOf(question, screen, draft);
  if (asked.candidates.length === 0) return draft;
  const facts = valueFacts(asked);
  const given = wordAnswer(draft);
  let own: number | null = null;
  let rival = 0;
  for (const [index, { text }] of asked.candidates.entries()) {
    const probability = judge(facts[index]);
    if (overlaps(text, given)) own = Math.max(own ?? 0, probability);
    else rival = Math.max(rival, probability);
  }
  return own === null ? draft : { ...draft, judged: { own, rival } };
}
