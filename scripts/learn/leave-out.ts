import { FOLDS, foldOf } from '../train-answers/folds.ts';

/**
 * Judges every example by a model that never saw its program: a quarter of the programs is left out by turns.
 * @param judge what a model makes of an example
 */
export function leaveOut<Example extends { image: string }, Model, Judged>(
  examples: readonly Example[],
  train: (learned: readonly Example[]) => Model,
  judge: (model: Model, example: Example) => Judged,
): Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = train(examples.filter(({ image }) => foldOf(image) !== fold));
    return examples.filter(({ image }) => foldOf(image) === fold).map((example) => judge(model, example));
  }).flat();
}
