import { typicalOverstatements } from '../../../shared/model/lab-report.ts';
import { DataPicture } from '../../components/data-picture.tsx';
import { Said } from '../../components/said.tsx';
import { messages, said } from '../../messages.ts';
import type { LabRun } from '../../session/lab-state.ts';
import styles from './lab.module.css';
import { stepWords } from './step-words.ts';

/** Answers that were given and yet were others than on the sharp picture, surest first; nothing where there are none. */
export function FailureGallery({ run }: { run: LabRun }) {
  const words = messages.lab;
  const failures = typicalOverstatements(run.steps);
  if (failures.length === 0) return null;
  return (
    <section aria-label={words.failures} className={styles.section}>
      <h3>{words.failures}</h3>
      <ul className={styles.steps}>
        {failures.map(({ step, answer }) => (
          <li key={`${step.label} ${answer.question}`} className={styles.step}>
            <DataPicture
              className={styles.thumbnail}
              url={run.thumbnails[step.label]}
              label={stepWords(step.label)}
            />
            <div className={styles.facts}>
              <h4>{answer.question}</h4>
              <p>
                <Said>{answer.answer}</Said> ({messages.answer.percent(answer.confidence)})
              </p>
              {answer.sharp_answer !== undefined && (
                <p>{words.sharpAnswer(said(answer.sharp_answer).text)}</p>
              )}
              <p className={styles.muted}>{stepWords(step.label)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
