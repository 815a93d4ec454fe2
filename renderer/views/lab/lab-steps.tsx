import { stepWords } from '../../../shared/messages/step-words.ts';
import { DataPicture } from '../../components/data-picture.tsx';
import { Said } from '../../components/said.tsx';
import { messages } from '../../messages.ts';
import type { LabRun, LabStep } from '../../session/lab-state.ts';
import styles from './lab.module.css';

/** Every step with its picture, what was left, and the fate of each answer. */
export function LabSteps({ run }: { run: LabRun }) {
  const words = messages.lab;
  return (
    <section aria-label={words.steps} className={styles.section}>
      <h3>{words.steps}</h3>
      <ul className={styles.steps}>
        {run.steps.map((step) => (
          <li key={step.label} className={styles.step}>
            <DataPicture
              className={styles.thumbnail}
              url={run.thumbnails[step.label]}
              label={stepWords(messages, step.label)}
            />
            <StepFacts step={step} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function StepFacts({ step }: { step: LabStep }) {
  const words = messages.lab;
  const { percent } = messages.answer;
  return (
    <div className={styles.facts}>
      <h4>{stepWords(messages, step.label)}</h4>
      <p className={styles.muted}>
        {words.left(percent(step.word_recall), percent(step.elements_kept), percent(step.errors_found))}
      </p>
      {step.answers.map(({ question, answer, fate, confidence }) => (
        <div key={question} className={styles.answer} data-fate={fate}>
          <p>
            <span className={styles.fate}>{words.fates[fate]}</span> {question}
          </p>
          <p className={styles.muted}>
            <Said>{answer}</Said> ({percent(confidence)})
          </p>
        </div>
      ))}
    </div>
  );
}
