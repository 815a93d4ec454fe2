import { messages } from '../../messages.ts';
import { useBridge } from '../../session/session-context.tsx';
import styles from './library.module.css';

export type GridEntry = { id: string; file: string; why: readonly string[] };

/** Kept pictures side by side, each with why it is here. */
export function LibraryGrid({
  label,
  entries,
  onOpen,
}: {
  label: string;
  entries: readonly GridEntry[];
  onOpen: (id: string) => void;
}) {
  const bridge = useBridge();
  if (entries.length === 0) return null;
  return (
    <ul className={styles.grid} aria-label={label}>
      {entries.map(({ id, file, why }) => (
        <li key={id} className={styles.cell}>
          <button
            type="button"
            className={styles.entry}
            aria-label={messages.library.open(file)}
            aria-describedby={`why-${id}`}
            onClick={() => onOpen(id)}
          >
            <img src={bridge.pictureUrl(`library-${id}`)} alt="" loading="lazy" />
            <span className={styles.file}>{file}</span>
          </button>
          <p id={`why-${id}`} className={styles.why}>
            {why.join('; ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
