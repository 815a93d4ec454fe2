import type { OverlayReply } from '../../shared/contract/overlay-requests.ts';
import { DecisionBadge } from '../views/ask/decision-badge.tsx';
import styles from './quick-panel.module.css';

/** What was asked and what came of it: the answer, or why there is none and what helps. */
export function QuickAnswer({ exchange: { routed, answer } }: { exchange: OverlayReply<'ask_region'> }) {
  return (
    <article className={styles.answer} aria-label={routed.text}>
      <div className={styles.asked}>
        <h2>{routed.text}</h2>
        <DecisionBadge decision={answer.decision} confidence={answer.confidence} />
      </div>
      <p className={styles.text}>{answer.answer}</p>
      {answer.decision !== 'answer' && answer.advice.length > 0 && (
        <ul>
          {answer.advice.map((advice) => (
            <li key={advice}>{advice}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
