import type { Shot } from '../../../shared/contract.ts';
import { stepWords } from '../../../shared/messages/step-words.ts';
import { brokenLayers } from '../../../shared/model/broken-layers.ts';
import { typicalOverstatements } from '../../../shared/model/lab-report.ts';
import { messages } from '../../messages.ts';
import type { LabRun } from '../../session/lab-state.ts';
import { useCommands } from '../../session/session-context.tsx';
import { FailureCard } from './failure-card.tsx';
import styles from './lab.module.css';

/** Answers that were given and yet were others than on the sharp picture, surest first; nothing where there are none. */
export function FailureGallery({ shot, run }: { shot: Shot; run: LabRun }) {
  const { openLabStep } = useCommands();
  const words = messages.lab;
  const failures = typicalOverstatements(run.steps);
  if (failures.length === 0) return null;
  return (
    <section aria-label={words.failures} className={styles.section}>
      <h3>{words.failures}</h3>
      <ul className={styles.steps}>
        {failures.map(({ step, answer }) => (
          <FailureCard
            key={`${step.label} ${answer.question}`}
            failure={{ ...step, ...answer, verdict: step.quality.verdict, broken: brokenLayers(step) }}
            thumbnail={run.thumbnails[step.label]}
            where={stepWords(messages, step.label)}
            onOpen={() => void openLabStep({ shot: shot.id }, step.degradation, answer.question)}
          />
        ))}
      </ul>
    </section>
  );
}
