import { useState } from 'react';
import type { UserError } from '../../../shared/model/errors.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { useBridge } from '../../session/session-context.tsx';
import { useLoaded } from '../../session/use-loaded.ts';
import { AddModelForm } from './add-model-form.tsx';
import { ModelRow } from './model-row.tsx';
import styles from './settings.module.css';

/** The vision models that are set up, each with its test, and the form to add one. */
export function ModelsSetting({ onSent }: { onSent: () => Promise<void> }) {
  const words = messages.settings;
  const bridge = useBridge();
  const [models, reload] = useLoaded('list_vision', {});
  const [error, setError] = useState<UserError | null>(null);
  const remove = async (name: string): Promise<void> => {
    const removed = await bridge.request('remove_vision', { name });
    setError(removed.ok ? null : removed.error);
    await reload();
  };
  const forgetKey = async (name: string): Promise<void> => {
    const forgotten = await bridge.request('keep_vision_key', { name, key: null });
    setError(forgotten.ok ? null : forgotten.error);
    await reload();
  };
  const failure = error ?? (models.state === 'failed' ? models.error : null);
  return (
    <section className={styles.section} aria-labelledby="vision-models">
      <h3 id="vision-models">{words.models}</h3>
      <p className={styles.hint}>{words.modelsLead}</p>
      {failure && <ErrorNote error={failure} />}
      {models.state === 'loading' && <p>{messages.loading}</p>}
      {models.state === 'loaded' && models.value.length === 0 && <p>{words.noModels}</p>}
      {models.state === 'loaded' && models.value.length > 0 && (
        <ul className={styles.rows} aria-labelledby="vision-models">
          {models.value.map((model) => (
            <li key={model.name}>
              <ModelRow
                model={model}
                onRemove={() => void remove(model.name)}
                onForgetKey={() => void forgetKey(model.name)}
                onTested={onSent}
              />
            </li>
          ))}
        </ul>
      )}
      <AddModelForm onAdded={reload} />
    </section>
  );
}
