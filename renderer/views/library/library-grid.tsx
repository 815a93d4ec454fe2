import { Images, Star, Trash2 } from 'lucide-react';
import { IconButton } from '../../components/button.tsx';
import { messages } from '../../messages.ts';
import { useBridge } from '../../session/session-context.tsx';
import styles from './library.module.css';

/** `favourite` is null where it is not known: hits tell only why they were found. */
export type GridEntry = { id: string; file: string; why: readonly string[]; favourite: boolean | null };

export type GridActions = {
  onOpen: (id: string) => void;
  onSimilar: (entry: GridEntry) => void;
  onFavourite: (entry: GridEntry) => void;
  onDelete: (entry: GridEntry) => void;
};

/** Kept pictures side by side, each with why it is here and what can be done with it. */
export function LibraryGrid({
  label,
  entries,
  actions: { onOpen, onSimilar, onFavourite, onDelete },
}: {
  label: string;
  entries: readonly GridEntry[];
  actions: GridActions;
}) {
  const bridge = useBridge();
  const words = messages.library;
  if (entries.length === 0) return null;
  return (
    <ul className={styles.grid} aria-label={label}>
      {entries.map((entry) => {
        const { id, file, why, favourite } = entry;
        return (
          <li key={id} className={styles.cell}>
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
            <div className={styles.under}>
              <p id={`why-${id}`} className={styles.why}>
                {why.join('; ')}
              </p>
              {favourite !== null && (
                <IconButton
                  label={(favourite ? words.unmark : words.mark)(file)}
                  aria-pressed={favourite}
                  onClick={() => onFavourite(entry)}
                >
                  <Star size={15} fill={favourite ? 'currentColor' : 'none'} aria-hidden />
                </IconButton>
              )}
              <IconButton label={words.similar(file)} onClick={() => onSimilar(entry)}>
                <Images size={15} aria-hidden />
              </IconButton>
              <IconButton label={words.delete(file)} onClick={() => onDelete(entry)}>
                <Trash2 size={15} aria-hidden />
              </IconButton>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
