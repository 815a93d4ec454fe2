import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';
import type { SessionStore } from './session.ts';
import type { SessionCommands } from './session-commands.ts';
import type { SessionState } from './session-state.ts';

type Session = { store: SessionStore; commands: SessionCommands };
const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

function useContextSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('this part of the interface stands outside of its SessionProvider');
  return session;
}

/** A part of the session's state; the component renders again when that part changes (by Object.is). */
export function useSession<Part>(select: (state: SessionState) => Part): Part {
  const { store } = useContextSession();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

export const useDispatch = (): SessionStore['dispatch'] => useContextSession().store.dispatch;
export const useBridge = (): SessionStore['bridge'] => useContextSession().store.bridge;
export const useCommands = (): SessionCommands => useContextSession().commands;
