import { Images, Info, Star, Trash2 } from 'lucide-react';
import { IconButton } from '../../components/button.tsx';
import { messages } from '../../messages.ts';
import { useBridge } from '../../session/session-context.tsx';
import type { GridActions, GridEntry } from './grid-entry.ts';
import styles from './library.module.css';

/** One kept picture: a click opens it, Delete deletes it. */
export function GridCell({
  entry,
  actions: { onOpen, onSimilar, onFavourite, onDetails, onDelete },
}: {
  entry: GridEntry;
  actions: GridActions;
}) {
  const words = messages.library;
  const bridge = useBridge();
  const { id, file, why, favourite } = entry;
  return (
    <>
      <button
        type="button"
        className={styles.entry}
        aria-label={words.open(file)}
        aria-describedby={`why-${id}`}
        onClick={() => onOpen(id)}
        onKeyDown={(event) => {
          if (event.key === 'Delete') onDelete(entry);
        }}
      >
        <img src={bridge.pictureUrl(`library-${id}`)} alt="" loading="lazy" />
        <span className={styles.file}>{file}</span>
      </button>
      <p id={`why-${id}`} className={styles.why} title={why.join('; ')}>
        {why.join('; ')}
      </p>
      <div className={styles.under}>
        <IconButton
          label={(favourite ? words.unmark : words.mark)(file)}
          aria-pressed={favourite}
          onClick={() => onFavourite(entry)}
        >
          <Star size={15} fill={favourite ? 'currentColor' : 'none'} aria-hidden />
        </IconButton>
        <IconButton label={words.similar(file)} onClick={() => onSimilar(entry)}>
          <Images size={15} aria-hidden />
        </IconButton>
        <IconButton label={words.details(file)} onClick={() => onDetails(entry)}>
          <Info size={15} aria-hidden />
        </IconButton>
        <IconButton label={words.delete(file)} onClick={() => onDelete(entry)}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </div>
    </>
  );
}
