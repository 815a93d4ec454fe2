import { ok, type Result } from '../../../shared/model/errors.ts';
import {
  DEFAULT_STORAGE_POLICY,
  type SearchReply,
  type StoragePolicy,
} from '../../../shared/model/library.ts';
import type { Clock, ImageCodec } from '../../../shared/ports.ts';
import { indexText } from '../../../shared/retrieval/index-text.ts';
import { perceptualHash } from '../../../shared/retrieval/perceptual-hash.ts';
import { recordSpace } from '../../../shared/retrieval/record-space.ts';
import { textHash } from '../../../shared/retrieval/text-hash.ts';
import type { Analyzer } from '../analysis/analyzer.ts';
import { type BackupReport, backupLibrary } from './backup-library.ts';
import { checkLibrary, type LibraryCheck } from './check-library.ts';
import { type ExportReport, exportLibrary } from './export-library.ts';
import { ImportService } from './import-service.ts';
import { itemId, sha256Of } from './item-rows.ts';
import { LibraryReader } from './library-reader.ts';
import { SqliteLibraryStore } from './library-store.ts';
import { applyRetention } from './retention.ts';
import { VectorIndex } from './vector-index.ts';

export type LibraryParts = {
  analyzer: Pick<Analyzer, 'analyze' | 'renderPdf'>;
  codec: ImageCodec;
  clock: Clock;
  /** Tesseract language codes joined by +. */
  language: string;
  policy?: () => StoragePolicy;
};

/** One library folder with all that is done with it; several processes may have the same folder open. */
export class Library {
  readonly store: SqliteLibraryStore;
  readonly importer: ImportService;
  /** Finds and explains in the calling thread. */
  readonly reader: LibraryReader;
  readonly #parts: LibraryParts;
  readonly #policy: () => StoragePolicy;

  constructor(store: SqliteLibraryStore, parts: LibraryParts) {
    this.store = store;
    this.#parts = parts;
    this.reader = new LibraryReader(store);
    this.#policy = parts.policy ?? (() => DEFAULT_STORAGE_POLICY);
    this.importer = new ImportService({
      ...parts,
      store,
      policy: this.#policy,
      // Without dimensions it holds the hashes alone: vectors are the search's.
      vectors: new VectorIndex(store, 0),
      space: recordSpace,
    });
  }

  /** Opens or makes the library of a folder, and empties it of what is kept no longer. Errors: newer_schema, library_unreadable, library_damaged, disk_full. */
  static open(folder: string, parts: LibraryParts): Result<Library> {
    const store = SqliteLibraryStore.open(folder, parts.clock.now());
    if (!store.ok) return store;
    const library = new Library(store.value, parts);
    const kept = library.retain();
    if (kept.ok) return ok(library);
    library.close();
    return kept;
  }

  /** Deletes for good what the policy keeps no longer. */
  retain(): Result<{ removed: number }> {
    return applyRetention(this.store, this.#policy(), this.#parts.clock.now());
  }

  /** Whether new things may be kept now: not in private mode. */
  get keeps(): boolean {
    return this.#policy().store;
  }

  /** Finds pictures like a given one, which is analysed first where the library does not have it. */
  async searchLikePicture(bytes: Uint8Array, name: string, limit: number): Promise<Result<SearchReply>> {
    const { codec, analyzer, language } = this.#parts;
    const id = itemId(sha256Of(bytes));
    const options = { limit, label: name, except: null };
    const known = this.reader.patternOf(id);
    if (known) return this.reader.searchPattern(known, options);
    const decoded = await codec.decode(bytes);
    if (!decoded.ok) return decoded;
    const analyzed = await analyzer.analyze({
      id,
      bytes,
      file: name,
      kind: 'image',
      capturedAt: null,
      displayScale: 1,
      note: null,
      text: null,
      language,
    });
    if (!analyzed.ok) return analyzed;
    const pattern = {
      look: perceptualHash(decoded.value.pixels),
      words: textHash(indexText(analyzed.value).body),
      vector: recordSpace.ofRecord(analyzed.value),
    };
    return this.reader.searchPattern(pattern, options);
  }

  check(repair: boolean): Result<LibraryCheck> {
    return checkLibrary(this.store, recordSpace, repair);
  }

  backup(file: string): Promise<Result<BackupReport>> {
    return backupLibrary(this.store, file);
  }

  /** Copies pictures, records and answers into a folder, in open formats. */
  export(folder: string): Result<ExportReport> {
    return exportLibrary(this.store, folder);
  }

  close(): void {
    this.store.close();
  }
}
