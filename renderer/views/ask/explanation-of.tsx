import type { Explanation } from '../../../shared/model/answer.ts';
import { Said } from '../../components/said.tsx';
import { messages } from '../../messages.ts';
import styles from './explanation-of.module.css';

/** What the error of an answer means in plain words, and what to do next. */
export function ExplanationOf({ explanation }: { explanation: Explanation }) {
  const words = messages.answer;
  return (
    <section className={styles.explanation}>
      <h3>{words.meaning}</h3>
      <p title={words.knownFrom(explanation.source)}>
        <Said>{explanation.meaning}</Said>
      </p>
      <h3>{words.nextSteps}</h3>
      <ol>
        {explanation.steps.map((step) => (
          <li key={step}>
            <Said>{step}</Said>
          </li>
        ))}
      </ol>
    </section>
  );
}
