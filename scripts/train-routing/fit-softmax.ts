import type { Skill } from '../../shared/model/question.ts';
import { type SkillModel, scoresOf } from '../../shared/question/learned/skill-model.ts';

/** One example made ready: its features, the classes that are right for it, and its weight. */
export type Sample = { features: string[]; allowed: number[]; weight: number };

const EPOCHS = 40;
const RATE = 0.5;
const SHRINKAGE = 0.0008;
const LEAST_WEIGHT = 1;

/**
 * Fits a softmax regression by AdaGrad (Duchi, Hazan and Singer 2011) on the probability that any allowed class has.
 * @returns the weights of each feature, one a class
 */
export function fitSoftmax(samples: readonly Sample[], skills: readonly Skill[]) {
  const weights = new Map<string, Float64Array>();
  const squares = new Map<string, Float64Array>();
  const at = (map: Map<string, Float64Array>, feature: string): Float64Array => {
    const found = map.get(feature) ?? new Float64Array(skills.length);
    map.set(feature, found);
    return found;
  };
  const order = samples.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    // A fixed stride instead of chance: every run makes the same model.
    order.sort((a, b) => ((a * 7919 + epoch * 104729) % 10007) - ((b * 7919 + epoch * 104729) % 10007));
    for (const index of order) {
      const { features, allowed, weight } = samples[index];
      const all = [...features, ''];
      const probabilities = predict(all, weights, skills).map(Math.exp);
      const right = allowed.reduce((sum, label) => sum + probabilities[label], 0) || 1e-9;
      const share = 1 / Math.sqrt(all.length);
      for (const feature of all) {
        const [own, squared] = [at(weights, feature), at(squares, feature)];
        for (let label = 0; label < skills.length; label++) {
          const wanted = allowed.includes(label) ? probabilities[label] / right : 0;
          const slope =
            weight * share * (probabilities[label] - wanted) + (SHRINKAGE * own[label]) / all.length;
          if (Math.abs(slope) < 1e-7) continue;
          squared[label] += slope * slope;
          own[label] -= (RATE * slope) / Math.sqrt(squared[label] + 1e-6);
        }
      }
    }
  }
  return weights;
}

export function predict(
  features: readonly string[],
  weights: ReadonlyMap<string, Float64Array>,
  skills: readonly Skill[],
): number[] {
  const bias = skills.map(() => 0);
  return scoresOf(features, { skills: [...skills], bias }, (feature) => {
    const own = weights.get(feature);
    return own && [...own].flatMap((weight, index) => [index, weight]);
  });
}

/** The weights worth keeping, rounded: what a feature seen once says is of no use for other wordings. */
export function compactModel(
  weights: ReadonlyMap<string, Float64Array>,
  skills: readonly Skill[],
  trust: number,
): SkillModel {
  const kept = [...weights].flatMap(([feature, own]): [string, number[]][] => {
    const worth = [...own].flatMap((weight, index) =>
      Math.abs(weight) >= LEAST_WEIGHT ? [index, Math.round(weight * 10) / 10] : [],
    );
    return worth.length > 0 ? [[feature, worth]] : [];
  });
  return { skills: [...skills], bias: skills.map(() => 0), weights: Object.fromEntries(kept), trust };
}
