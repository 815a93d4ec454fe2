import { lazy, Suspense, useEffect } from 'react';
import { assertNever } from '../../../shared/model/errors.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { setProgress } from '../../session/lab-set-state.ts';
import { useCommands, useSession } from '../../session/session-context.tsx';
import styles from './lab.module.css';
import { LabSetForm } from './lab-set-form.tsx';

/** Loaded with the first results, as the plotting library in them is. */
const LabSetResults = lazy(async () => ({ default: (await import('./lab-set-results.tsx')).LabSetResults }));

/** Several pictures made poorer step by step: how answers fail over all of them, and how far certainty can be trusted. */
export function LabSetDialog({ onClose }: { onClose: () => void }) {
  const set = useSession((state) => state.labSet);
  const words = messages.labSet;
  const { restoreLabSet } = useCommands();
  useEffect(() => void restoreLabSet(), [restoreLabSet]);
  return (
    <Dialog title={words.title} wide onClose={onClose}>
      <div className={styles.lab}>
        <p className={styles.lead}>{words.lead}</p>
        {set.stage.state === 'running' ? <Progress /> : <LabSetForm />}
        <Outcome />
        {set.report && set.report.pictures.length + set.report.failed.length > 0 && (
          <Suspense fallback={null}>
            <LabSetResults set={set} report={set.report} />
          </Suspense>
        )}
      </div>
    </Dialog>
  );
}

function Progress() {
  const set = useSession((state) => state.labSet);
  const { cancelLabSet } = useCommands();
  const words = messages.labSet;
  const { at, pictures, name, done, total } = setProgress(set);
  const stopping = set.stage.state === 'running' && set.stage.stopping;
  const status = at === 0 ? words.starting : words.progress(at, pictures, name, done, total);
  return (
    <div className={styles.progress}>
      <p role="status">{stopping ? words.stopping : status}</p>
      <progress
        aria-label={messages.lab.running}
        max={Math.max(1, pictures)}
        value={Math.max(0, at - 1) + (total === 0 ? 0 : done / total)}
      />
      <Button disabled={stopping} onClick={() => void cancelLabSet()}>
        {messages.analysis.cancel}
      </Button>
    </div>
  );
}

function Outcome() {
  const { stage, plan, runs } = useSession((state) => state.labSet);
  const words = messages.labSet;
  const done = plan.pictures.filter(({ key }) => runs[key]?.report).length;
  switch (stage.state) {
    case 'planning':
    case 'running':
    case 'done':
      return null;
    case 'cancelled':
      return (
        <p role="status">{stage.earlier ? words.earlier(done, plan.pictures.length) : words.cancelled}</p>
      );
    case 'failed':
      return <ErrorNote error={stage.error} />;
    default:
      return assertNever(stage);
  }
}
