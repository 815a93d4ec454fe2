import type { SentEntry } from '../../../shared/model/vision.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import type { Loaded } from '../../session/loaded.ts';
import { PlaceBadge } from './place-badge.tsx';
import styles from './settings.module.css';

/** The audit log: when, what and where to; newest first. */
export function SentLog({ sent }: { sent: Loaded<SentEntry[]> }) {
  const words = messages.settings;
  return (
    <section className={styles.section} aria-labelledby="sent-log">
      <h3 id="sent-log">{words.sent}</h3>
      {sent.state === 'loading' && <p>{messages.loading}</p>}
      {sent.state === 'failed' && <ErrorNote error={sent.error} />}
      {sent.state === 'loaded' && sent.value.length === 0 && (
        <p className={styles.hint}>{words.nothingSent}</p>
      )}
      {sent.state === 'loaded' && sent.value.length > 0 && (
        <ul className={styles.rows}>
          {sent.value
            .map((entry, index) => ({ entry, key: `${index}-${entry.at}` }))
            .reverse()
            .map(({ entry, key }) => (
              <li key={key}>
                <SentRow entry={entry} />
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}

function SentRow({ entry }: { entry: SentEntry }) {
  const words = messages.settings;
  return (
    <details className={styles.sent}>
      <summary>
        <time dateTime={entry.at}>{new Date(entry.at).toLocaleString(messages.locale)}</time>
        <span>
          {words.purposes[entry.purpose]} {words.sentTo(entry.backend, entry.model)}
        </span>
        <PlaceBadge local={entry.local} />
      </summary>
      <p className={styles.mono}>{entry.url}</p>
      <p className={styles.hint}>
        {words.pictures(entry.pictures.length)}, {words.masks(entry.masks)}
      </p>
      <ul>
        {entry.pictures.map(({ sha256, width, height }) => (
          <li key={sha256} className={styles.mono}>
            {width} × {height} px, SHA-256 {sha256}
          </li>
        ))}
      </ul>
      <pre className={styles.prompt}>{entry.prompt}</pre>
    </details>
  );
}
