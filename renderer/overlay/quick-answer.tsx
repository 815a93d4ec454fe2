import { Said } from '../components/said.tsx';
import { DecisionBadge } from '../views/ask/decision-badge.tsx';
import { ExplanationOf } from '../views/ask/explanation-of.tsx';
import styles from './quick-panel.module.css';
import type { Exchange } from './use-region.ts';

/** What was asked and what came of it: the answer, or why there is none and what helps. */
export function QuickAnswer({ exchange: { asked, answer } }: { exchange: Exchange }) {
  return (
    <article className={styles.answer} aria-label={asked}>
      <div className={styles.asked}>
        <h2>{asked}</h2>
        <DecisionBadge decision={answer.decision} confidence={answer.confidence} />
      </div>
      <p className={styles.text}>
        <Said skill={answer.skill}>{answer.answer}</Said>
      </p>
      {answer.explanation && <ExplanationOf explanation={answer.explanation} />}
      {answer.decision !== 'answer' && answer.advice.length > 0 && (
        <ul>
          {answer.advice.map((advice) => (
            <li key={advice}>
              <Said>{advice}</Said>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
