import { Camera, FolderOpen } from 'lucide-react';
import { Button } from '../components/button.tsx';
import { messages } from '../messages.ts';
import { useCommands } from '../session/session-context.tsx';
import styles from './empty-view.module.css';
import { RecentPictures } from './recent-pictures.tsx';

/** What is shown while no picture is open: what this is, and the ways to bring a picture in. */
export function EmptyView({ onChooseFiles }: { onChooseFiles: () => void }) {
  const { capture } = useCommands();
  const { title, lead, drop, formats } = messages.empty;
  return (
    <main className={styles.view} data-area="picture">
      <div className={styles.frame}>
        <h1>
          {title.before}
          <mark>{title.marked}</mark>
          {title.after}
        </h1>
        <p className={styles.lead}>{lead}</p>
        <div className={styles.start}>
          <p>{drop}</p>
          <div className={styles.actions}>
            <Button look="primary" icon={<FolderOpen size={16} aria-hidden />} onClick={onChooseFiles}>
              {messages.toolbar.open}
            </Button>
            <Button icon={<Camera size={16} aria-hidden />} onClick={() => void capture()}>
              {messages.toolbar.capture}
            </Button>
          </div>
        </div>
        <p className={styles.formats}>{formats}</p>
      </div>
      <RecentPictures />
    </main>
  );
}
