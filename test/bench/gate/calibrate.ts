import { writeFileSync } from 'node:fs';
import { logistic } from '../../../shared/gate/answer-probability.ts';
import { GATE_INPUTS, gateInputs } from '../../../shared/gate/gate-inputs.ts';
import { damagesBehind } from '../../../shared/gate/needed-certainty.ts';
import { DAMAGES, type Damage } from '../../../shared/gate/picture-trouble.ts';
import {
  areaUnderRiskCoverage,
  expectedCalibrationError,
  type Outcome,
} from '../../../shared/lab/metrics.ts';
import { fitSigned, type Observation } from './fit-logistic.ts';
import type { Sample } from './samples.ts';

/** Pictures as they stand in the sets count this much more than spoiled copies: they are what people send. */
const OWN_WEIGHT = 2;

/** Drafts on programs that nobody had worked on count most: what people send is mostly of such programs. */
const FIRST_SIGHT_WEIGHT = 3;

const weightOf = ({ step, first_sight }: Sample): number => {
  if (first_sight) return FIRST_SIGHT_WEIGHT;
  return step === null ? OWN_WEIGHT : 1;
};

/** Probabilities from which an answer may be given, and how much a wrong one costs where a right one gains 1. */
const CANDIDATES = [0.6, 0.65, 0.7];
const COST = 2;

/** Thresholds that gain less than this share apart are as good as each other; the lowest answers most. */
const AS_GOOD = 0.01;

/** The same for pictures with each kind of damage, and the share of their questions that may be answered wrongly. */
const DAMAGED_CANDIDATES = Array.from({ length: 13 }, (_, step) => (24 + step) / 40);
const OVERSTATED_ALLOWED = 0.03;

/** Fewer questions with a kind of damage say nothing about it. */
const FEW_QUESTIONS = 40;

const FOLDS = 10;

/** Out-of-fold probabilities, no program being in both halves. */
function crossValidate(samples: readonly Sample[], observations: readonly Observation[]): number[] {
  const programs = [...new Set(samples.map((sample) => sample.program))].sort();
  const foldOf = (sample: Sample) => programs.indexOf(sample.program) % FOLDS;
  const probabilities = new Array<number>(samples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const training = observations.filter((_, index) => foldOf(samples[index]) !== fold);
    const weights = fitSigned(training, GATE_INPUTS);
    for (const [index, sample] of samples.entries())
      if (foldOf(sample) === fold) probabilities[index] = logistic(weights, observations[index].inputs);
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
      inputs: gateInputs(sample.routed, sample.draft, sample.record),
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
      if (sample.step !== null || held[index] < threshold) return sum;
      return sum + weightOf(sample) * (sample.right ? 1 : -COST);
    }, 0);
  const most = Math.max(...CANDIDATES.map(gainAt));
  const answer_from =
    CANDIDATES.find((threshold) => gainAt(threshold) >= (1 - AS_GOOD) * most) ?? CANDIDATES[0];
  const damages = new Map(
    all.map((sample) => [sample, damagesBehind(sample.routed, sample.draft, sample.record)]),
  );
  const hasDamage = (sample: Sample, damage: Damage): boolean =>
    sample.step !== null && damages.get(sample)?.includes(damage) === true;
  const answer_from_damaged = Object.fromEntries(
    DAMAGES.map((damage) => {
      const wrong = samples.flatMap((sample, index) =>
        hasDamage(sample, damage) && !sample.right ? [held[index]] : [],
      );
      const asked = all.filter((sample) => hasDamage(sample, damage)).length;
      return [damage, Math.max(answer_from, leastCertainty(wrong, asked))];
    }),
  ) as Record<Damage, number>;
  const needed = new Map(
    samples.map((sample) => [
      sample,
      Math.max(answer_from, ...(damages.get(sample) ?? []).map((damage) => answer_from_damaged[damage])),
    ]),
  );
  const given = outcomes((sample, probability) => probability >= (needed.get(sample) ?? 1));
  const own = outcomes((sample, probability) => isOwn(sample) && probability >= (needed.get(sample) ?? 1));
  const first = outcomes(
    (sample, probability) => sample.first_sight === true && probability >= (needed.get(sample) ?? 1),
  );
  const report = {
    samples: samples.length,
    programs: new Set(samples.map((sample) => sample.program)).size,
    held_out: figures(given),
    held_out_without_ladder: figures(own),
    held_out_at_first_sight: figures(first),
  };
  writeFileSync(
    file,
    parameterFile(fitSigned(observations, GATE_INPUTS), { answer_from, answer_from_damaged }, report),
  );
  return JSON.stringify({ answer_from, answer_from_damaged, ...report }, null, 1);
}

/**
 * The lowest candidate from which no more than the allowed share of the questions is answered wrongly.
 * @param wrong probabilities of wrong drafts
 * @param asked questions in all, drafted or not
 */
function leastCertainty(wrong: readonly number[], asked: number): number {
  const strictest = DAMAGED_CANDIDATES[DAMAGED_CANDIDATES.length - 1];
  if (asked < FEW_QUESTIONS) return strictest;
  const overstatedAt = (threshold: number): number =>
    wrong.filter((probability) => probability >= threshold).length / asked;
  return DAMAGED_CANDIDATES.find((threshold) => overstatedAt(threshold) <= OVERSTATED_ALLOWED) ?? strictest;
}

const isOwn = ({ step, first_sight }: Sample): boolean => step === null && !first_sight;

function figures(outcomes: readonly Outcome[]) {
  const round = (value: number) => Number(value.toFixed(4));
  return {
    given: outcomes.length,
    wrong_among_given: round(outcomes.filter(({ right }) => !right).length / Math.max(1, outcomes.length)),
    ece: round(expectedCalibrationError(outcomes)),
    aurc: round(areaUnderRiskCoverage(outcomes)),
  };
}

type Thresholds = { answer_from: number; answer_from_damaged: Record<Damage, number> };

function parameterFile(weights: readonly number[], thresholds: Thresholds, report: object): string {
  const list = weights.map((weight) => weight.toFixed(4)).join(', ');
  return `/**
 * Weights of the gate's model (inputs as GATE_INPUTS names them), its thresholds, and the figures it had on programs
 * that were held out. Written by \`npm run bench -- gate --calibrate\`; not to be edited by hand.
 */
export const GATE_PARAMETERS = {
  weights: [${list}],
  answer_from: ${thresholds.answer_from},
  answer_from_damaged: ${JSON.stringify(thresholds.answer_from_damaged)},
  report: ${JSON.stringify(report, null, 2)},
} as const;
`;
}
