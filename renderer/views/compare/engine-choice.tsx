import type { Dispatch } from 'react';
import type { Reply } from '../../../shared/contract.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import type { ComparisonAction, ComparisonState } from '../../session/comparison-state.ts';
import type { Loaded } from '../../session/loaded.ts';
import { useDispatch } from '../../session/session-context.tsx';
import { PlaceBadge } from '../settings/place-badge.tsx';
import styles from './compare.module.css';

/** The question, and the engines that get it. */
export function EngineChoice({
  state,
  models,
  dispatch,
  onContinue,
}: {
  state: ComparisonState;
  models: Loaded<Reply<'list_vision'>>;
  dispatch: Dispatch<ComparisonAction>;
  onContinue: () => void;
}) {
  const words = messages.compare;
  const openDialog = useDispatch();
  return (
    <form
      className={styles.choosing}
      onSubmit={(event) => {
        event.preventDefault();
        onContinue();
      }}
    >
      <label className={styles.question}>
        <span>{words.question}</span>
        <input
          value={state.question}
          required
          maxLength={2000}
          autoComplete="off"
          onChange={(event) => dispatch({ type: 'question_changed', question: event.target.value })}
        />
      </label>
      <fieldset className={styles.engines}>
        <legend>{words.engines}</legend>
        {[words.names.ocr, words.names.features].map((name) => (
          <label key={name} className={styles.engine}>
            <input type="checkbox" checked disabled readOnly />
            {name}
          </label>
        ))}
        {models.state === 'loading' && <p>{messages.loading}</p>}
        {models.state === 'failed' && <ErrorNote error={models.error} />}
        {models.state === 'loaded' &&
          models.value.map(({ name, model, local }) => (
            <label key={name} className={styles.engine}>
              <input
                type="checkbox"
                checked={state.backends.includes(name)}
                onChange={() => dispatch({ type: 'backend_toggled', name })}
              />
              <span>
                {name} <span className={styles.muted}>{model}</span>
              </span>
              <PlaceBadge local={local} />
            </label>
          ))}
        {models.state === 'loaded' && models.value.length === 0 && (
          <p className={styles.muted}>{words.noModels}</p>
        )}
      </fieldset>
      <div className={styles.actions}>
        <Button type="submit" look="primary" disabled={state.question.trim() === ''}>
          {state.backends.length > 0 ? words.toConsent : words.compare}
        </Button>
        <Button
          look="quiet"
          onClick={() => openDialog({ type: 'dialog_changed', dialog: { kind: 'settings' } })}
        >
          {words.setUp}
        </Button>
      </div>
    </form>
  );
}
