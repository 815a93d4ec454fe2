import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ok, type Result } from '../../../shared/model/errors.ts';
import { toItem, unpackRecord } from './item-rows.ts';
import { guardLibrary } from './library-database.ts';
import type { SqliteLibraryStore } from './library-store.ts';

export type ExportReport = { folder: string; pictures: number };

/**
 * Writes `pictures/` (each under its id with the ending of its name), `items.jsonl`, `records.jsonl` (image_features,
 * one a line), `answers.jsonl` and `cards/` into a folder.
 */
export function exportLibrary(store: SqliteLibraryStore, folder: string): Result<ExportReport> {
  return guardLibrary(folder, () => {
    mkdirSync(join(folder, 'pictures'), { recursive: true });
    mkdirSync(join(folder, 'cards'), { recursive: true });
    for (const name of ['items', 'records', 'answers']) writeFileSync(join(folder, `${name}.jsonl`), '');
    const append = (name: string, value: unknown): void =>
      appendFileSync(join(folder, `${name}.jsonl`), `${JSON.stringify(value)}\n`);
    let pictures = 0;
    for (const row of store
      .statement('SELECT items.*, record FROM items JOIN records USING (number)')
      .iterate()) {
      const item = toItem(row);
      append('items', item);
      const record = unpackRecord(row.record as Uint8Array);
      if (record.ok) append('records', record.value);
      const bytes = row.has_picture === 1 ? store.files.read(item.sha256) : null;
      if (!bytes) continue;
      writeFileSync(
        join(folder, 'pictures', `${item.id}${extname(item.file).replace(/[^.\w]/g, '')}`),
        bytes,
      );
      pictures++;
    }
    for (const { exchange } of store.statement('SELECT exchange FROM answers ORDER BY asked_at').iterate())
      append('answers', JSON.parse(String(exchange)));
    for (const { id, card } of store.statement('SELECT id, card FROM cards').iterate())
      writeFileSync(join(folder, 'cards', `${String(id).replace(/[^\w-]/g, '-')}.json`), card as Uint8Array);
    return ok({ folder, pictures });
  });
}
