import { lazy, Suspense, useEffect } from 'react';
import type { Shot } from '../../../shared/contract.ts';
import { stepWords } from '../../../shared/messages/step-words.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { Menu } from '../../components/menu.tsx';
import { messages } from '../../messages.ts';
import { stepShares } from '../../session/lab-curves.ts';
import type { LabRun } from '../../session/lab-state.ts';
import { useCommands, useSession } from '../../session/session-context.tsx';
import type { LabFormat } from '../../session/session-state.ts';
import { BreaksTable } from './breaks-table.tsx';
import { FailureGallery } from './failure-gallery.tsx';
import styles from './lab.module.css';
import { LabForm } from './lab-form.tsx';
import { LabSteps } from './lab-steps.tsx';

/** Loaded with the first curves: the plotting library is larger than the rest of the lab. */
const LabCharts = lazy(async () => ({ default: (await import('./lab-charts.tsx')).LabCharts }));

const FORMATS: readonly LabFormat[] = ['html', 'json', 'csv', 'png'];

/** The picture made poorer step by step: what survives, where each layer breaks first, and what was overstated. */
export function LabDialog({ shot, onClose }: { shot: Shot; onClose: () => void }) {
  const run = useSession((state) => state.labs[shot.id]);
  const words = messages.lab;
  const { restoreLab } = useCommands();
  useEffect(() => void restoreLab(shot.id), [restoreLab, shot.id]);
  return (
    <Dialog title={words.title} wide onClose={onClose}>
      <div className={styles.lab}>
        <p className={styles.lead}>{words.lead}</p>
        {run?.outcome.state === 'running' ? (
          <Progress shot={shot} run={run} />
        ) : (
          <LabForm key={run?.earlier ? 'earlier' : 'own'} shot={shot} run={run} />
        )}
        {run && <Outcome shot={shot} run={run} />}
        {run && run.steps.length > 0 && (
          <>
            <Suspense fallback={null}>
              <LabCharts steps={run.steps.map(stepShares)} />
            </Suspense>
            {run.outcome.state === 'done' && <BreaksTable breaks={run.outcome.report.breaks} />}
            <FailureGallery shot={shot} run={run} />
            <LabSteps run={run} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function Progress({ shot, run }: { shot: Shot; run: LabRun }) {
  const { cancelLab } = useCommands();
  const words = messages.lab;
  const done = run.steps.length;
  return (
    <div className={styles.progress}>
      <p role="status">
        {run.total === null
          ? words.starting
          : words.progress(done, run.total, stepWords(messages, run.steps.at(-1)?.label ?? ''))}
      </p>
      <progress
        aria-label={words.running}
        max={run.total ?? 1}
        value={run.total === null ? undefined : done}
      />
      <Button onClick={() => void cancelLab(shot.id)}>{messages.analysis.cancel}</Button>
    </div>
  );
}

function Outcome({ shot, run }: { shot: Shot; run: LabRun }) {
  const { exportLab, forgetLab } = useCommands();
  const words = messages.lab;
  const { outcome } = run;
  switch (outcome.state) {
    case 'running':
      return null;
    case 'cancelled':
      return (
        <div className={styles.outcome}>
          <p role="status">{(run.earlier ? words.earlier : words.cancelled)(run.steps.length)}</p>
          <Button look="quiet" onClick={() => void forgetLab(shot.id)}>
            {words.forget}
          </Button>
        </div>
      );
    case 'failed':
      return <ErrorNote error={outcome.error} />;
    case 'done': {
      const rate = outcome.report.overstatement_rate;
      return (
        <div className={styles.outcome}>
          <p role="status" data-overstated={rate > 0}>
            {outcome.report.questions.length === 0 ? words.noQuestions : words.overstated(rate)}
          </p>
          {run.earlier && (
            <Button look="quiet" onClick={() => void forgetLab(shot.id)}>
              {words.forget}
            </Button>
          )}
          <Menu
            label={words.export}
            items={FORMATS.map((id) => ({ id, label: words.formats[id] }))}
            onChoose={(id) => {
              const format = FORMATS.find((name) => name === id);
              if (format) void exportLab(shot, run, format);
            }}
          />
        </div>
      );
    }
  }
}
