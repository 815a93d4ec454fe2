import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createBridge, hideToken } from './bridge.ts';
import { speak } from './messages.ts';
import { keepDrawings, readDrawings } from './session/keep-drawings.ts';
import { createSessionStore } from './session/session.ts';
import { createSessionCommands } from './session/session-commands.ts';
import { SessionProvider } from './session/session-context.tsx';
import { initialState } from './session/session-state.ts';
import './styles/base.css';

hideToken();
speak('system', navigator.languages);
const store = createSessionStore(createBridge(), {
  ...initialState,
  drawings: readDrawings(sessionStorage),
});
let { drawings } = store.getState();
store.subscribe(() => {
  const now = store.getState().drawings;
  if (now !== drawings) keepDrawings(sessionStorage, now);
  drawings = now;
});
const commands = createSessionCommands(store);
store.bridge.subscribe({
  onEvent: commands.receive,
  onConnection: (up) => (up ? void commands.connect() : commands.connectionLost()),
});

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <SessionProvider session={{ store, commands }}>
      <App />
    </SessionProvider>
  </StrictMode>,
);
