import { draftByRules } from '../../shared/answer/draft-by-rules.ts';
import { screenOf } from '../../shared/answer/screen/screen.ts';
import { askedOf } from '../../shared/answer/values/judged/asked.ts';
import { isJudged } from '../../shared/answer/values/judged/is-judged.ts';
import { VALUE_COVERED, valueFacts } from '../../shared/answer/values/judged/value-facts.ts';
import { matchesAnswer } from '../../shared/lab/question-truth.ts';
import { plainQuestion } from '../../shared/question/plain-question.ts';
import { routeQuestion } from '../../shared/question/route-question.ts';
import { splitQuestion } from '../../shared/question/split-question.ts';
import { type Example, exampleOf } from './example.ts';
import type { Meeting } from './question-sets.ts';

/** Which value, text or row answers a question; none for questions of another kind. */
export function valueExample(meeting: Meeting, random: () => number): Example[] {
  const { asked, record, misplaced, later, drafted, program } = meeting;
  const routed = routeQuestion(asked.question);
  if (!isJudged(routed.skill)) return [];
  const part = { ...routed, text: plainQuestion(splitQuestion(routed.text)[0]) };
  const draft = drafted ? draftByRules(part, { record, help: { documents: () => [] } }) : null;
  const met = askedOf(part, screenOf(record), draft);
  const accepted = asked.answerable && !misplaced ? (asked.answer?.any_of ?? []) : [];
  const right = met.candidates.map(({ text }) => matchesAnswer(text, accepted));
  const answerable = accepted.length > 0;
  return [
    exampleOf(valueFacts(met), right, VALUE_COVERED, random, { program, answerable, misplaced, later }),
  ];
}
