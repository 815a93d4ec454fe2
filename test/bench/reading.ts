/**
 * Reading against its peers on the sharp pictures of evaluation sets, in one run.
 *   --root FOLDER (../shared/evalset)  --sets web,desktop  --readers askshot,js,native  --limit PICTURES  --workers 2
 * Instead of the table: --again (a second capture with 5 % changed), --memory SCREENS (resident memory while full-HD
 * screens go through), --cancel (how fast a reading stops).
 */
import { parseArgs } from 'node:util';
import { againBench } from './reading/again.ts';
import { cancelBench } from './reading/cancel.ts';
import { compareReaders } from './reading/compare-readers.ts';
import { loadPictures } from './reading/evaluation-pictures.ts';
import { memoryBench } from './reading/memory.ts';

export async function run(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      root: { type: 'string', default: '../shared/evalset' },
      sets: { type: 'string', default: 'web,desktop' },
      readers: { type: 'string', default: 'askshot,js,native' },
      limit: { type: 'string', default: 'Infinity' },
      workers: { type: 'string', default: '2' },
      again: { type: 'boolean', default: false },
      memory: { type: 'string' },
      cancel: { type: 'boolean', default: false },
    },
  });
  const workers = Number(values.workers);
  const sets = values.sets.split(',').map((set) => ({
    set,
    pictures: loadPictures(values.root, set, Number(values.limit)),
  }));
  const files = sets.flatMap(({ pictures }) => pictures.map(({ file }) => file));
  if (values.again) return againBench(files, workers);
  if (values.memory) return memoryBench(files, Number(values.memory), workers);
  if (values.cancel) return cancelBench(files, workers);
  for (const { set, pictures } of sets) {
    console.log(`\n${set}: ${pictures.length} sharp pictures`);
    await compareReaders(pictures, values.readers.split(','), workers);
  }
}
