import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BoostedTrees, classProbabilities } from '../../shared/learned/boosted-trees.ts';
import { growTrees } from '../learn/grow-trees.ts';
import { leaveOut } from '../learn/leave-out.ts';
import { programOf } from '../train-answers/folds.ts';
import type { IconWordExample } from './collect-icon-words.ts';

const TREES = { classes: 2, rounds: 80, depth: 4, rate: 0.15, leastWeight: 1, smoothing: 2, factShare: 0.6 };

const trained = (learned: readonly IconWordExample[]): BoostedTrees =>
  growTrees(
    learned.map(({ facts }) => facts),
    learned.map(({ isIcon }) => (isIcon ? 1 : 0)),
    learned.map(() => 1),
    TREES,
  );

/** Writes the model that all examples give. */
export function writeIconWords(examples: readonly IconWordExample[]): void {
  const data = JSON.stringify(trained(examples));
  const programs = new Set(examples.map(({ image }) => programOf(image))).size;
  writeFileSync(
    join(import.meta.dirname, '../../shared/features/reading/judged/icon-word-trees.ts'),
    `/** Made by scripts/train-icon-words; ${examples.length} words on screens of ${programs} programs. */\nexport const ICON_WORD_TREES =\n  '${data}';\n`,
  );
  console.log(`${examples.length} words, ${programs} programs, ${data.length} characters`);
}

/** Says for thresholds what is cut off lines of programs that the model never saw. */
export function judgeIconWords(examples: readonly IconWordExample[]): void {
  const judged = leaveOut(examples, trained, (model, { facts, isIcon }) => ({
    isIcon,
    probability: classProbabilities(model, facts)[1],
  }));
  const icons = judged.filter(({ isIcon }) => isIcon).length;
  console.log(`${icons} icons, ${judged.length - icons} words`);
  for (const least of [0.4, 0.5, 0.6, 0.7, 0.8]) {
    const cut = judged.filter(({ probability }) => probability >= least);
    const right = cut.filter(({ isIcon }) => isIcon).length;
    console.log(`from ${least}: ${right} icons cut off, and ${cut.length - right} words`);
  }
}
