import { Check, CircleSlash, ScanSearch } from 'lucide-react';
import type { Decision } from '../../../shared/model/answer.ts';
import { messages } from '../../messages.ts';
import styles from './decision-badge.module.css';

const ICONS = { answer: Check, ask_for_clearer_image: ScanSearch, decline: CircleSlash } as const;

/** The gate's word, with how sure it is. A declined answer that nothing speaks for has no figure. */
export function DecisionBadge({ decision, confidence }: { decision: Decision; confidence: number }) {
  const Icon = ICONS[decision];
  const words = messages.answer;
  return (
    <p className={styles.row}>
      <span className={styles.badge} data-decision={decision}>
        <Icon size={13} strokeWidth={2.6} aria-hidden />
        {words.decisions[decision]}
      </span>
      {confidence > 0 && (
        <span className={styles.confidence} title={words.confidence}>
          <span className="hidden-text">{words.confidence}</span>
          <svg width="44" height="6" aria-hidden>
            <rect width="44" height="6" rx="3" className={styles.track} />
            <rect width={44 * confidence} height="6" rx="3" className={styles.fill} />
          </svg>
          {words.percent(confidence)}
        </span>
      )}
    </p>
  );
}
