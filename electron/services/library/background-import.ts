import { basename } from 'node:path';
import { failed, ok, type Result, type UserError } from '../../../shared/model/errors.ts';
import type { Imported, ImportState } from '../../../shared/model/import-state.ts';
import type { Settings } from '../../../shared/model/settings.ts';
import { findPictures } from './find-pictures.ts';
import type { ImportProgress } from './import-service.ts';
import type { LazyLibrary } from './lazy-library.ts';
import type { Library } from './library.ts';
import { watchFolder } from './watch-folder.ts';

/** Share of the time that is worked, so that the machine stays usable. */
const DUTY = 0.4;
/** Outcomes that are kept to be shown. */
const SHOWN = 30;
/** How often what is kept no longer is deleted while the program runs. */
const RETENTION_MILLISECONDS = 3_600_000;
const WATCHED_AT = 'watched_at';
const PAUSED = 'import_paused';

const NONE: ImportState['counts'] = { stored: 0, duplicate: 0, refused: 0, failed: 0 };

/**
 * Brings pictures into the library while the program is used for other things: the new ones of the watched folder and
 * those of folders that are named. What waits, and that it is paused, outlasts a restart.
 */
export class BackgroundImport {
  readonly #library: LazyLibrary;
  readonly #onChange: (state: ImportState) => void;
  readonly #now: () => number;
  #state: ImportState['state'] = 'idle';
  #error: UserError | null = null;
  #watching: string | null = null;
  #watch = new AbortController();
  #run: AbortController | null = null;
  #working: Promise<void> = Promise.resolve();
  #counts = NONE;
  #last: Imported[] = [];
  readonly #retention: NodeJS.Timeout;

  constructor(library: LazyLibrary, now: () => number, onChange: (state: ImportState) => void) {
    this.#library = library;
    this.#now = now;
    this.#onChange = onChange;
    this.#retention = setInterval(() => this.#library.opened()?.retain(), RETENTION_MILLISECONDS).unref();
  }

  /** Watches the folder that the settings name, deletes what they keep no longer, and goes on with what waits. */
  follow(settings: Settings): Result<ImportState> {
    const folder = settings.storage.store ? settings.watched_folder : null;
    const library = this.#library.get();
    if (!library.ok) return library;
    const kept = library.value.retain();
    if (!kept.ok) return kept;
    if (folder !== this.#watching) {
      const watched = this.#follow(library.value, folder);
      if (!watched.ok) return watched;
    }
    return this.goOn();
  }

  /** Imports what waits, unless it is paused. */
  goOn(): Result<ImportState> {
    const library = this.#library.get();
    if (!library.ok) return library;
    const paused = library.value.store.fact(PAUSED) === 1;
    if (paused) this.#state = 'paused';
    else if (!this.#run) this.#working = this.#work(library.value);
    return this.#tell(library.value);
  }

  /** Queues the pictures of files and folders. Errors: file_not_found, file_unreadable, those of the library. */
  async add(paths: readonly string[]): Promise<Result<ImportState>> {
    const library = this.#library.get();
    if (!library.ok) return library;
    const found = await findPictures(paths);
    if (!found.ok) return found;
    library.value.importer.queue.add(found.value, this.#now());
    return this.goOn();
  }

  /** Lets the picture in work end and waits, also over a restart, until `paused` is false. */
  pause(paused: boolean): Result<ImportState> {
    const library = this.#library.get();
    if (!library.ok) return library;
    library.value.store.setFact(PAUSED, paused ? 1 : 0);
    if (!paused) return this.goOn();
    this.#run?.abort();
    this.#state = 'paused';
    return this.#tell(library.value);
  }

  /** Takes all that waits out of the queue. */
  cancel(): Result<ImportState> {
    const library = this.#library.get();
    if (!library.ok) return library;
    this.#run?.abort();
    library.value.importer.queue.clear();
    library.value.store.setFact(PAUSED, 0);
    this.#state = 'idle';
    return this.#tell(library.value);
  }

  state(): Result<ImportState> {
    const library = this.#library.get();
    return library.ok ? ok(this.#stateOf(library.value)) : library;
  }

  /** Waits for the picture in work. */
  async close(): Promise<void> {
    clearInterval(this.#retention);
    this.#watch.abort();
    this.#run?.abort();
    await this.#working;
  }

  #follow(library: Library, folder: string | null): Result<null> {
    this.#watch.abort();
    this.#watch = new AbortController();
    this.#watching = null;
    if (folder === null) return ok(null);
    const since = library.store.fact(WATCHED_AT) ?? this.#now();
    try {
      watchFolder(folder, (path) => this.#onPicture(library, path), this.#watch.signal, since);
    } catch {
      return failed('file_not_found', `The folder ${folder} can't be watched.`, 'Choose another folder.');
    }
    this.#watching = folder;
    library.store.setFact(WATCHED_AT, this.#now());
    return ok(null);
  }

  #onPicture(library: Library, path: string): void {
    library.importer.queue.add([path], this.#now());
    library.store.setFact(WATCHED_AT, this.#now());
    this.goOn();
  }

  async #work(library: Library): Promise<void> {
    if (library.importer.queue.waiting() === 0) {
      this.#state = 'idle';
      return;
    }
    const run = new AbortController();
    this.#run = run;
    this.#state = 'running';
    this.#error = null;
    const done = await library.importer.resume({
      duty: DUTY,
      signal: run.signal,
      onProgress: (told) => this.#onProgress(library, told),
    });
    this.#run = null;
    if (done.ok || done.error.code === 'cancelled') {
      // It may have been paused and continued while the last picture was in work.
      if (this.#state === 'running' && library.importer.queue.waiting() > 0) return this.#work(library);
      if (this.#state === 'running') this.#state = 'idle';
    } else {
      this.#state = 'failed';
      this.#error = done.error;
    }
    this.#tell(library);
  }

  #onProgress(library: Library, { path, result }: ImportProgress): void {
    const outcome = result.ok ? result.value.type : 'failed';
    this.#counts = { ...this.#counts, [outcome]: this.#counts[outcome] + 1 };
    const duplicate =
      result.ok && result.value.type === 'stored'
        ? result.value.similar
        : result.ok && result.value.type === 'duplicate'
          ? result.value.duplicate
          : null;
    const other = duplicate && library.store.get(duplicate.id);
    const reason = !result.ok
      ? result.error.message
      : result.value.type === 'refused'
        ? result.value.reason
        : null;
    const { stored, duplicate: there, refused, failed: failures } = this.#counts;
    const imported: Imported = {
      number: stored + there + refused + failures,
      file: basename(path),
      outcome,
      duplicate: duplicate && other?.ok ? { kind: duplicate.kind, file: other.value.file } : null,
      reason,
    };
    this.#last = [imported, ...this.#last].slice(0, SHOWN);
    this.#tell(library);
  }

  #tell(library: Library): Result<ImportState> {
    const state = this.#stateOf(library);
    this.#onChange(state);
    return ok(state);
  }

  #stateOf(library: Library): ImportState {
    return {
      state: this.#state,
      error: this.#error,
      watching: this.#watching,
      waiting: library.importer.queue.waiting(),
      counts: this.#counts,
      last: this.#last,
    };
  }
}
