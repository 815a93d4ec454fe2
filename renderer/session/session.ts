import type { Bridge } from '../bridge.ts';
import { reduceSession, type SessionAction } from './session-reducer.ts';
import { initialState, type SessionState } from './session-state.ts';

/** The session's state, with what is needed to watch and change it. */
export type SessionStore = {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  dispatch(action: SessionAction): void;
  readonly bridge: Bridge;
};

/** A store around the one reducer; React reads it with useSyncExternalStore. */
export function createSessionStore(bridge: Bridge, start: SessionState = initialState): SessionStore {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    bridge,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (action) => {
      const next = reduceSession(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
  };
}
