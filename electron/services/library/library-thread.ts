import { parentPort, workerData } from 'node:worker_threads';
import type { Result } from '../../../shared/model/errors.ts';
import type { HitReport, SearchReply } from '../../../shared/model/library.ts';
import { LibraryReader } from './library-reader.ts';
import { SqliteLibraryStore } from './library-store.ts';
import type { SearchOptions } from './search-library.ts';

/** The search thread: the vectors of the library lie in its memory, and no search holds up the host's main thread. */
export type LibraryJob =
  | { type: 'search'; query: string; options: SearchOptions }
  | { type: 'search_like'; id: string; limit: number }
  | { type: 'explain'; id: string; wanted: { query?: string; like?: string } };
export type LibraryJobValue = SearchReply | HitReport;
export type ToLibraryThread = { number: number; job: LibraryJob };
export type FromLibraryThread = { number: number; result: Result<LibraryJobValue> };

const port = parentPort;
if (!port) throw new Error('library-thread runs as a worker thread only');
const { folder } = workerData as { folder: string };
let opened: { reader: LibraryReader } | null = null;

function read(job: LibraryJob): Result<LibraryJobValue> {
  if (!opened) {
    const store = SqliteLibraryStore.open(folder);
    if (!store.ok) return store;
    opened = { reader: new LibraryReader(store.value) };
  }
  const { reader } = opened;
  switch (job.type) {
    case 'search':
      return reader.search(job.query, job.options);
    case 'search_like':
      return reader.searchLike(job.id, job.limit);
    case 'explain':
      return reader.explain(job.id, job.wanted);
  }
}

port.on('message', ({ number, job }: ToLibraryThread) => {
  const answer = (result: Result<LibraryJobValue>): void =>
    port.postMessage({ number, result } satisfies FromLibraryThread);
  try {
    answer(read(job));
  } catch (error) {
    const message = `The search failed on an unexpected fault (${error instanceof Error ? error.message : error}).`;
    const remedy = 'Try again, and report it if it comes back.';
    answer({ ok: false, error: { code: 'internal', message, remedy } });
  }
});
