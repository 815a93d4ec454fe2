import { parseArgs } from 'node:util';
import { measureQuality } from './library/quality.ts';
import { measureScale } from './library/scale.ts';

/**
 * `npm run bench -- library quality [--records FILE]`: recall and nDCG over the evaluation sets, with the queries in
 * `library/queries.jsonl`, and (`--sets test/fixtures/fresh-screens`) those of programs that no method was made
 * with in `library/unseen-queries.jsonl`. FILE keeps the records, so that pictures are analysed once; `--no-likeness` leaves out the
 * degraded copies, which have to be analysed too.
 * `npm run bench -- library scale [--sizes 1000,10000,100000]`: time and memory over synthetic records.
 */
export async function run(words: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    allowNegative: true,
    options: {
      records: { type: 'string' },
      sets: { type: 'string', default: '../shared/evalset/web,../shared/evalset/desktop' },
      sizes: { type: 'string', default: '1000,10000,100000' },
      likeness: { type: 'boolean', default: true },
      wrong: { type: 'boolean', default: false },
    },
  });
  const sets = values.sets.split(',');
  if (positionals[0] !== 'scale') await measureQuality({ ...values, sets });
  if (positionals[0] !== 'quality')
    await measureScale({ sets, records: values.records, sizes: values.sizes.split(',').map(Number) });
}
