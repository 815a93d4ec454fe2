import type { Box } from '../../../shared/model/geometry.ts';
import type { IndexText } from '../../../shared/retrieval/index-text.ts';
import { type Facts, unpackFacts } from '../../../shared/retrieval/record-facts.ts';
import type { SqliteLibraryStore } from './library-store.ts';

/** What ranking needs of one picture. */
export type CandidateRow = {
  number: number;
  id: string;
  file: string;
  favourite: boolean;
  text: IndexText;
  boxes: Box[];
  facts: Facts;
};

/** Reads the rows of these numbers; what is gone or in the trash is left out. */
export function loadCandidates(store: SqliteLibraryStore, numbers: readonly number[]): CandidateRow[] {
  return store
    .statement(
      `SELECT items.number, items.id, items.file, items.favourite, texts.title, texts.code, texts.message, texts.body, texts.asked, records.boxes, records.facts
       FROM json_each(?) AS wanted
       JOIN items ON items.number = wanted.value
       JOIN texts ON texts.rowid = items.number
       JOIN records ON records.number = items.number
       WHERE items.trashed_at IS NULL`,
    )
    .all(JSON.stringify(numbers))
    .map(({ number, id, file, favourite, title, code, message, body, asked, boxes, facts }) => ({
      number: Number(number),
      id: String(id),
      file: String(file),
      favourite: favourite === 1,
      text: {
        title: String(title),
        code: String(code),
        message: String(message),
        body: String(body),
        asked: String(asked),
      },
      boxes: unpackBoxes(boxes as Uint8Array),
      facts: unpackFacts(String(facts)),
    }));
}

function unpackBoxes(blob: Uint8Array): Box[] {
  const numbers = new Int32Array(new Uint8Array(blob).buffer);
  return Array.from({ length: numbers.length / 4 }, (_, line) => {
    const [x, y, width, height] = numbers.subarray(line * 4, line * 4 + 4);
    return { x, y, width, height };
  });
}
