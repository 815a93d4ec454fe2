import type { Params, Reply, RequestName, Shot } from '../shared/contract.ts';
import { failed, ok, type Result } from '../shared/model/errors.ts';
import type { ImageFeatures } from '../shared/model/image-features.ts';
import { keepExchange } from './keep-made.ts';
import type { NewPicture } from './read-new-picture.ts';
import { keptAnswers } from './services/library/kept-answers.ts';
import type { LazyLibrary } from './services/library/lazy-library.ts';
import { libraryFacets } from './services/library/library-facets.ts';
import { TRASH_MILLISECONDS } from './services/library/retention.ts';
import type { Finder } from './services/library/threaded-reader.ts';
import type { ShotEntry } from './session.ts';

const DAY = 86_400_000;

type LibraryRequestName = Extract<
  RequestName,
  | 'list_library'
  | 'search_library'
  | 'find_similar'
  | 'mark_kept'
  | 'trash_kept'
  | 'restore_kept'
  | 'list_trash'
  | 'remove_trashed'
  | 'keep_shot'
  | 'open_kept'
  | 'get_kept'
  | 'tag_kept'
  | 'get_facets'
  | 'explain_hit'
  | 'list_kept_answers'
>;
type Handlers = { [Name in LibraryRequestName]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };

export type SessionAccess = {
  finder: Pick<Finder, 'search' | 'searchLike' | 'explain'>;
  recordOf: (shot: string) => Promise<Result<{ entry: ShotEntry; record: ImageFeatures }>>;
  open: (picture: NewPicture) => Promise<Result<Shot>>;
};

/** The requests about the library. */
export function createLibraryHandlers(
  lazy: LazyLibrary,
  { finder, recordOf, open }: SessionAccess,
): Handlers {
  return {
    list_library: async ({ offset, limit, filter = {} }) => {
      const library = lazy.get();
      if (!library.ok) return library;
      const items = library.value.store.list(filter, { offset, limit: limit + 1 });
      return items.ok ? ok({ items: items.value.slice(0, limit), more: items.value.length > limit }) : items;
    },
    search_library: ({ query, limit, filter }) =>
      finder.search(query, { limit, filter, now: Date.now(), partial: true }),
    find_similar: ({ id, limit }) => finder.searchLike(id, limit),
    explain_hit: ({ id, ...wanted }) => finder.explain(id, wanted),
    tag_kept: async ({ id, tags }) => {
      const library = lazy.get();
      return library.ok ? library.value.store.change(id, { tags }) : library;
    },
    get_facets: async ({ filter }) => {
      const library = lazy.get();
      return library.ok ? libraryFacets(library.value.store, filter) : library;
    },
    list_kept_answers: async ({ id }) => {
      const library = lazy.get();
      return library.ok ? keptAnswers(library.value.store, id) : library;
    },
    get_kept: async ({ id }) => {
      const library = lazy.get();
      return library.ok ? library.value.store.get(id) : library;
    },
    mark_kept: async ({ id, favourite }) => {
      const library = lazy.get();
      return library.ok ? library.value.store.change(id, { favourite }) : library;
    },
    trash_kept: async ({ id }) => {
      const library = lazy.get();
      return library.ok ? library.value.store.trash(id, Date.now()) : library;
    },
    restore_kept: async ({ id }) => {
      const library = lazy.get();
      return library.ok ? library.value.store.restore(id) : library;
    },
    list_trash: async () => {
      const library = lazy.get();
      if (!library.ok) return library;
      const items = library.value.store.listTrash();
      return items.ok ? ok({ items: items.value, days: TRASH_MILLISECONDS / DAY }) : items;
    },
    remove_trashed: async ({ ids }) => {
      const library = lazy.get();
      if (!library.ok) return library;
      const trash = library.value.store.listTrash();
      if (!trash.ok) return trash;
      return library.value.store.remove(ids.filter((id) => trash.value.some((item) => item.id === id)));
    },
    keep_shot: async ({ shot }) => {
      const library = lazy.get();
      if (!library.ok) return library;
      const found = await recordOf(shot);
      if (!found.ok) return found;
      const { entry, record } = found.value;
      const { bytes, kind, displayScale, note } = entry.picture;
      const kept = await library.value.importer.importPicture({
        bytes,
        name: entry.shot.name,
        kind,
        capturedAt: record.source.captured_at,
        displayScale,
        note,
        record,
      });
      if (!kept.ok) return kept;
      const outcome = kept.value;
      if (outcome.type === 'refused')
        return ok({ outcome: outcome.type, reason: outcome.reason, duplicate: null });
      for (const exchange of entry.conversation) keepExchange(lazy, record, exchange, Date.now());
      const duplicate = outcome.type === 'stored' ? outcome.similar : outcome.duplicate;
      const other = duplicate && library.value.store.get(duplicate.id);
      return ok({
        outcome: outcome.type,
        reason: null,
        duplicate: duplicate && other?.ok ? { kind: duplicate.kind, file: other.value.file } : null,
      });
    },
    open_kept: async ({ id }) => {
      const library = lazy.get();
      if (!library.ok) return library;
      const item = library.value.store.get(id);
      if (!item.ok) return item;
      const bytes = library.value.store.getPicture(id);
      if (!bytes.ok) return bytes;
      if (!bytes.value)
        return failed(
          'library_damaged',
          `The file of ${item.value.file} is gone.`,
          'Run "askshot library check".',
        );
      return open({ bytes: bytes.value, name: item.value.file, origin: 'file' });
    },
  };
}

/** The thumbnail (WebP) that the page knows as `library-<id>`; null for all other ids. */
export function keptThumbnail(lazy: LazyLibrary, id: string): Uint8Array | null {
  const kept = /^library-([0-9a-f]{16})$/.exec(id)?.[1];
  if (!kept) return null;
  const library = lazy.get();
  const found = library.ok ? library.value.store.getThumbnail(kept) : library;
  return found.ok ? found.value : null;
}
