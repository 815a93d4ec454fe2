/**
 * Trains the models that judge which value on a screen answers a question, and which element it asks the place of.
 *   node scripts/train-answers/main.ts --kind values|places --sets DIR:RECORDS,... [--judge] [--out FILE]
 * DIR is a set of screens with questions.jsonl and more-questions.jsonl, RECORDS the records of its pictures ("askshot
 * inspect IMAGES --jsonl --out RECORDS"). The models in use were trained on the sets of test/fixtures. `--judge` leaves
 * out a quarter of the programs by turns and says how many of their later questions are answered rightly; nothing is
 * written then. `--left-out FOLDER` writes the models that were trained without a quarter of the programs: the gate is
 * calibrated with what they make of the programs that they never saw.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BoostedTrees, classProbabilities } from '../../shared/learned/boosted-trees.ts';
import { generator } from '../learn/generator.ts';
import { growTrees } from '../learn/grow-trees.ts';
import type { Example } from './example.ts';
import { FOLDS, foldOf } from './folds.ts';
import { placeExample } from './place-examples.ts';
import { meetingsIn } from './question-sets.ts';
import { valueExample } from './value-examples.ts';

const KINDS = {
  values: {
    exampleOf: valueExample,
    file: 'shared/answer/values/judged/value-trees.ts',
    name: 'VALUE_TREES',
    trees: { rounds: 80, depth: 5 },
  },
  places: {
    exampleOf: placeExample,
    file: 'shared/answer/elements/judged/element-trees.ts',
    name: 'ELEMENT_TREES',
    trees: { rounds: 60, depth: 4 },
  },
};
const TREES = { classes: 2, rate: 0.1, leastWeight: 2, smoothing: 2, factShare: 0.6 };
/** What all right candidates of a question count for together, and the most that all wrong ones do. */
const RIGHT = 2;
const WRONG = 15;

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    sets: { type: 'string' },
    judge: { type: 'boolean', default: false },
    out: { type: 'string' },
    'left-out': { type: 'string' },
  },
});
if ((values.kind !== 'values' && values.kind !== 'places') || !values.sets)
  throw new Error('--kind values|places and --sets DIR:RECORDS,... are needed');
const kind = KINDS[values.kind];
const random = generator(1);
const examples = values.sets
  .split(',')
  .flatMap((set) => meetingsIn(set.split(':')[0], set.split(':')[1]))
  .flatMap((meeting) => kind.exampleOf(meeting, random))
  .filter(({ rows }) => rows.length > 0);
const programs = [...new Set(examples.map(({ program }) => program))];
console.log(`${examples.length} questions on screens of ${programs.length} programs`);

function trained(learned: readonly Example[]): BoostedTrees {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const { kept, right, rows: all } of learned) {
    const good = kept.filter((index) => right[index]).length;
    for (const index of kept) {
      rows.push(all[index]);
      labels.push(right[index] ? 1 : 0);
      weights.push(right[index] ? RIGHT / good : Math.min(1, WRONG / (kept.length - good)));
    }
  }
  return growTrees(rows, labels, weights, { ...TREES, ...kind.trees });
}

if (values.judge) judge();
else if (values['left-out']) writeLeftOut(values['left-out']);
else {
  const data = JSON.stringify(trained(examples));
  writeFileSync(
    values.out ?? join(import.meta.dirname, '../..', kind.file),
    `/** Made by scripts/train-answers; ${examples.length} questions on screens of ${programs.length} programs. */\nexport const ${kind.name} =\n  '${data}';\n`,
  );
  console.log(`${data.length} characters`);
}

function trainedWithout(fold: number): BoostedTrees {
  return trained(examples.filter(({ program }) => foldOf(program) !== fold));
}

function writeLeftOut(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let fold = 0; fold < FOLDS; fold++)
    writeFileSync(join(folder, `${values.kind}-${fold}.json`), JSON.stringify(trainedWithout(fold)));
}

/** Says for thresholds how many questions are answered, and how many rightly, by models that never saw their program. */
function judge(): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainedWithout(fold);
    return examples
      .filter((example) => foldOf(example.program) === fold && !example.misplaced && example.later)
      .map(({ rows, right, answerable }) => {
        const shares = rows.map((row) => classProbabilities(model, row)[1]);
        const best = shares.indexOf(Math.max(...shares));
        return { share: shares[best], right: right[best], answerable };
      });
  }).flat();
  const answerable = judged.filter((entry) => entry.answerable).length;
  const likeliest = judged.filter(({ right }) => right).length;
  console.log(
    `${judged.length} later questions, ${answerable} with an answer; it is the likeliest of ${likeliest}`,
  );
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const given = judged.filter(({ share }) => share >= least);
    const right = given.filter((entry) => entry.right).length;
    console.log(
      `at ${least}: ${given.length} given, ${right} right (${(right / given.length).toFixed(3)} of those given)`,
    );
  }
}
