import type { Shot } from '../../../shared/contract.ts';
import { messages } from '../../messages.ts';
import type { Run, Verdict } from '../../session/comparison-state.ts';
import styles from './compare.module.css';
import { Conflict } from './conflict.tsx';

/** What an answer claims, each with the record's word on it; a conflict shows both sides and is settled there. */
export function ClaimList({
  run: { engine, claims },
  shot,
  onSettle,
}: {
  run: Run;
  shot: Shot;
  /** Without it conflicts are only marked: they are settled elsewhere. */
  onSettle?: (claim: number, verdict: Verdict | null) => void;
}) {
  const words = messages.compare;
  if (claims.length === 0) return null;
  return (
    <ul className={styles.claims} aria-label={words.claims}>
      {claims
        .map((claim, index) => ({ claim, index, key: `${index}-${claim.text}` }))
        .map(({ claim, index, key }) => (
          <li key={key} className={styles.claim} data-status={claim.status}>
            <span className={styles.status}>{words.statuses[claim.status]}</span>
            <span className={styles.said}>{claim.text}</span>
            {claim.status === 'conflict' && onSettle && (
              <Conflict
                claim={claim}
                model={engine.replace(/^vision:/, '')}
                shot={shot}
                onSettle={(verdict) => onSettle(index, verdict)}
              />
            )}
          </li>
        ))}
    </ul>
  );
}
