import { type Dispatch, useCallback, useEffect, useReducer, useRef } from 'react';
import {
  initialLibrary,
  type LibraryAction,
  type LibraryState,
  type LibraryWish,
  reduceLibrary,
} from '../../session/library-state.ts';
import { useBridge } from '../../session/session-context.tsx';

/** Pictures that are loaded at once. */
const PAGE = 200;
const HITS = 60;
/** Milliseconds of quiet after which what was typed is searched for. */
const QUIET = 120;

/** The library as it is asked for while typing. */
export function useLibrary(): {
  state: LibraryState;
  dispatch: Dispatch<LibraryAction>;
  reload: () => Promise<void>;
  /** Loads the pictures after those in view. */
  loadMore: () => Promise<void>;
} {
  const bridge = useBridge();
  const [state, dispatch] = useReducer(reduceLibrary, initialLibrary);
  const { wish } = state;
  const reload = useCallback(async (): Promise<void> => {
    const { query, filter, like } = wish;
    if (like) {
      const result = await bridge.request('find_similar', { id: like.id, limit: HITS });
      dispatch({ type: 'found', wish, result });
    } else if (query.trim() === '') {
      const result = await bridge.request('list_library', { offset: 0, limit: PAGE, filter });
      dispatch({ type: 'listed', wish, result });
    } else {
      const result = await bridge.request('search_library', { query, limit: HITS, filter });
      dispatch({ type: 'found', wish, result });
    }
  }, [bridge, wish]);
  useEffect(() => {
    const timer = setTimeout(() => void reload(), wish.query === '' ? 0 : QUIET);
    return () => clearTimeout(timer);
  }, [reload, wish.query]);
  const shown = state.shown.state === 'listed' ? state.shown.page.items.length : 0;
  const asked = useRef<LibraryWish | null>(null);
  const loadMore = useCallback(async (): Promise<void> => {
    if (asked.current === wish) return;
    asked.current = wish;
    const page = { offset: shown, limit: PAGE, filter: wish.filter };
    dispatch({ type: 'continued', wish, result: await bridge.request('list_library', page) });
    asked.current = null;
  }, [bridge, wish, shown]);
  return { state, dispatch, reload, loadMore };
}
