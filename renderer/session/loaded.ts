import type { Result, UserError } from '../../shared/model/errors.ts';

/** Something that is asked of the host: loading → loaded | failed. */
export type Loaded<Value> =
  | { state: 'loading' }
  | { state: 'loaded'; value: Value }
  | { state: 'failed'; error: UserError };

/** The state that a reply leads to. */
export const loadedFrom = <Value>(result: Result<Value>): Loaded<Value> =>
  result.ok ? { state: 'loaded', value: result.value } : { state: 'failed', error: result.error };
