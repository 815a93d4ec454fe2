import { Camera, FolderOpen, Image, MessageCircleQuestion, ScanSearch, ShieldCheck } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { messages } from '../../messages.ts';
import { useCommands } from '../../session/session-context.tsx';
import styles from './welcome.module.css';

/** The first run: what Askshot does in three steps, and a sample screenshot to try it on. */
export function WelcomeDialog({
  onClose,
  onChooseFiles,
}: {
  onClose: () => void;
  onChooseFiles: () => void;
}) {
  const { capture, openSample } = useCommands();
  const words = messages.welcome;
  const leave = (go: () => unknown): void => {
    onClose();
    void go();
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className={styles.content}>
        <ol className={styles.steps}>
          {[
            { Icon: Image, ...words.steps.open },
            { Icon: MessageCircleQuestion, ...words.steps.ask },
            { Icon: ScanSearch, ...words.steps.check },
          ].map(({ Icon, name, text }) => (
            <li key={name}>
              <Icon size={20} aria-hidden />
              <div>
                <h3>{name}</h3>
                <p>{text}</p>
              </div>
            </li>
          ))}
        </ol>
        <p className={styles.promise}>
          <ShieldCheck size={18} aria-hidden />
          {words.promise}
        </p>
        <div className={styles.actions}>
          <Button look="primary" data-first-focus onClick={() => leave(() => openSample())}>
            {words.sample}
          </Button>
          <Button icon={<FolderOpen size={15} aria-hidden />} onClick={() => leave(onChooseFiles)}>
            {messages.toolbar.open}
          </Button>
          <Button icon={<Camera size={15} aria-hidden />} onClick={() => leave(capture)}>
            {messages.toolbar.capture}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
