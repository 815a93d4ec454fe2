import type { LazyLibrary } from '../../electron/services/library/lazy-library.ts';
import type { LibraryReader } from '../../electron/services/library/library-reader.ts';
import type { Finder } from '../../electron/services/library/threaded-reader.ts';
import type { Result } from '../../shared/model/errors.ts';

/** Searches a library in the calling thread. */
export function directFinder(lazy: LazyLibrary): Finder {
  const ask = async <T>(work: (reader: LibraryReader) => Result<T>): Promise<Result<T>> => {
    const library = lazy.get();
    return library.ok ? work(library.value.reader) : library;
  };
  return {
    search: (query, options) => ask((reader) => reader.search(query, options)),
    searchLike: (id, limit) => ask((reader) => reader.searchLike(id, limit)),
    explain: (id, wanted) => ask((reader) => reader.explain(id, wanted)),
    close: async () => {},
  };
}
