import type { Skill } from '../../model/question.ts';
import type { WordReading } from '../read-words.ts';
import { SKILL_WEIGHTS } from './skill-weights.ts';
import { wordingFeatures } from './wording-features.ts';

/** Weights of a softmax regression: `weights` holds class and weight by turns for each feature. */
export type SkillModel = {
  skills: Skill[];
  bias: number[];
  weights: Record<string, number[]>;
  /** What ten points of a rule's weight count for, in logarithms of probability. */
  trust: number;
};

let parsed: { model: SkillModel; weights: Map<string, number[]> } | undefined;

function skillModel(): NonNullable<typeof parsed> {
  if (!parsed) {
    const model = JSON.parse(SKILL_WEIGHTS) as SkillModel;
    parsed = { model, weights: new Map(Object.entries(model.weights)) };
  }
  return parsed;
}

/** How probable each skill is by the wording alone, as natural logarithms; `scripts/train-routing` makes the model. */
export function skillsByWording(reading: WordReading): Map<Skill, number> {
  const { model, weights } = skillModel();
  const scores = scoresOf(wordingFeatures(reading), model, (feature) => weights.get(feature));
  return new Map(model.skills.map((skill, index) => [skill, scores[index]]));
}

/** What a rule counts for beside the wording: see `SkillModel.trust`. */
export const trustInRules = (): number => skillModel().model.trust;

/** Logarithms of the probabilities of a model's classes. */
export function scoresOf(
  features: readonly string[],
  { skills, bias }: Pick<SkillModel, 'skills' | 'bias'>,
  weightsOf: (feature: string) => readonly number[] | undefined,
): number[] {
  const scores = skills.map((_, index) => bias[index]);
  // A long question has many features; what they say together is damped to what one of middle length says.
  const share = 1 / Math.sqrt(Math.max(1, features.length));
  for (const feature of features) {
    const weights = weightsOf(feature);
    for (let at = 0; at < (weights?.length ?? 0); at += 2)
      scores[weights?.[at] ?? 0] += (weights?.[at + 1] ?? 0) * share;
  }
  const most = Math.max(...scores);
  const sum = Math.log(scores.reduce((total, score) => total + Math.exp(score - most), 0)) + most;
  return scores.map((score) => score - sum);
}
