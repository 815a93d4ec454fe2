import { useReducer } from 'react';
import type { Shot } from '../../../shared/contract.ts';
import { assertNever } from '../../../shared/model/errors.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import {
  type Comparison,
  type ComparisonState,
  type Run,
  reduceComparison,
  startComparison,
  withVerdict,
} from '../../session/comparison-state.ts';
import { useBridge, useCommands } from '../../session/session-context.tsx';
import { useLoaded } from '../../session/use-loaded.ts';
import styles from './compare.module.css';
import { ComparisonResult } from './comparison-result.tsx';
import { ConsentStep } from './consent-step.tsx';
import { EngineChoice } from './engine-choice.tsx';

/** The same question through plain OCR, the feature engine and vision models, side by side. */
export function CompareDialog({
  shot,
  question,
  onClose,
}: {
  shot: Shot;
  question: string;
  onClose: () => void;
}) {
  const bridge = useBridge();
  const { exportComparison } = useCommands();
  const words = messages.compare;
  const [state, dispatch] = useReducer(reduceComparison, question, startComparison);
  const [models] = useLoaded('list_vision', {});
  const compare = async ({ question: asked, backends, keep }: ComparisonState): Promise<void> => {
    const reply = await bridge.request('compare', {
      shot: shot.id,
      question: asked,
      backends: [...backends],
      keep: [...keep],
    });
    dispatch(
      reply.ok ? { type: 'compared', comparison: reply.value } : { type: 'failed', error: reply.error },
    );
  };
  const settle = async (comparison: Comparison, changed: Run): Promise<void> => {
    const runs = comparison.runs.map((run) => (run.engine === changed.engine ? changed : run));
    const reply = await bridge.request('settle_comparison', { comparison: { ...comparison, runs } });
    dispatch(
      reply.ok ? { type: 'settled', comparison: reply.value } : { type: 'not_settled', error: reply.error },
    );
  };
  const back = <Button onClick={() => dispatch({ type: 'went_back' })}>{words.back}</Button>;
  const content = () => {
    const { step } = state;
    switch (step.state) {
      case 'choosing':
        return (
          <EngineChoice
            state={state}
            models={models}
            dispatch={dispatch}
            onContinue={() => {
              dispatch({ type: 'continued' });
              if (state.backends.length === 0) void compare(state);
            }}
          />
        );
      case 'consenting':
        return (
          <ConsentStep
            shot={shot}
            keep={state.keep}
            models={
              models.state === 'loaded'
                ? models.value.filter(({ name }) => state.backends.includes(name))
                : []
            }
            onToggle={(mask) => dispatch({ type: 'mask_toggled', mask })}
            onConsent={() => {
              dispatch({ type: 'consented' });
              void compare(state);
            }}
            back={back}
          />
        );
      case 'comparing':
        return (
          <div className={styles.busy} role="status">
            <p>{words.comparing}</p>
            <progress aria-label={words.comparing} />
            <Button onClick={() => void bridge.request('cancel_compare', { shot: shot.id })}>
              {words.cancel}
            </Button>
          </div>
        );
      case 'compared':
        return (
          <ComparisonResult
            comparison={step.comparison}
            unsettled={step.unsettled}
            shot={shot}
            onSettle={(run, claim, verdict) => void settle(step.comparison, withVerdict(run, claim, verdict))}
            onSave={(format) => void exportComparison(shot.id, step.comparison, format)}
            back={back}
          />
        );
      case 'failed':
        return <ErrorNote error={step.error}>{back}</ErrorNote>;
      default:
        return assertNever(step);
    }
  };
  return (
    <Dialog title={words.title} wide onClose={onClose}>
      {content()}
    </Dialog>
  );
}
