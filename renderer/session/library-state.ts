import type { Params, Reply } from '../../shared/contract.ts';
import { assertNever, type Result, type UserError } from '../../shared/model/errors.ts';

export type LibraryFacets = Reply<'get_facets'>;
export type LibraryPage = Reply<'list_library'>;
export type LibraryReply = Reply<'search_library'>;
export type LibraryFilter = NonNullable<Params<'list_library'>['filter']>;

/** What the user wants to see: words, a filter, or pictures like one of the library. */
export type LibraryWish = {
  query: string;
  filter: LibraryFilter;
  like: { id: string; file: string } | null;
};

/**
 * What the library shows: everything for an empty query, else what was found.
 *   loading → listed | found | failed; what is in view stays until the reply to the newest wish is there
 */
export type LibraryState = {
  wish: LibraryWish;
  shown:
    | { state: 'loading' }
    | { state: 'listed'; page: LibraryPage }
    | { state: 'found'; reply: LibraryReply }
    | { state: 'failed'; error: UserError };
};

export type LibraryAction =
  /** Typing ends a search by likeness; a filter stays. */
  | { type: 'typed'; query: string }
  | { type: 'filtered'; filter: LibraryFilter }
  | { type: 'likeness_wanted'; like: LibraryWish['like'] }
  /** Replies name the wish that they answer: one that was overtaken changes nothing. */
  | { type: 'listed'; wish: LibraryWish; result: Result<LibraryPage> }
  /** The pictures after those that are in view. */
  | { type: 'continued'; wish: LibraryWish; result: Result<LibraryPage> }
  | { type: 'found'; wish: LibraryWish; result: Result<LibraryReply> };

export const initialLibrary: LibraryState = {
  wish: { query: '', filter: {}, like: null },
  shown: { state: 'loading' },
};

/** The library's view after an action. */
export function reduceLibrary(state: LibraryState, action: LibraryAction): LibraryState {
  switch (action.type) {
    case 'typed':
      return { ...state, wish: { ...state.wish, query: action.query, like: null } };
    case 'filtered':
      return { ...state, wish: { ...state.wish, filter: action.filter } };
    case 'likeness_wanted':
      return { ...state, wish: { ...state.wish, query: '', like: action.like } };
    case 'listed':
      return shownFor(state, action, (page) => ({ state: 'listed', page }));
    case 'continued':
      return shownFor(state, action, (page) =>
        state.shown.state === 'listed'
          ? { state: 'listed', page: { ...page, items: [...state.shown.page.items, ...page.items] } }
          : state.shown,
      );
    case 'found':
      return shownFor(state, action, (reply) => ({ state: 'found', reply }));
    default:
      return assertNever(action);
  }
}

function shownFor<T>(
  state: LibraryState,
  { wish, result }: { wish: LibraryWish; result: Result<T> },
  show: (value: T) => LibraryState['shown'],
): LibraryState {
  if (wish !== state.wish) return state;
  return { ...state, shown: result.ok ? show(result.value) : { state: 'failed', error: result.error } };
}
