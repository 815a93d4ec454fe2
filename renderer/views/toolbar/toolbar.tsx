import { BadgeCheck, Camera, ClipboardPaste, FolderOpen, Keyboard, LibraryBig, Settings } from 'lucide-react';
import type { RefObject } from 'react';
import { BrandMark } from '../../components/brand-mark.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { messages } from '../../messages.ts';
import { useCommands, useDispatch, useSession } from '../../session/session-context.tsx';
import { currentShot } from '../../session/session-state.ts';
import { CaptureMenu } from './capture-menu.tsx';
import { ThemeButton } from './theme-button.tsx';
import styles from './toolbar.module.css';
import { ToolsMenu } from './tools-menu.tsx';

/** The ways to bring a picture in, what is open, and what concerns the whole program. */
export function Toolbar({
  fileInput,
  onChooseFiles,
}: {
  fileInput: RefObject<HTMLInputElement | null>;
  onChooseFiles: () => void;
}) {
  const dispatch = useDispatch();
  const { addFiles, capture, pasteFromClipboard } = useCommands();
  const shot = useSession(currentShot)?.shot;
  const captures = useSession(
    ({ connection }) => connection.state === 'open' && connection.status.capture.available,
  );
  const words = messages.toolbar;
  return (
    <header className={styles.toolbar} data-area="toolbar">
      <div className={styles.brand}>
        <BrandMark />
        <span>{messages.name}</span>
      </div>
      <div className={styles.group} role="toolbar" aria-label={words.label}>
        <Button icon={<Camera size={16} aria-hidden />} onClick={() => void capture()}>
          {words.capture}
        </Button>
        {captures && <CaptureMenu />}
        <Button icon={<FolderOpen size={16} aria-hidden />} onClick={onChooseFiles}>
          {words.open}
        </Button>
        <Button icon={<ClipboardPaste size={16} aria-hidden />} onClick={() => void pasteFromClipboard()}>
          {words.paste}
        </Button>
        <input
          ref={fileInput}
          hidden
          type="file"
          accept="image/*,application/pdf"
          multiple
          aria-label={words.open}
          onChange={(event) => {
            void addFiles([...(event.target.files ?? [])], 'file');
            event.target.value = '';
          }}
        />
      </div>
      <div className={styles.title}>
        {shot && (
          <>
            <h1 title={shot.name}>{shot.name}</h1>
            <span className={styles.size}>
              {shot.width} × {shot.height}
            </span>
          </>
        )}
      </div>
      <div className={styles.group}>
        <ToolsMenu />
        <Button
          look="quiet"
          icon={<LibraryBig size={16} aria-hidden />}
          onClick={() => dispatch({ type: 'dialog_changed', dialog: { kind: 'library' } })}
        >
          {messages.library.button}
        </Button>
        <Button
          look="quiet"
          className={styles.secondary}
          title={words.verify}
          icon={<BadgeCheck size={16} aria-hidden />}
          onClick={() =>
            dispatch({ type: 'dialog_changed', dialog: { kind: 'verify', check: { state: 'choosing' } } })
          }
        >
          {words.verify}
        </Button>
        <ThemeButton />
        <IconButton
          label={words.settings}
          onClick={() => dispatch({ type: 'dialog_changed', dialog: { kind: 'settings' } })}
        >
          <Settings size={17} aria-hidden />
        </IconButton>
        <IconButton
          label={words.shortcuts}
          onClick={() => dispatch({ type: 'dialog_changed', dialog: { kind: 'shortcuts' } })}
        >
          <Keyboard size={17} aria-hidden />
        </IconButton>
      </div>
    </header>
  );
}
