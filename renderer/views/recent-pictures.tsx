import { messages } from '../messages.ts';
import { useBridge, useCommands, useDispatch } from '../session/session-context.tsx';
import { useLoaded } from '../session/use-loaded.ts';
import styles from './recent-pictures.module.css';

/** How many are shown; the library has them all. */
const SHOWN = 5;

/** The pictures that were kept last, to be opened again; nothing while there are none. */
export function RecentPictures() {
  const bridge = useBridge();
  const dispatch = useDispatch();
  const { openKept } = useCommands();
  const [kept] = useLoaded('list_library', { offset: 0, limit: SHOWN });
  if (kept.state !== 'loaded' || kept.value.items.length === 0) return null;
  const words = messages.recent;
  return (
    <section className={styles.recent} aria-labelledby="recent-pictures">
      <header>
        <h2 id="recent-pictures">{words.title}</h2>
        <button
          type="button"
          className={styles.all}
          onClick={() => dispatch({ type: 'dialog_changed', dialog: { kind: 'library' } })}
        >
          {words.all}
        </button>
      </header>
      <ul>
        {kept.value.items.map(({ id, file, added_at }) => (
          <li key={id}>
            <button type="button" aria-label={messages.library.open(file)} onClick={() => void openKept(id)}>
              <img src={bridge.pictureUrl(`library-${id}`)} alt="" />
              <span className={styles.file}>{file}</span>
              <span className={styles.when}>{new Date(added_at).toLocaleDateString(messages.locale)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
