/**
 * Trains the model that judges candidates on pages, and writes shared/features/ui/learned/page-trees.ts.
 *   node scripts/train-elements/main.ts --pages DIR,... --records FILE,... [--without PROGRAM,...] [--out FILE]
 * DIR is a set of pages as scripts/record-pages makes it, FILE the records of its pictures ("askshot inspect --jsonl").
 * The model in use was trained on such a set, on test/fixtures and on the development set of web pages.
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
    pages: { type: 'string' },
    records: { type: 'string' },
    without: { type: 'string', default: '' },
    out: {
      type: 'string',
      default: join(import.meta.dirname, '../../shared/features/ui/learned/page-trees.ts'),
    },
  },
});
if (!values.pages || !values.records) throw new Error('--pages and --records are needed');
type Read = { source: { file: string }; text: { lines: Line[] } };
const records = values.records
  .split(',')
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter(Boolean)
  .map((text) => JSON.parse(text) as Read);
const lines = new Map(records.map(({ source, text }) => [basename(source.file), text.lines]));
const left = new Set(values.without.split(','));
const examples: Example[] = [];
for (const folder of values.pages.split(','))
  examples.push(...(await collectExamples(folder, lines)).filter(({ program }) => !left.has(program)));

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
    rounds: 80,
    depth: 6,
    rate: 0.12,
    leastWeight: 15,
    smoothing: 6,
    factShare: 0.25,
  },
);
const data = JSON.stringify(model);
writeFileSync(
  values.out,
  `/** Made by scripts/train-elements; ${examples.length} candidates of ${perProgram.size} programs. */\nexport const PAGE_TREES =\n  '${data}';\n`,
);
console.log(`${examples.length} candidates, ${perProgram.size} programs, ${data.length} characters`);
