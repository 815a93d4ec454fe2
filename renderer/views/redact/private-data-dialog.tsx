import type { Reply } from '../../../shared/contract.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { messages } from '../../messages.ts';
import { useCommands } from '../../session/session-context.tsx';
import type { Leaving } from '../../session/session-state.ts';
import styles from './redact-dialog.module.css';

/** Asked before text or a card leaves the program with private data in it. */
export function PrivateDataDialog({
  leaving,
  kinds,
  onClose,
}: {
  leaving: Leaving;
  kinds: readonly Reply<'find_sensitive'>[number]['kind'][];
  onClose: () => void;
}) {
  const { leaveAsIs, leavePainted } = useCommands();
  const words = messages.privateData;
  const choose = (go: (leaving: Leaving) => Promise<void>): void => {
    onClose();
    void go(leaving);
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className={styles.content}>
        <p>{words.lead}</p>
        <ul aria-label={words.found}>
          {kinds.map((kind) => (
            <li key={kind}>{messages.redact.kinds[kind]}</li>
          ))}
        </ul>
        <p>{words.notFound}</p>
        <div className={styles.actions}>
          <Button look="primary" onClick={() => choose(leavePainted)}>
            {leaving.kind === 'text' || leaving.kind === 'words' ? words.hide : words.paint}
          </Button>
          <Button onClick={() => choose(leaveAsIs)}>{words.asIs}</Button>
        </div>
      </div>
    </Dialog>
  );
}
