import { writeSync } from 'node:fs';
import { SqliteLibraryStore } from '../../electron/services/library/library-store.ts';
import { libraryEntry } from './library-entry.ts';

/** Stores and deletes pictures (as many steps as asked for, else without end), telling each step on standard output. */
const [folder, name, steps = Number.POSITIVE_INFINITY] = process.argv.slice(2);
const tell = (text: string): number => writeSync(1, `${text}\n`);
const opened = SqliteLibraryStore.open(folder);
if (!opened.ok) throw new Error(opened.error.message);
const store = opened.value;
tell('ready');
const mine: string[] = [];
for (let step = 0; step < Number(steps); step++) {
  const put = store.put([libraryEntry(`${name}-${step}`, [`step ${step} of ${name}`, 'more text'])]);
  if (!put.ok) throw new Error(put.error.message);
  const { id } = put.value[0].item;
  mine.push(id);
  tell(`put ${id}`);
  if (step % 3 === 2) {
    const [oldest] = mine.splice(0, 1);
    tell(`removing ${oldest}`);
    const removed = store.remove([oldest]);
    if (!removed.ok) throw new Error(removed.error.message);
    tell(`removed ${oldest}`);
  }
}
