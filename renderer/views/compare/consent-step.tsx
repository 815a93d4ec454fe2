import type { ReactNode } from 'react';
import type { Reply, Shot } from '../../../shared/contract.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { useLoaded } from '../../session/use-loaded.ts';
import { MaskChooser } from '../redact/mask-chooser.tsx';
import { PlaceBadge } from '../settings/place-badge.tsx';
import styles from './compare.module.css';

/** What will be sent, to whom, and what is painted over first; nothing is sent before the button is pressed. */
export function ConsentStep({
  shot,
  keep,
  models,
  onToggle,
  onConsent,
  consent = messages.compare.send,
  back,
}: {
  shot: Shot;
  keep: readonly string[];
  models: Reply<'list_vision'>;
  onToggle: (mask: string) => void;
  onConsent: () => void;
  /** What the button says. */
  consent?: string;
  back: ReactNode;
}) {
  const words = messages.compare;
  const [masks] = useLoaded('find_sensitive', { shot: shot.id });
  const remote = models.some(({ local }) => !local);
  return (
    <div className={styles.consent}>
      <p className={remote ? styles.leaves : undefined}>{remote ? words.leaves : words.stays}</p>
      <ul className={styles.receivers} aria-label={words.receivers}>
        {models.map(({ name, url, local }) => (
          <li key={name}>
            <strong>{name}</strong> <span className={styles.mono}>{url}</span> <PlaceBadge local={local} />
          </li>
        ))}
      </ul>
      {masks.state === 'loading' && <p role="status">{messages.redact.looking}</p>}
      {masks.state === 'failed' && <ErrorNote error={masks.error} />}
      {masks.state === 'loaded' && (
        <MaskChooser shot={shot} masks={masks.value} keep={keep} onToggle={onToggle} />
      )}
      <p className={styles.muted}>{words.check}</p>
      <div className={styles.actions}>
        <Button look="primary" disabled={masks.state !== 'loaded'} onClick={onConsent}>
          {consent}
        </Button>
        {back}
      </div>
    </div>
  );
}
