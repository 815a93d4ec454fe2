/**
 * Trains the model that tells icons which were read as characters from words, and writes it to
 * shared/features/reading/judged/icon-word-trees.ts.
 *   node scripts/train-icon-words/main.ts --sets DIR,... [--judge]
 * DIR is a set of pictures with truth (FORMAT.md of the evaluation sets); each is read, which takes about two seconds a
 * picture. The model in use was trained on the development sets and those of
 * test/fixtures up to held12-screens. `--judge` leaves out a quarter of the programs by
 * turns and says what it would cut off lines of them; nothing is written then.
 */
import { parseArgs } from 'node:util';
import { TesseractEngine } from '../../electron/services/ocr/tesseract-engine.ts';
import { collectIconWords, type IconWordExample } from './collect-icon-words.ts';
import { judgeIconWords, writeIconWords } from './train-icon-words.ts';

const { values } = parseArgs({
  options: { sets: { type: 'string' }, judge: { type: 'boolean', default: false } },
});
if (!values.sets) throw new Error('--sets DIR,... is needed');
const ocr = new TesseractEngine({ workers: 2 });
const examples: IconWordExample[] = [];
for (const folder of values.sets.split(',')) examples.push(...(await collectIconWords(folder, ocr)));
await ocr.close();
if (values.judge) judgeIconWords(examples);
else writeIconWords(examples);
