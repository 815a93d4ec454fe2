/**
 * Trains the model that tells lines of text from icons, ornaments and parts of pictures before they are recognised, and
 * writes it to shared/features/reading/judged/line-trees.ts.
 *   node scripts/train-lines/main.ts --sets DIR,... [--judge]
 * DIR is a set of pictures with truth (FORMAT.md of the evaluation sets). The model in use was trained on the sets of
 * test/fixtures. `--judge` leaves out a quarter of the programs by turns and says what it would leave out of them;
 * nothing is written then.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BoostedTrees, classProbabilities } from '../../shared/learned/boosted-trees.ts';
import { growTrees } from '../learn/grow-trees.ts';
import { leaveOut } from '../learn/leave-out.ts';
import { programOf } from '../train-answers/folds.ts';
import { collectLines, type LineExample } from './collect-lines.ts';

const TREES = { classes: 2, rounds: 80, depth: 4, rate: 0.1, leastWeight: 2, smoothing: 2, factShare: 0.6 };
/** Time that a recogniser takes for a line: what each costs, and each part of its width as long as it is high. */
const COST = { line: 1.4, square: 1.8 };

const { values } = parseArgs({
  options: { sets: { type: 'string' }, judge: { type: 'boolean', default: false } },
});
if (!values.sets) throw new Error('--sets DIR,... is needed');
const examples: LineExample[] = [];
for (const folder of values.sets.split(',')) examples.push(...(await collectLines(folder)));

function trained(learned: readonly LineExample[]): BoostedTrees {
  return growTrees(
    learned.map(({ facts }) => facts),
    learned.map(({ isText }) => (isText ? 0 : 1)),
    learned.map(() => 1),
    TREES,
  );
}

if (values.judge) judge();
else {
  const data = JSON.stringify(trained(examples));
  const programs = new Set(examples.map(({ image }) => programOf(image))).size;
  writeFileSync(
    join(import.meta.dirname, '../../shared/features/reading/judged/line-trees.ts'),
    `/** Made by scripts/train-lines; ${examples.length} lines on screens of ${programs} programs. */\nexport const LINE_TREES =\n  '${data}';\n`,
  );
  console.log(`${examples.length} lines, ${programs} programs, ${data.length} characters`);
}

/** Says for thresholds what is left out of programs that the model never saw. */
function judge(): void {
  const judged = leaveOut(examples, trained, (model, line) => ({
    ...line,
    drawing: classProbabilities(model, line.facts)[1],
  }));
  const [texts, drawings] = [true, false].map((kind) => judged.filter(({ isText }) => isText === kind));
  console.log(`${texts.length} lines of text, ${drawings.length} drawings`);
  for (const least of [0.8, 0.9, 0.95, 0.97, 0.98, 0.99]) {
    const [lost, left] = [texts, drawings].map((lines) => lines.filter(({ drawing }) => drawing >= least));
    const share = (costOf(left) / costOf(drawings)).toFixed(3);
    console.log(
      `from ${least}: ${left.length} drawings left out (${share} of their time), ${lost.length} of text`,
    );
  }
}

function costOf(lines: readonly LineExample[]): number {
  return lines.reduce((sum, { aspect }) => sum + COST.line + COST.square * aspect, 0);
}
