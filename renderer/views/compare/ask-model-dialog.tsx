import { useState } from 'react';
import type { Shot } from '../../../shared/contract.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { toggle } from '../../session/comparison-state.ts';
import { useCommands, useDispatch } from '../../session/session-context.tsx';
import { useLoaded } from '../../session/use-loaded.ts';
import { PlaceBadge } from '../settings/place-badge.tsx';
import styles from './compare.module.css';
import { ConsentStep } from './consent-step.tsx';

/** A declined question goes to a vision model: which one, and what it is sent, is the user's choice. */
export function AskModelDialog({
  shot,
  question,
  onClose,
}: {
  shot: Shot;
  question: string;
  onClose: () => void;
}) {
  const words = messages.askModel;
  const { askModel } = useCommands();
  const dispatch = useDispatch();
  const [models] = useLoaded('list_vision', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const [keep, setKeep] = useState<readonly string[]>([]);
  const content = () => {
    if (models.state === 'loading') return <p role="status">{messages.loading}</p>;
    if (models.state === 'failed') return <ErrorNote error={models.error} />;
    if (models.value.length === 0)
      return (
        <div className={styles.choosing}>
          <p>{words.none}</p>
          <div className={styles.actions}>
            <Button
              look="primary"
              onClick={() => dispatch({ type: 'dialog_changed', dialog: { kind: 'settings' } })}
            >
              {messages.compare.setUp}
            </Button>
          </div>
        </div>
      );
    const model = models.value.find(({ name }) => name === chosen) ?? models.value[0];
    return (
      <>
        <p className={styles.asked}>{question}</p>
        {models.value.length > 1 && (
          <fieldset className={styles.engines}>
            <legend>{words.choose}</legend>
            {models.value.map(({ name, model: version, local }) => (
              <label key={name} className={styles.engine}>
                <input
                  type="radio"
                  name="model"
                  checked={name === model.name}
                  onChange={() => setChosen(name)}
                />
                <span>
                  {name} <span className={styles.muted}>{version}</span>
                </span>
                <PlaceBadge local={local} />
              </label>
            ))}
          </fieldset>
        )}
        <ConsentStep
          shot={shot}
          keep={keep}
          models={[model]}
          consent={words.send}
          onToggle={(mask) => setKeep(toggle(keep, mask))}
          onConsent={() => {
            void askModel({ shot: shot.id, question, backend: model.name, keep: [...keep] });
            onClose();
          }}
          back={<Button onClick={onClose}>{words.cancel}</Button>}
        />
      </>
    );
  };
  return (
    <Dialog title={words.title} wide onClose={onClose}>
      {content()}
    </Dialog>
  );
}
