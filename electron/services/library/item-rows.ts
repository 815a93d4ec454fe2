import { createHash } from 'node:crypto';
import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Result } from '../../../shared/model/errors.ts';
import { type ImageFeatures, parseImageFeatures } from '../../../shared/model/image-features.ts';
import type { LibraryFilter, LibraryItem } from '../../../shared/model/library.ts';
import type { LibraryEntry } from '../../../shared/ports.ts';
import { programOf } from '../../../shared/retrieval/index-text.ts';

export type Row = Record<string, SQLOutputValue>;

/** Columns of `items` that an entry fills, in the order of `itemValues`. */
export const ITEM_COLUMNS =
  'id, sha256, pixel_sha256, file, media_type, kind, width, height, size, has_picture, added_at, taken_at, program, topic, scene, theme, main_color, has_error, revision';

/** The public id of a picture with these bytes. */
export const itemId = (sha256: string): string => sha256.slice(0, 16);

export function itemValues(entry: LibraryEntry, revision: number): SQLInputValue[] {
  const { record, bytes, pixelSha256, addedAt } = entry;
  const { source } = record;
  const captured = source.captured_at === null ? Number.NaN : Date.parse(source.captured_at);
  return [
    itemId(source.sha256),
    source.sha256,
    pixelSha256,
    source.file,
    source.media_type,
    source.kind,
    source.width,
    source.height,
    bytes?.length ?? 0,
    bytes ? 1 : 0,
    addedAt,
    Number.isNaN(captured) ? addedAt : captured,
    programOf(record),
    record.topic,
    record.scene.kind,
    record.colors.theme,
    record.main_color,
    record.errors.length > 0 ? 1 : 0,
    revision,
  ];
}

export function toItem(row: Row): LibraryItem {
  return {
    id: String(row.id),
    sha256: String(row.sha256),
    file: String(row.file),
    media_type: String(row.media_type),
    kind: row.kind as LibraryItem['kind'],
    width: Number(row.width),
    height: Number(row.height),
    size: Number(row.size),
    added_at: toIso(row.added_at),
    taken_at: toIso(row.taken_at),
    program: row.program === null ? null : String(row.program),
    topic: String(row.topic),
    scene: row.scene as LibraryItem['scene'],
    theme: row.theme as LibraryItem['theme'],
    main_color: String(row.main_color),
    has_error: row.has_error === 1,
    favourite: row.favourite === 1,
    tags: JSON.parse(String(row.tags)),
    trashed_at: row.trashed_at === null ? null : toIso(row.trashed_at),
  };
}

const toIso = (value: SQLOutputValue): string => new Date(Number(value)).toISOString();

/** A WHERE condition over `items` with its values; what lies in the trash never passes. */
export function filterCondition(filter: LibraryFilter): { sql: string; values: SQLInputValue[] } {
  const conditions = ['items.trashed_at IS NULL'];
  const values: SQLInputValue[] = [];
  const add = (sql: string, ...given: SQLInputValue[]): void => {
    conditions.push(sql);
    values.push(...given);
  };
  if (filter.from !== undefined) add('items.taken_at >= ?', filter.from);
  if (filter.to !== undefined) add('items.taken_at < ?', filter.to);
  if (filter.kind !== undefined) add('items.kind = ?', filter.kind);
  if (filter.color !== undefined)
    add('(items.main_color = ? OR items.theme = ?)', filter.color, filter.color);
  if (filter.program !== undefined)
    add("items.program LIKE ? ESCAPE '\\'", `%${escapeLike(filter.program)}%`);
  if (filter.has_error !== undefined) add('items.has_error = ?', filter.has_error ? 1 : 0);
  if (filter.favourite !== undefined) add('items.favourite = ?', filter.favourite ? 1 : 0);
  if (filter.tag !== undefined)
    add('EXISTS (SELECT 1 FROM json_each(items.tags) WHERE json_each.value = ?)', filter.tag);
  return { sql: conditions.join(' AND '), values };
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

export const packRecord = (record: ImageFeatures): Uint8Array =>
  deflateRawSync(JSON.stringify(record), { level: 3 });

export const unpackRecord = (blob: Uint8Array): Result<ImageFeatures> =>
  parseImageFeatures(inflateRawSync(blob).toString('utf8'));

/** The boxes of a record's lines as 32-bit integers: x, y, width, height a line. */
export function packBoxes(record: ImageFeatures): Uint8Array {
  const boxes = record.text.lines.flatMap(({ box }) => [box.x, box.y, box.width, box.height]);
  return new Uint8Array(Int32Array.from(boxes).buffer);
}

/** A unit vector as 8-bit integers; an integer times `scale` is the component. */
export function packVector(vector: Float32Array): { data: Uint8Array; scale: number } {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  const scale = largest / 127 || 1;
  return { data: new Uint8Array(Int8Array.from(vector, (value) => Math.round(value / scale)).buffer), scale };
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
