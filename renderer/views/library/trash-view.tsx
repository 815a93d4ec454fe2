import { useState } from 'react';
import type { Reply } from '../../../shared/contract.ts';
import type { Result, UserError } from '../../../shared/model/errors.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { useBridge } from '../../session/session-context.tsx';
import { useLoaded } from '../../session/use-loaded.ts';
import styles from './trash-view.module.css';

const DAY = 86_400_000;

/** Deleted pictures, as long as they can be brought back: restored, or deleted for good with all that is known of them. */
export function TrashView({ onChanged, onClose }: { onChanged: () => Promise<void>; onClose: () => void }) {
  const words = messages.library.trash;
  const bridge = useBridge();
  const [trash, reload] = useLoaded('list_trash', {});
  const [error, setError] = useState<UserError | null>(null);
  /** The pictures that are about to go for good, until that is confirmed. */
  const [going, setGoing] = useState<readonly string[]>([]);
  const after = async (result: Result<unknown>): Promise<void> => {
    setError(result.ok ? null : result.error);
    setGoing([]);
    await Promise.all([reload(), onChanged()]);
  };
  const items = trash.state === 'loaded' ? trash.value.items : [];
  return (
    <section className={styles.trash} aria-label={words.title}>
      <div className={styles.actions}>
        <Button onClick={onClose}>{words.back}</Button>
        {items.length > 0 && (
          <Button onClick={() => setGoing(items.map(({ id }) => id))}>{words.removeAll}</Button>
        )}
      </div>
      {trash.state === 'loading' && <p role="status">{messages.loading}</p>}
      {trash.state === 'failed' && <ErrorNote error={trash.error} />}
      {error && <ErrorNote error={error} />}
      {trash.state === 'loaded' && (
        <p role="status" className={styles.hint}>
          {items.length === 0 ? words.empty : words.lead(trash.value.days)}
        </p>
      )}
      {going.length > 0 && (
        <div role="alertdialog" aria-label={words.confirm(going.length)} className={styles.confirm}>
          <p>{words.confirm(going.length)}</p>
          <Button
            look="primary"
            onClick={async () => after(await bridge.request('remove_trashed', { ids: [...going] }))}
          >
            {words.removeNow}
          </Button>
          <Button onClick={() => setGoing([])}>{words.cancel}</Button>
        </div>
      )}
      <ul className={styles.list}>
        {items.map((item) => (
          <TrashedItem
            key={item.id}
            item={item}
            days={trash.state === 'loaded' ? trash.value.days : 0}
            onRestore={async () => after(await bridge.request('restore_kept', { id: item.id }))}
            onRemove={() => setGoing([item.id])}
          />
        ))}
      </ul>
    </section>
  );
}

function TrashedItem({
  item: { id, file, trashed_at },
  days,
  onRestore,
  onRemove,
}: {
  item: Reply<'list_trash'>['items'][number];
  /** Days that a deleted picture stays. */
  days: number;
  onRestore: () => void;
  onRemove: () => void;
}) {
  const words = messages.library.trash;
  const bridge = useBridge();
  const gone = trashed_at === null ? 0 : (Date.now() - Date.parse(trashed_at)) / DAY;
  return (
    <li>
      <img className={styles.thumbnail} src={bridge.pictureUrl(`library-${id}`)} alt="" loading="lazy" />
      <div>
        <p className={styles.file}>{file}</p>
        <p className={styles.hint}>{words.left(Math.max(0, Math.ceil(days - gone)))}</p>
      </div>
      <Button aria-label={words.restoreFile(file)} onClick={onRestore}>
        {words.restore}
      </Button>
      <Button look="quiet" aria-label={words.removeFile(file)} onClick={onRemove}>
        {words.remove}
      </Button>
    </li>
  );
}
