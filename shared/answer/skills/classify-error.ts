import { explainError } from '../../features/errors/explain-error.ts';
import type { Draft } from '../../model/answer.ts';
import type { ErrorCategory, ErrorFinding } from '../../model/image-features.ts';
import type { RoutedPart, Slots } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { withArticle } from '../../text/with-article.ts';
import type { AnswerContext } from '../context.ts';
import { answered, declined } from '../draft.ts';
import { screenOf } from '../screen/screen.ts';
import { saidIn, tellingWords } from '../states/telling-words.ts';
import { CATEGORY_NAMES } from './category-names.ts';
import { errorMeant } from './error-meant.ts';
import { helpFor, noError, regionOf } from './error-parts.ts';
import { nearestOffered } from './nearest-category.ts';
import { supposedError } from './supposed-error.ts';
import { warnedOf } from './warned-of.ts';

type Choice = NonNullable<Slots['choices']>[number];

/** How sure a kind is that was only the nearest of those offered. */
const NEAREST = 0.7;

/** Which of the kinds offered the error is, with the scores of both; without a choice, its category. */
export function classifyError(question: RoutedPart, context: AnswerContext): Draft {
  const choices = question.slots.choices ?? [];
  const found = errorMeant(question, context.record.errors);
  const warned = found ? null : warnedOf(choices, screenOf(context.record));
  if (warned) return warned;
  const error = found ?? supposedError(question, context.record);
  if (!error && choices.length > 1 && turnsOf(question.text).told.offers.clauses.test(question.text))
    return declined('No text on the screen tells which of these it is.', [
      'no error message was found, though the question takes it that something went wrong',
    ]);
  if (!error) return noError(context, choices.length > 1 ? ': neither' : '');
  const scores = new Map<ErrorCategory, number>(
    error.candidates.map((candidate) => [candidate.category, candidate.score]),
  );
  scores.set(error.category, Math.max(error.confidence, scores.get(error.category) ?? 0));
  const scoreOf = (category: ErrorCategory | null): number => (category ? (scores.get(category) ?? 0) : 0);
  const offered = choices
    // "The server is down" is of the network, and of a server that says so itself.
    .map((choice) =>
      scoreOf(choice.category) === 0 && choice.text.toLowerCase().includes(error.category)
        ? { ...choice, category: error.category }
        : choice,
    )
    .filter((choice) => choice.category !== null)
    .sort((a, b) => scoreOf(b.category) - scoreOf(a.category));
  const fitting = offered[0] && scoreOf(offered[0].category) > 0 ? offered[0] : undefined;
  const worded =
    choices.length > 1 ? wordedChoice(choices, error, fitting && scoreOf(fitting.category)) : undefined;
  const near = choices.length > 1 ? nearestOffered(error.category, offered) : undefined;
  const picked =
    worded ?? fitting ?? near ?? choices.find((choice) => choices.length > 1 && choice.category === null);
  const category = !worded && fitting?.category && choices.length > 1 ? fitting.category : error.category;
  const asksOne = choices.length === 1 && /^(so )?(is|does|was|are)\b/.test(question.text.toLowerCase());
  const figures =
    offered.length > 1
      ? ` [${offered.map((choice) => `${choice.text} ${scoreOf(choice.category).toFixed(2)}`).join(', ')}]`
      : '';
  const named =
    picked && choices.length > 1
      ? `${picked.text}: ${withArticle(CATEGORY_NAMES[category])}`
      : `${CATEGORY_NAMES[category]}`;
  const outside = choices.length > 1 && !picked;
  return answered({
    answer: `${outside ? `none of these; it is ${withArticle(named)}` : named}${figures}`,
    verdict: asksOne ? (choices[0].category === error.category ? 'yes' : 'no') : undefined,
    confidence: (fitting || !picked ? 1 : NEAREST) * (scores.get(category) ?? error.confidence),
    runner_up: offered[1]
      ? scoreOf(offered[1].category)
      : (error.candidates.find((other) => other.category !== category)?.score ?? 0),
    regions: [regionOf(error)],
    evidence: error.evidence,
    reasons: error.reasons,
    help: helpFor(error, context),
    explanation: explainError(error),
  });
}

/** A kind that is offered is told by its score from here on. */
const TOLD = 0.3;

/** Of the kinds offered, of which the message plainly tells none, the one whose own words it says. */
function wordedChoice(
  choices: readonly Choice[],
  { message }: ErrorFinding,
  fitting = 0,
): Choice | undefined {
  if (fitting >= TOLD) return undefined;
  const said = choices
    .map((choice) => ({ choice, words: saidIn(message, tellingWords(choice.text)).length }))
    .sort((a, b) => b.words - a.words);
  return said[0].words > (said[1]?.words ?? 0) ? said[0].choice : undefined;
}
