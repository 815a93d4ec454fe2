import { useState } from 'react';
import type { Shot } from '../../../shared/contract.ts';
import { DEGRADATION_KINDS } from '../../../shared/model/lab-report.ts';
import { Button } from '../../components/button.tsx';
import { messages } from '../../messages.ts';
import type { DegradationKind, LabRun } from '../../session/lab-state.ts';
import { useCommands, useSession } from '../../session/session-context.tsx';
import { KindChoice } from './kind-choice.tsx';
import styles from './lab.module.css';
import { questionsFrom } from './questions-from.ts';

/** The questions to ask at every step, and the kinds of damage to go through. */
export function LabForm({ shot, run }: { shot: Shot; run: LabRun | undefined }) {
  const words = messages.lab;
  const { runLab } = useCommands();
  const turns = useSession((state) => state.shots.find((open) => open.shot.id === shot.id)?.turns);
  const [text, setText] = useState(() =>
    (run?.questions ?? questionsFrom(turns?.map(({ question }) => question).join('\n') ?? '')).join('\n'),
  );
  const [kinds, setKinds] = useState<readonly DegradationKind[]>(run?.kinds ?? DEGRADATION_KINDS);
  const questions = questionsFrom(text);
  const stopped = run !== undefined && run.outcome.state !== 'done' && run.steps.length > 0;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void runLab(shot.id, questions, kinds);
      }}
    >
      <label className={styles.questions}>
        <span>{words.questions}</span>
        <textarea
          rows={3}
          value={text}
          placeholder={words.placeholder}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <KindChoice kinds={kinds} onChange={setKinds} />
      <Button type="submit" look="primary" disabled={kinds.length === 0}>
        {stopped ? words.goOn : words.run}
      </Button>
    </form>
  );
}
