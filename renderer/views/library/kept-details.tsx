import { X } from 'lucide-react';
import { useState } from 'react';
import type { UserError } from '../../../shared/model/errors.ts';
import { IconButton } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { Said } from '../../components/said.tsx';
import { messages } from '../../messages.ts';
import { useBridge } from '../../session/session-context.tsx';
import { useLoaded } from '../../session/use-loaded.ts';
import type { GridEntry } from './grid-entry.ts';
import { HitReport } from './hit-report.tsx';
import styles from './library.module.css';
import { TagEditor } from './tag-editor.tsx';

/** What was looked for; null where nothing was. */
export type Wanted = { query: string } | { like: string } | null;

/** One kept picture closer: its tags, what was asked about it, and why it is near to what was looked for. */
export function KeptDetails({
  entry: { id, file },
  wanted,
  onChanged,
  onClose,
}: {
  entry: GridEntry;
  wanted: Wanted;
  onChanged: () => Promise<void>;
  onClose: () => void;
}) {
  const words = messages.library;
  const bridge = useBridge();
  const [item, reload] = useLoaded('get_kept', { id });
  const [answers] = useLoaded('list_kept_answers', { id });
  const [error, setError] = useState<UserError | null>(null);
  const setTags = async (tags: string[]): Promise<void> => {
    const changed = await bridge.request('tag_kept', { id, tags });
    setError(changed.ok ? null : changed.error);
    await Promise.all([reload(), onChanged()]);
  };
  return (
    <aside className={styles.details} aria-label={words.details(file)}>
      <header>
        <h3>{file}</h3>
        <IconButton label={words.closeDetails} onClick={onClose}>
          <X size={15} aria-hidden />
        </IconButton>
      </header>
      {error && <ErrorNote error={error} />}
      {item.state === 'failed' && <ErrorNote error={item.error} />}
      {item.state === 'loaded' && (
        <TagEditor tags={item.value.tags} onChange={(tags) => void setTags(tags)} />
      )}
      <h4>{words.answers}</h4>
      {answers.state === 'failed' && <ErrorNote error={answers.error} />}
      {answers.state === 'loaded' && answers.value.length === 0 && (
        <p className={styles.hint}>{words.noAnswers}</p>
      )}
      {answers.state === 'loaded' && answers.value.length > 0 && (
        <ul className={styles.answers}>
          {answers.value.map(({ answer }) => (
            <li key={answer.id}>
              <strong>{answer.question}</strong>
              <p>
                <Said>{answer.answer}</Said>
              </p>
            </li>
          ))}
        </ul>
      )}
      {wanted && <HitReport id={id} wanted={wanted} />}
    </aside>
  );
}
