import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { messages } from '../../messages.ts';
import { wantedRun } from '../../session/lab-set-state.ts';
import { useCommands, useSession } from '../../session/session-context.tsx';
import { KindChoice } from './kind-choice.tsx';
import styles from './lab.module.css';
import { LabSetPictures } from './lab-set-pictures.tsx';
import { questionsFrom } from './questions-from.ts';

/** Steps a picture to choose from; null for all. */
const STEPS = [4, 8, 16, null] as const;

/** Which pictures to go through, what to ask about them, and how. */
export function LabSetForm() {
  const words = messages.labSet;
  const { plan, stage } = useSession((state) => state.labSet);
  const { planLabSet, runLabSet } = useCommands();
  const [typed, setText] = useState(plan.questions.join('\n'));
  // The questions of a run from before come in later than the form.
  const same = JSON.stringify(questionsFrom(typed)) === JSON.stringify(plan.questions);
  const text = same ? typed : plan.questions.join('\n');
  const { pictures, kinds, steps } = plan;
  const all = pictures.reduce((sum, _, index) => sum + wantedRun(plan, index).ladder.length, 0);
  const stopped = stage.state === 'cancelled' || stage.state === 'failed';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void runLabSet();
      }}
    >
      <LabSetPictures />
      <label className={styles.questions}>
        <span>{words.questions}</span>
        <textarea
          rows={3}
          value={text}
          placeholder={messages.lab.placeholder}
          onChange={(event) => {
            setText(event.target.value);
            planLabSet({ questions: questionsFrom(event.target.value) });
          }}
        />
      </label>
      <div className={styles.damage}>
        <KindChoice kinds={kinds} onChange={(chosen) => planLabSet({ kinds: chosen })} />
        <label className={styles.stepCount}>
          <span>{words.steps}</span>
          <select
            value={steps ?? ''}
            onChange={({ target }) =>
              planLabSet({ steps: target.value === '' ? null : Number(target.value) })
            }
          >
            {STEPS.map((count) => (
              <option key={count} value={count ?? ''}>
                {count ?? words.all}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className={styles.start}>
        <Button type="submit" look="primary" disabled={pictures.length === 0 || kinds.length === 0}>
          {stopped ? messages.lab.goOn : messages.lab.run}
        </Button>
        {pictures.length > 0 && <span className={styles.muted}>{words.size(pictures.length, all)}</span>}
      </div>
    </form>
  );
}
