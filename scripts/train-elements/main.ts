/**
 * Trains the models that judge candidates, and writes them to shared/features/ui/learned.
 *   node scripts/train-elements/main.ts --kind pages|windows --sets DIR,... [--records FILE,...] [--without PROGRAM,...] [--out FILE]
 * DIR is a set of pictures with truth (FORMAT.md of the evaluation sets), FILE the records of its pictures ("askshot
 * inspect --jsonl"); what is written on pictures without a record is taken from their truth. The models in use were
 * trained on what scripts/record-pages and scripts/record-windows make, on what scripts/record-screens records
 * (test/fixtures but held-screens, and its pool) and on the development sets.
 * `--without` leaves programs out, to be judged on them. `--look second` trains the model of the second look, best on sets
 * that the first did not learn from; of `--learned DIR,...`, sets that it did learn from, candidates count less. The trees of
 * the second look were trained on test/fixtures/held-screens to held12-screens (pages: to held13-screens) and, as learned
 * from, the other sets, by another program for the same trees. Made here, those of pages find a hundredth less (F1 on the
 * web set .869 instead of .879) and one link too many, those of windows take a field with an arrow part for a plain field.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CANDIDATE_CLASSES } from '../../shared/features/ui/learned/candidate.ts';
import type { Line } from '../../shared/model/image-features.ts';
import { growTrees } from '../learn/grow-trees.ts';
import { collectExamples, type Example, type Look } from './collect-examples.ts';

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    sets: { type: 'string' },
    records: { type: 'string', default: '' },
    without: { type: 'string', default: '' },
    look: { type: 'string', default: 'first' },
    learned: { type: 'string', default: '' },
    out: { type: 'string' },
  },
});
const { kind } = values;
if ((kind !== 'pages' && kind !== 'windows') || !values.sets) throw new Error('--kind and --sets are needed');
if (values.look !== 'first' && values.look !== 'second') throw new Error('--look is first or second');
const look: Look = values.look;
const part = kind === 'pages' ? 'page' : 'window';
const name = look === 'second' ? `second-${part}` : part;
const file = values.out ?? join(import.meta.dirname, '../../shared/features/ui/learned', `${name}-trees.ts`);
type Read = { source: { file: string }; text: { lines: Line[] } };
const records = values.records
  .split(',')
  .filter(Boolean)
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter(Boolean)
  .map((text) => JSON.parse(text) as Read);
const lines = new Map(records.map(({ source, text }) => [basename(source.file), text.lines]));
const left = new Set(values.without.split(','));
const examples: Example[] = [];
/** What the first look says of screens that it learned from is surer than it is elsewhere. */
const LEARNED_WEIGHT = 0.3;
const known = values.learned.split(',').filter(Boolean);
for (const folder of [...values.sets.split(','), ...known])
  for (const example of await collectExamples(folder, lines, kind, look))
    if (!left.has(example.program))
      examples.push(
        known.includes(folder) ? { ...example, weight: example.weight * LEARNED_WEIGHT } : example,
      );

const perProgram = new Map<string, number>();
for (const { program } of examples) perProgram.set(program, (perProgram.get(program) ?? 0) + 1);
const isDrawn = (program: string): boolean => program.startsWith('drawn ');
/** Screens made at random are many and alike: a program of them counts less than one of people. */
const DRAWN_WEIGHT = look === 'second' ? { pages: 0.5, windows: 0.5 } : { pages: 0.2, windows: 0.6 };
/** Of the candidates of drawn pages that are nothing the first look learns from one in so many, which counts for the others. */
const ONE_IN = look === 'second' ? 1 : 3;
/** Programs with many pages and candidates count for more, yet less than in proportion. */
const weightOf = ({ weight, program }: Example): number =>
  weight * Math.sqrt(400 / (perProgram.get(program) ?? 1)) * (isDrawn(program) ? DRAWN_WEIGHT[kind] : 1);
const learned = examples.flatMap((example, index) => {
  const weight = weightOf(example);
  if (kind === 'windows' || example.label !== 0 || !isDrawn(example.program)) return [{ ...example, weight }];
  return index % ONE_IN === 0 ? [{ ...example, weight: weight * ONE_IN }] : [];
});
const model = growTrees(
  learned.map(({ facts }) => facts),
  learned.map(({ label }) => label),
  learned.map(({ weight }) => weight),
  {
    classes: CANDIDATE_CLASSES.length,
    smoothing: 6,
    ...(look === 'second'
      ? kind === 'pages'
        ? { rounds: 140, rate: 0.07, depth: 5, leastWeight: 5, factShare: 0.2 }
        : { rounds: 60, rate: 0.12, depth: 4, leastWeight: 5, factShare: 0.25 }
      : kind === 'pages'
        ? { rounds: 90, rate: 0.16, depth: 6, leastWeight: 6, factShare: 0.25 }
        : { rounds: 80, rate: 0.14, depth: 5, leastWeight: 16, factShare: 0.2 }),
  },
);
const data = JSON.stringify(model);
writeFileSync(
  file,
  `/** Made by scripts/train-elements; ${examples.length} candidates of ${perProgram.size} programs. */\nexport const ${name.toUpperCase().replace('-', '_')}_TREES =\n  '${data}';\n`,
);
console.log(`${examples.length} candidates, ${perProgram.size} programs, ${data.length} characters`);
