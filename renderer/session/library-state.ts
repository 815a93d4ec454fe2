import type { Reply } from '../../shared/contract.ts';
import { assertNever, type Result, type UserError } from '../../shared/model/errors.ts';

export type LibraryPage = Reply<'list_library'>;
export type LibraryReply = Reply<'search_library'>;

/**
 * What the library shows: everything for an empty query, else what was found.
 *   loading → listed | found | failed; what is in view stays until the reply to the newest query is there
 */
export type LibraryState = {
  query: string;
  shown:
    | { state: 'loading' }
    | { state: 'listed'; page: LibraryPage }
    | { state: 'found'; reply: LibraryReply }
    | { state: 'failed'; error: UserError };
};

export type LibraryAction =
  | { type: 'typed'; query: string }
  /** Replies name the query that they answer: one that was overtaken changes nothing. */
  | { type: 'listed'; query: string; result: Result<LibraryPage> }
  | { type: 'found'; query: string; result: Result<LibraryReply> };

export const initialLibrary: LibraryState = { query: '', shown: { state: 'loading' } };

/** The library's view after an action. */
export function reduceLibrary(state: LibraryState, action: LibraryAction): LibraryState {
  if (action.type === 'typed') return { ...state, query: action.query };
  if (action.query !== state.query) return state;
  const { result } = action;
  if (!result.ok) return { ...state, shown: { state: 'failed', error: result.error } };
  switch (action.type) {
    case 'listed':
      return action.result.ok ? { ...state, shown: { state: 'listed', page: action.result.value } } : state;
    case 'found':
      return action.result.ok ? { ...state, shown: { state: 'found', reply: action.result.value } } : state;
    default:
      return assertNever(action);
  }
}
