import type { Draft } from '../model/answer.ts';
import type { ImageFeatures } from '../model/image-features.ts';
import type { RoutedQuestion, Skill } from '../model/question.ts';
import { gateInputs, isBareClaim } from './gate-inputs.ts';
import { GATE_PARAMETERS } from './gate-parameters.ts';

/** The logistic function of a weighted sum. */
export function logistic(weights: readonly number[], inputs: readonly number[]): number {
  const sum = inputs.reduce((total, input, index) => total + input * (weights[index] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Probability that a drafted answer is right: a logistic model, calibrated by `scripts/calibrate-gate.ts`. */
export function answerProbability(question: RoutedQuestion, draft: Draft, record: ImageFeatures): number {
  const asked = isBareClaim(draft) && TELLS_ERROR.has(question.skill) ? whereIsError(question) : question;
  return logistic(GATE_PARAMETERS.weights, gateInputs(asked, draft, record));
}

const TELLS_ERROR: ReadonlySet<Skill> = new Set<Skill>(['classify_error']);

/** That no error is visible is as sure whatever was asked of it. */
const whereIsError = (question: RoutedQuestion): RoutedQuestion => ({
  ...question,
  skill: 'locate_error',
  text: 'Where is the error?',
  slots: {},
});
