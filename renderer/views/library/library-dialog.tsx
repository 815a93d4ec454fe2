import { LibraryBig, Trash2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { assertNever } from '../../../shared/model/errors.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages, said } from '../../messages.ts';
import type { LibraryFacets, LibraryState } from '../../session/library-state.ts';
import { useCommands, useSession } from '../../session/session-context.tsx';
import { currentShot } from '../../session/session-state.ts';
import { useLoaded } from '../../session/use-loaded.ts';
import type { GridActions, GridEntry } from './grid-entry.ts';
import { ImportPanel } from './import-panel.tsx';
import { KeptDetails, type Wanted } from './kept-details.tsx';
import styles from './library.module.css';
import { LibraryFilterBar } from './library-filter-bar.tsx';
import { LibraryGrid } from './library-grid.tsx';
import { LibraryTimeline } from './library-timeline.tsx';
import { TrashView } from './trash-view.tsx';
import { useKeepShot } from './use-keep-shot.ts';
import { useKeptPictures } from './use-kept-pictures.ts';
import { useLibrary } from './use-library.ts';

const NO_FILTER = {};
const NO_FACETS: LibraryFacets = { total: 0, months: [], tags: [], programs: [] };

/** Every kept picture, found by words, look or date while typing; a click opens it in the session. */
export function LibraryDialog({ onClose }: { onClose: () => void }) {
  const words = messages.library;
  const { openKept } = useCommands();
  const open = useSession(currentShot);
  const { state, dispatch, reload: reloadPage, loadMore } = useLibrary();
  const [facets, reloadFacets] = useLoaded('get_facets', { filter: NO_FILTER });
  const [detailed, setDetailed] = useState<GridEntry | null>(null);
  const [deleting, setDeleting] = useState(false);
  const reload = useCallback(async (): Promise<void> => {
    await Promise.all([reloadPage(), reloadFacets()]);
  }, [reloadPage, reloadFacets]);
  const pictures = useKeptPictures(reload);
  const keeping = useKeepShot(reload);
  const onOpen = (id: string): void => {
    onClose();
    void openKept(id);
  };
  const known = facets.state === 'loaded' ? facets.value : NO_FACETS;
  const ready = open?.analysis.state === 'ready' ? open.shot : null;
  if (deleting)
    return (
      <Dialog title={words.trash.title} wide onClose={onClose}>
        <TrashView onChanged={reload} onClose={() => setDeleting(false)} />
      </Dialog>
    );
  return (
    <Dialog title={words.title} wide onClose={onClose}>
      <div className={styles.library}>
        <div className={styles.bar}>
          <input
            type="search"
            data-first-focus
            className={styles.search}
            value={state.wish.query}
            maxLength={500}
            placeholder={words.placeholder}
            aria-label={words.search}
            onChange={(event) => {
              keeping.forget();
              dispatch({ type: 'typed', query: event.target.value });
            }}
          />
          {ready && (
            <Button
              icon={<LibraryBig size={15} aria-hidden />}
              disabled={keeping.state === 'busy'}
              onClick={() => void keeping.keep(ready.id)}
            >
              {keeping.state === 'busy' ? words.keeping : words.keep}
            </Button>
          )}
          <IconButton label={words.trash.title} onClick={() => setDeleting(true)}>
            <Trash2 size={15} aria-hidden />
          </IconButton>
        </div>
        {state.wish.like ? (
          <p className={styles.filter}>
            {words.like(state.wish.like.file)}
            <Button onClick={() => dispatch({ type: 'likeness_wanted', like: null })}>{words.showAll}</Button>
          </p>
        ) : (
          <LibraryFilterBar
            filter={state.wish.filter}
            facets={known}
            onChange={(filter) => dispatch({ type: 'filtered', filter })}
          />
        )}
        <p role="status" className={styles.status}>
          {pictures.deleted ? words.deleted(pictures.deleted.file) : (keeping.told ?? summary(state))}{' '}
          {pictures.deleted && <Button onClick={() => void pictures.undo()}>{messages.undo}</Button>}
        </p>
        {keeping.error && <ErrorNote error={keeping.error} />}
        {pictures.error && <ErrorNote error={pictures.error} />}
        <div className={styles.columns} data-details={detailed !== null} data-empty={isEmpty(state)}>
          {known.months.length > 1 && (
            <LibraryTimeline
              months={known.months}
              filter={state.wish.filter}
              onChange={(filter) => dispatch({ type: 'filtered', filter })}
            />
          )}
          <Shown
            state={state}
            onMore={loadMore}
            actions={{
              onDetails: setDetailed,
              onOpen,
              onSimilar: ({ id, file }) => dispatch({ type: 'likeness_wanted', like: { id, file } }),
              onFavourite: (entry) => void pictures.mark(entry),
              onDelete: (entry) => {
                setDetailed(null);
                void pictures.remove(entry);
              },
            }}
          />
          {detailed && (
            <KeptDetails
              key={detailed.id}
              entry={detailed}
              wanted={wantedOf(state)}
              onChanged={reload}
              onClose={() => setDetailed(null)}
            />
          )}
        </div>
        <ImportPanel offered={isEmpty(state)} onImported={reload} />
      </div>
    </Dialog>
  );
}

const isFiltered = ({ wish }: LibraryState): boolean =>
  Object.values(wish.filter).some((value) => value !== undefined);

/** Whether nothing is kept at all. */
const isEmpty = (state: LibraryState): boolean =>
  state.shown.state === 'listed' && state.shown.page.items.length === 0 && !isFiltered(state);

/** What the vectors can tell of: words or a picture that were looked for. */
function wantedOf({ wish: { query, like } }: LibraryState): Wanted {
  if (like) return { like: like.id };
  return query.trim() === '' ? null : { query };
}

function Shown({
  state: { shown },
  onMore,
  actions,
}: {
  state: LibraryState;
  onMore: () => void;
  actions: GridActions;
}) {
  const words = messages.library;
  switch (shown.state) {
    case 'loading':
      return null;
    case 'failed':
      return <ErrorNote error={shown.error} />;
    case 'listed':
      return (
        <LibraryGrid
          label={words.all}
          more={shown.page.more}
          onMore={onMore}
          actions={actions}
          entries={shown.page.items.map(({ id, file, topic, taken_at, favourite, tags }) => ({
            id,
            file,
            favourite,
            why: [
              messages.names.topic(topic),
              new Date(taken_at).toLocaleDateString(messages.locale),
              ...tags,
            ],
          }))}
        />
      );
    case 'found': {
      const { nothing_matches: nothing, hits, nearest } = shown.reply;
      return (
        <LibraryGrid
          label={nothing ? words.nearest : words.hits}
          more={false}
          onMore={onMore}
          actions={actions}
          entries={(nothing ? nearest : hits).map(({ why, ...hit }) => ({
            ...hit,
            why: why.map((reason) => said(reason).text),
          }))}
        />
      );
    }
    default:
      return assertNever(shown);
  }
}

function summary(state: LibraryState): string {
  const { shown } = state;
  const words = messages.library;
  switch (shown.state) {
    case 'loading':
      return messages.loading;
    case 'failed':
      return '';
    case 'listed':
      return shown.page.items.length === 0
        ? isFiltered(state)
          ? words.nothing
          : words.empty
        : words.count(shown.page.items.length, shown.page.more);
    case 'found':
      if (!shown.reply.nothing_matches) return words.found(shown.reply.hits.length);
      return shown.reply.nearest.length > 0 ? words.nothingButNearest : words.nothing;
  }
}
