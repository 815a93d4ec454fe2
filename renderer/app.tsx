import { useCallback, useLayoutEffect, useRef } from 'react';
import styles from './app.module.css';
import { ErrorNote } from './components/error-note.tsx';
import { Notices } from './components/notices.tsx';
import { messages } from './messages.ts';
import { useCommands, useSession } from './session/session-context.tsx';
import { currentShot } from './session/session-state.ts';
import { useDropAndPaste } from './session/use-drop-and-paste.ts';
import { useShortcuts } from './session/use-shortcuts.ts';
import { Dialogs } from './views/dialogs/dialogs.tsx';
import { DropHint } from './views/drop-hint.tsx';
import { EmptyView } from './views/empty-view.tsx';
import { LiveRegion } from './views/live-region.tsx';
import { PictureView } from './views/picture/picture-view.tsx';
import { PrintSheet } from './views/print/print-sheet.tsx';
import { ShotRail } from './views/shots/shot-rail.tsx';
import { SidePanel } from './views/side-panel.tsx';
import { Toolbar } from './views/toolbar/toolbar.tsx';

/** The main window: toolbar, the session's pictures, the picture shown, and the panel beside it. */
export function App() {
  const connection = useSession((state) => state.connection);
  const theme = useSession((state) => state.theme);
  const open = useSession(currentShot);
  const printing = useSession((state) => state.printing);
  const fileInput = useRef<HTMLInputElement>(null);
  const dropping = useDropAndPaste();
  const { prepare } = useCommands();
  const chooseFiles = useCallback((): void => {
    fileInput.current?.click();
    prepare();
  }, [prepare]);
  useShortcuts(chooseFiles);
  // Before it is painted, so that nothing is ever seen in other colours than it says.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  // Every part below is drawn again with the words of the language that is spoken now.
  const language = useSession((state) => state.language);
  useLayoutEffect(() => {
    if (language) document.documentElement.lang = messages.locale;
  }, [language]);
  const title = open ? `${open.shot.name} – ${messages.name}` : messages.name;
  return (
    <>
      <div className={styles.window}>
        <title>{title}</title>
        <Toolbar fileInput={fileInput} onChooseFiles={chooseFiles} />
        {connection.state === 'lost' && (
          <div className={styles.lost}>
            <ErrorNote error={connection.error} />
          </div>
        )}
        <div className={styles.content}>
          <ShotRail />
          {open ? (
            <>
              <PictureView key={open.shot.id} open={open} />
              <SidePanel key={`panel-${open.shot.id}`} open={open} />
            </>
          ) : (
            <EmptyView onChooseFiles={chooseFiles} />
          )}
        </div>
        {dropping && <DropHint />}
        <Dialogs onChooseFiles={chooseFiles} />
        <Notices />
        <LiveRegion />
      </div>
      {printing && <PrintSheet printing={printing} />}
    </>
  );
}
