import { useCallback, useEffect, useReducer } from 'react';
import { initialLibrary, type LibraryState, reduceLibrary } from '../../session/library-state.ts';
import { useBridge } from '../../session/session-context.tsx';

/** Pictures in one view; more are found by searching. */
const PAGE = 200;
const HITS = 60;
/** Milliseconds of quiet after which what was typed is searched for. */
const QUIET = 120;

/** The library as it is asked for while typing. */
export function useLibrary(): {
  state: LibraryState;
  type: (query: string) => void;
  reload: () => Promise<void>;
} {
  const bridge = useBridge();
  const [state, dispatch] = useReducer(reduceLibrary, initialLibrary);
  const { query } = state;
  const reload = useCallback(async (): Promise<void> => {
    if (query.trim() === '')
      dispatch({
        type: 'listed',
        query,
        result: await bridge.request('list_library', { offset: 0, limit: PAGE }),
      });
    else
      dispatch({
        type: 'found',
        query,
        result: await bridge.request('search_library', { query, limit: HITS }),
      });
  }, [bridge, query]);
  useEffect(() => {
    const timer = setTimeout(() => void reload(), query === '' ? 0 : QUIET);
    return () => clearTimeout(timer);
  }, [reload, query]);
  return { state, type: (text) => dispatch({ type: 'typed', query: text }), reload };
}
