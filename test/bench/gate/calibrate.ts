import { writeFileSync } from 'node:fs';
import { logistic } from '../../../shared/gate/answer-probability.ts';
import { GATE_INPUTS, gateInputs } from '../../../shared/gate/gate-inputs.ts';
import { logOdds } from '../../../shared/gate/log-odds.ts';
import { suffersDamage } from '../../../shared/gate/needed-certainty.ts';
import {
  areaUnderRiskCoverage,
  expectedCalibrationError,
  type Outcome,
} from '../../../shared/lab/metrics.ts';
import { fitSigned, type Observation } from './fit-logistic.ts';
import type { Sample } from './samples.ts';

/** How much a draft counts; there are many of later questions and of spoiled pictures. */
const WEIGHTS = { first_sight: 2, own: 2, later: 0.5, spoiled: 0.5 };

const weightOf = ({ step, first_sight, question }: Sample): number => {
  if (first_sight) return WEIGHTS.first_sight;
  if (question.later) return WEIGHTS.later;
  return step === null ? WEIGHTS.own : WEIGHTS.spoiled;
};

/**
 * What makes samples easier or harder than what people send, so that the weights of the inputs do not have to account
 * for it: programs that the rules were made on, and questions written later in wordings of many kinds.
 */
function circumstances({ first_sight, question, draft }: Sample): number[] {
  const later = question.later ? 1 : 0;
  return [first_sight || later ? 0 : 1, later, later * (draft.judged ? logOdds(draft.judged.own) : 0)];
}
const CIRCUMSTANCES = [
  { sign: 0, pull: 0.5 },
  { sign: 0, pull: 0.5 },
  { sign: 0, pull: 2 },
] as const;

/** Part of what people send that is as easy as programs that were worked on: first sights are of older versions. */
const KNOWN_SHARE = 0.5;

/** Probabilities from which an answer may be given, and how much a wrong one costs where a right one gains 1. */
const CANDIDATES = [0.55, 0.6, 0.65, 0.7];
const COST = 2;

/** Thresholds that gain less than this share apart are as good as each other; the lowest answers most. */
const AS_GOOD = 0.005;

/** The same for damaged pictures, and the share of their questions that may be answered wrongly. */
const DAMAGED_CANDIDATES = Array.from({ length: 13 }, (_, step) => (24 + step) / 40);
const OVERSTATED_ALLOWED = 0.03;

const FOLDS = 10;

const PRIORS = [...GATE_INPUTS, ...CIRCUMSTANCES];

/** Weights for the inputs alone, at the share of known programs that people send. */
function fitGate(observations: readonly Observation[]): number[] {
  const fitted = fitSigned(observations, PRIORS);
  const weights = fitted.slice(0, GATE_INPUTS.length);
  weights[0] += KNOWN_SHARE * fitted[GATE_INPUTS.length];
  return weights;
}

/** Out-of-fold probabilities, no program being in both halves. */
function crossValidate(samples: readonly Sample[], observations: readonly Observation[]): number[] {
  const programs = [...new Set(samples.map((sample) => sample.program))].sort();
  const foldOf = (sample: Sample) => programs.indexOf(sample.program) % FOLDS;
  const probabilities = new Array<number>(samples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const training = observations.filter((_, index) => foldOf(samples[index]) !== fold);
    const weights = fitGate(training);
    for (const [index, sample] of samples.entries())
      if (foldOf(sample) === fold)
        probabilities[index] = logistic(weights, observations[index].inputs.slice(0, GATE_INPUTS.length));
  }
  return probabilities;
}

/**
 * Fits the gate's model to drafted answers, chooses its threshold on held-out programs, and writes the parameters
 * with the report of the held-out figures.
 * @param file where the parameters go: shared/gate/gate-parameters.ts
 */
export function calibrate(all: readonly Sample[], file: string): string {
  const samples = all.filter((sample) => sample.draft.decision === 'answer');
  const observations = samples.map(
    (sample): Observation => ({
      inputs: [...gateInputs(sample.routed, sample.draft, sample.record), ...circumstances(sample)],
      happened: sample.right,
      weight: weightOf(sample),
    }),
  );
  const held = crossValidate(samples, observations);
  const outcomes = (keep: (sample: Sample, probability: number) => boolean): Outcome[] =>
    samples.flatMap((sample, index) =>
      keep(sample, held[index]) ? [{ confidence: held[index], right: sample.right }] : [],
    );
  const gainAt = (threshold: number): number =>
    samples.reduce((sum, sample, index) => {
      if (sample.step !== null || sample.question.later || held[index] < threshold) return sum;
      return sum + weightOf(sample) * (sample.right ? 1 : -COST);
    }, 0);
  const most = Math.max(...CANDIDATES.map(gainAt));
  const answer_from =
    CANDIDATES.find((threshold) => gainAt(threshold) >= (1 - AS_GOOD) * most) ?? CANDIDATES[0];
  const damaged = new Set(all.filter((sample) => suffersDamage(sample.routed, sample.draft, sample.record)));
  const isSpoiled = (sample: Sample): boolean => sample.step !== null && damaged.has(sample);
  const wrong = samples.flatMap((sample, index) => (isSpoiled(sample) && !sample.right ? [held[index]] : []));
  const answer_from_damaged = Math.max(answer_from, leastCertainty(wrong, all.filter(isSpoiled).length));
  const isGiven = (sample: Sample, probability: number): boolean =>
    probability >= (damaged.has(sample) ? answer_from_damaged : answer_from);
  const given = outcomes(isGiven);
  const own = outcomes((sample, probability) => isOwn(sample) && isGiven(sample, probability));
  const first = outcomes(
    (sample, probability) => sample.first_sight === true && isGiven(sample, probability),
  );
  const spoiled = outcomes((sample, probability) => sample.step !== null && isGiven(sample, probability));
  const report = {
    samples: samples.length,
    programs: new Set(samples.map((sample) => sample.program)).size,
    held_out: figures(given),
    held_out_without_ladder: figures(own),
    held_out_at_first_sight: figures(first),
    held_out_spoiled: figures(spoiled),
  };
  writeFileSync(file, parameterFile(fitGate(observations), { answer_from, answer_from_damaged }, report));
  return JSON.stringify({ answer_from, answer_from_damaged, ...report }, null, 1);
}

/**
 * The lowest candidate from which no more than the allowed share of the questions is answered wrongly.
 * @param wrong probabilities of wrong drafts
 * @param asked questions in all, drafted or not
 */
function leastCertainty(wrong: readonly number[], asked: number): number {
  const strictest = DAMAGED_CANDIDATES[DAMAGED_CANDIDATES.length - 1];
  const overstatedAt = (threshold: number): number =>
    wrong.filter((probability) => probability >= threshold).length / asked;
  return DAMAGED_CANDIDATES.find((threshold) => overstatedAt(threshold) <= OVERSTATED_ALLOWED) ?? strictest;
}

const isOwn = ({ step, first_sight, question }: Sample): boolean =>
  step === null && !first_sight && !question.later;

function figures(outcomes: readonly Outcome[]) {
  const round = (value: number) => Number(value.toFixed(4));
  return {
    given: outcomes.length,
    wrong_among_given: round(outcomes.filter(({ right }) => !right).length / Math.max(1, outcomes.length)),
    ece: round(expectedCalibrationError(outcomes)),
    aurc: round(areaUnderRiskCoverage(outcomes)),
  };
}

type Thresholds = { answer_from: number; answer_from_damaged: number };

function parameterFile(weights: readonly number[], thresholds: Thresholds, report: object): string {
  const list = weights.map((weight) => weight.toFixed(4)).join(', ');
  return `/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its thresholds, and the figures it had on programs
 * that were held out. Written by \`npm run bench -- gate --calibrate\`; the two thresholds may be
 * lowered by hand after it, where that answers more and the sets show no more wrong answers.
 */
export const GATE_PARAMETERS = {
  weights: [${list}],
  answer_from: ${thresholds.answer_from},
  answer_from_damaged: ${thresholds.answer_from_damaged},
  report: ${JSON.stringify(report, null, 2)},
} as const;
`;
}
