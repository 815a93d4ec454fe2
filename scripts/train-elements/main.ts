/**
 * Trains the models that judge candidates, and writes them to shared/features/ui/learned.
 *   node scripts/train-elements/main.ts --kind pages|windows --sets DIR,... --records FILE,... [--without PROGRAM,...] [--out FILE]
 * DIR is a set of pictures with truth (FORMAT.md of the evaluation sets), FILE the records of its pictures ("askshot
 * inspect --jsonl"). The models in use were trained on the pages that scripts/record-pages makes, and on what
 * scripts/record-screens records (test/fixtures, its pool) and the development sets.
 * `--without` leaves programs out, to be judged on them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CANDIDATE_CLASSES } from '../../shared/features/ui/learned/candidate.ts';
import type { Line } from '../../shared/model/image-features.ts';
import { collectExamples, type Example } from './collect-examples.ts';
import { growTrees } from './grow-trees.ts';

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    sets: { type: 'string' },
    records: { type: 'string' },
    without: { type: 'string', default: '' },
    out: { type: 'string' },
  },
});
const { kind } = values;
if ((kind !== 'pages' && kind !== 'windows') || !values.sets || !values.records)
  throw new Error('--kind, --sets and --records are needed');
const name = kind === 'pages' ? 'page' : 'window';
const file = values.out ?? join(import.meta.dirname, '../../shared/features/ui/learned', `${name}-trees.ts`);
type Read = { source: { file: string }; text: { lines: Line[] } };
const records = values.records
  .split(',')
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter(Boolean)
  .map((text) => JSON.parse(text) as Read);
const lines = new Map(records.map(({ source, text }) => [basename(source.file), text.lines]));
const left = new Set(values.without.split(','));
const examples: Example[] = [];
for (const folder of values.sets.split(','))
  examples.push(...(await collectExamples(folder, lines, kind)).filter(({ program }) => !left.has(program)));

const perProgram = new Map<string, number>();
for (const { program } of examples) perProgram.set(program, (perProgram.get(program) ?? 0) + 1);
/** Programs with many pages and candidates count for more, yet less than in proportion. */
const weights = examples.map(
  ({ weight, program }) => weight * Math.sqrt(400 / (perProgram.get(program) ?? 1)),
);
const model = growTrees(
  examples.map(({ facts }) => facts),
  examples.map(({ label }) => label),
  weights,
  {
    classes: CANDIDATE_CLASSES.length,
    rate: 0.12,
    smoothing: 6,
    ...(kind === 'pages'
      ? { rounds: 80, depth: 6, leastWeight: 15, factShare: 0.25 }
      : { rounds: 60, depth: 5, leastWeight: 8, factShare: 0.3 }),
  },
);
const data = JSON.stringify(model);
writeFileSync(
  file,
  `/** Made by scripts/train-elements; ${examples.length} candidates of ${perProgram.size} programs. */\nexport const ${name.toUpperCase()}_TREES =\n  '${data}';\n`,
);
console.log(`${examples.length} candidates, ${perProgram.size} programs, ${data.length} characters`);
