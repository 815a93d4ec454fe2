import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { failed, ok, type Result, type UserError } from '../../../shared/model/errors.ts';
import type { ImageFeatures, Source } from '../../../shared/model/image-features.ts';
import type { Duplicate, StoragePolicy } from '../../../shared/model/library.ts';
import type { Clock, ImageCodec } from '../../../shared/ports.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { perceptualHash } from '../../../shared/retrieval/perceptual-hash.ts';
import { storageRefusal } from '../../../shared/retrieval/storage-policy.ts';
import type { VectorSpace } from '../../../shared/retrieval/vector-space.ts';
import type { Analyzer } from '../analysis/analyzer.ts';
import { readPictureFile } from '../image/read-picture-file.ts';
import { isPdf, PDF_SCALE } from '../pdf/pdf-facts.ts';
import { findNearDuplicate } from './find-near-duplicate.ts';
import { ImportQueue } from './import-queue.ts';
import { itemId, sha256Of } from './item-rows.ts';
import { databaseError, guardLibrary } from './library-database.ts';
import type { SqliteLibraryStore } from './library-store.ts';
import { makeThumbnail } from './make-thumbnail.ts';
import type { VectorIndex } from './vector-index.ts';

export type ImportParts = {
  store: SqliteLibraryStore;
  vectors: VectorIndex;
  space: VectorSpace;
  analyzer: Pick<Analyzer, 'analyze' | 'renderPdf'>;
  codec: ImageCodec;
  clock: Clock;
  /** Read anew for each picture, so that private mode works at once. */
  policy: () => StoragePolicy;
  language: string;
};

export type ImportPicture = {
  bytes: Uint8Array;
  name: string;
  kind: Source['kind'];
  capturedAt: string | null;
  displayScale?: number;
  note?: string | null;
  /** The picture's record where it was analysed already. */
  record?: ImageFeatures;
  /** The text layer of a PDF page, used instead of reading. */
  text?: ImageFeatures['text'] | null;
};

/** What became of one picture. A near duplicate is stored and named; an exact one is not stored again. */
export type ImportOutcome =
  | { type: 'stored'; id: string; similar: Duplicate | null }
  | { type: 'duplicate'; id: string; duplicate: Duplicate }
  | { type: 'refused'; reason: string };

export type ImportProgress = { path: string; result: Result<ImportOutcome>; waiting: number };

export type ImportOptions = {
  onProgress?: (progress: ImportProgress) => void;
  signal?: AbortSignal;
  /** Share of the time that is worked, above 0 and up to 1: at 0.5 each picture is followed by an equal rest. */
  duty?: number;
};

/** Brings pictures into the library: analysed once, duplicates recognised, one after the other. */
export class ImportService {
  readonly queue: ImportQueue;
  readonly #parts: ImportParts;
  #paused: { promise: Promise<void>; end: () => void } | null = null;

  constructor(parts: ImportParts) {
    this.#parts = parts;
    this.queue = new ImportQueue(parts.store);
  }

  /** Queues files and imports all that wait, also what an earlier run left. */
  async importFiles(paths: readonly string[], options: ImportOptions = {}): Promise<Result<null>> {
    const queued = guardLibrary(this.#parts.store.folder, () => {
      this.queue.add(paths, this.#parts.clock.now());
      return ok(null);
    });
    return queued.ok ? this.resume(options) : queued;
  }

  /** Imports what waits. Errors of single files are told by `onProgress`; a full disk or a broken library ends it. */
  async resume({ onProgress, signal, duty = 1 }: ImportOptions = {}): Promise<Result<null>> {
    const stopped = failed('cancelled', 'The import was stopped.', 'Import again to go on where it stopped.');
    for (;;) {
      await this.#paused?.promise;
      if (signal?.aborted) return stopped;
      const path = this.queue.next();
      if (path === null) return ok(null);
      const started = this.#parts.clock.elapsed();
      const result = await this.#importFile(path, signal);
      if (!result.ok && result.error.code === 'cancelled') return result;
      if (!result.ok && isOfLibrary(result.error)) return result;
      if (result.ok) this.queue.finish(path);
      else this.queue.fail(path, result.error.message);
      onProgress?.({ path, result, waiting: this.queue.waiting() });
      const rest = (this.#parts.clock.elapsed() - started) * (1 / duty - 1);
      if (rest > 0) await setTimeout(rest, null, { signal }).catch(() => null);
    }
  }

  /** Lets the picture in work end and waits; `unpause` goes on. */
  pause(): void {
    if (this.#paused) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#paused = { promise, end: resolve };
  }

  unpause(): void {
    this.#paused?.end();
    this.#paused = null;
  }

  /** Imports one picture. Errors: those of the codec, the analyzer and the library. */
  async importPicture(picture: ImportPicture, signal?: AbortSignal): Promise<Result<ImportOutcome>> {
    const { store, codec, analyzer, clock, policy, language } = this.#parts;
    if (!policy().store) return ok({ type: 'refused', reason: 'private mode is on' });
    const { bytes } = picture;
    const sha256 = sha256Of(bytes);
    const known = this.#findKnown('sha256', sha256, 'same_bytes');
    if (known) return ok(known);
    const decoded = await codec.decode(bytes, signal);
    if (!decoded.ok) return decoded;
    const { pixels } = decoded.value;
    const pixelSha256 = pixelDigest(pixels);
    const samePixels = this.#findKnown('pixel_sha256', pixelSha256, 'same_pixels');
    if (samePixels) return ok(samePixels);
    const id = itemId(sha256);
    const analyzed = picture.record
      ? ok({ ...picture.record, id })
      : await analyzer.analyze({ ...analysisOf(picture), id, language }, undefined, signal);
    if (!analyzed.ok) return analyzed;
    const record = analyzed.value;
    const refusal = storageRefusal(record, policy());
    if (refusal) return ok({ type: 'refused', reason: refusal });
    const look = perceptualHash(pixels);
    const thumbnail = await makeThumbnail(pixels);
    const vector = this.#parts.space.ofRecord(record);
    return this.#guard(() => {
      const similar = findNearDuplicate(store, this.#parts.vectors, look, record);
      const stored = store.put([
        { record, bytes, pixelSha256, thumbnail, vector, look, addedAt: clock.now() },
      ]);
      return stored.ok ? ok({ type: 'stored', id: stored.value[0].item.id, similar }) : stored;
    });
  }

  async #importFile(path: string, signal?: AbortSignal): Promise<Result<ImportOutcome>> {
    const bytes = await readPictureFile(path);
    if (!bytes.ok) return bytes;
    const name = basename(path);
    const kind = /screen\s*-?_?shot|screen ?capture|bildschirmfoto/i.test(name) ? 'screenshot' : 'image';
    try {
      if (isPdf(bytes.value)) return await this.#importPages(bytes.value, name, signal);
      return await this.importPicture({ bytes: bytes.value, name, kind, capturedAt: null }, signal);
    } catch (error) {
      return { ok: false, error: databaseError(error, this.#parts.store.folder) };
    }
  }

  /** Each page of a PDF is a picture of its own. Of several outcomes the first that was stored is told. */
  async #importPages(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<Result<ImportOutcome>> {
    const rendered = await this.#parts.analyzer.renderPdf(bytes);
    if (!rendered.ok) return rendered;
    const { pages, pageCount } = rendered.value;
    const outcomes: ImportOutcome[] = [];
    for (const { number, png, text } of pages) {
      const imported = await this.importPicture(
        {
          bytes: png,
          name: pageCount > 1 ? `${name}, page ${number}` : name,
          kind: 'pdf_page',
          capturedAt: null,
          displayScale: PDF_SCALE,
          note: `page ${number} of ${pageCount}`,
          text,
        },
        signal,
      );
      if (!imported.ok) return imported;
      outcomes.push(imported.value);
    }
    const told = outcomes.find(({ type }) => type === 'stored') ?? outcomes[0];
    return told ? ok(told) : failed('corrupt_image', `${name} has no pages.`, 'Choose another file.');
  }

  #findKnown(
    column: 'sha256' | 'pixel_sha256',
    digest: string,
    kind: Duplicate['kind'],
  ): ImportOutcome | null {
    const { store } = this.#parts;
    const row = store
      .statement(
        `SELECT id, trashed_at FROM items WHERE ${column} = ? ORDER BY trashed_at IS NOT NULL LIMIT 1`,
      )
      .get(digest);
    if (!row) return null;
    const id = String(row.id);
    if (row.trashed_at !== null) store.restore(id);
    return { type: 'duplicate', id, duplicate: { kind, id } };
  }

  #guard<T>(work: () => Result<T>): Result<T> {
    return guardLibrary(this.#parts.store.folder, work);
  }
}

/** Equal for pictures of the same size and pixels, however they were saved. */
function pixelDigest({ width, height, data }: RgbaImage): string {
  return createHash('sha256').update(`${width}x${height}:`).update(data).digest('hex');
}

/** Failures that would meet every further picture too. */
const isOfLibrary = ({ code }: UserError): boolean =>
  code === 'disk_full' || code === 'library_damaged' || code === 'library_unreadable';

const analysisOf = ({
  bytes,
  name,
  kind,
  capturedAt,
  displayScale = 1,
  note = null,
  text = null,
}: ImportPicture) => ({
  bytes,
  file: name,
  kind,
  capturedAt,
  displayScale,
  note,
  text,
});
