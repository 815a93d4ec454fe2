import type { Draft } from '../model/answer.ts';
import type { ImageFeatures } from '../model/image-features.ts';
import type { RoutedQuestion } from '../model/question.ts';
import { isBareClaim } from './bare-claim.ts';
import { gateInputs } from './gate-inputs.ts';
import { GATE_PARAMETERS } from './gate-parameters.ts';

/** The logistic function of a weighted sum. */
export function logistic(weights: readonly number[], inputs: readonly number[]): number {
  const sum = inputs.reduce((total, input, index) => total + input * (weights[index] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Probability that a drafted answer is right: a logistic model, calibrated by `npm run bench -- gate --calibrate`. That no error
 * is visible is as sure whatever was asked of it: questions for its kind were too seldom asked of clean screens to learn that.
 */
export function answerProbability(question: RoutedQuestion, draft: Draft, record: ImageFeatures): number {
  const asked = question.skill === 'classify_error' && isBareClaim(draft) ? whereIsError(question) : question;
  return logistic(GATE_PARAMETERS.weights, gateInputs(asked, draft, record));
}

const whereIsError = (question: RoutedQuestion): RoutedQuestion => ({
  ...question,
  skill: 'locate_error',
  text: 'Where is the error?',
  slots: {},
});
