import type { Shot } from '../../../shared/contract.ts';
import { messages } from '../../messages.ts';
import type { Run } from '../../session/comparison-state.ts';
import { useBridge } from '../../session/session-context.tsx';
import styles from './compare.module.css';

type Claim = Run['claims'][number];

/** What an answer claims, each with the record's word on it; a conflict shows what stands on the screen instead. */
export function ClaimList({ claims, shot }: { claims: readonly Claim[]; shot: Shot }) {
  const words = messages.compare;
  if (claims.length === 0) return null;
  return (
    <ul className={styles.claims} aria-label={words.claims}>
      {claims
        .map((claim, index) => ({ claim, key: `${index}-${claim.text}` }))
        .map(({ claim, key }) => (
          <li key={key} className={styles.claim} data-status={claim.status}>
            <span className={styles.status}>{words.statuses[claim.status]}</span>
            <span className={styles.said}>{claim.text}</span>
            {claim.status === 'conflict' && claim.shown !== null && (
              <span className={styles.shown}>{words.shown(claim.shown)}</span>
            )}
            {claim.status === 'conflict' && claim.region && <Crop region={claim.region} shot={shot} />}
          </li>
        ))}
    </ul>
  );
}

/** The part of the picture that contradicts a claim, with a little around it. */
function Crop({ region, shot }: { region: NonNullable<Claim['region']>; shot: Shot }) {
  const bridge = useBridge();
  const around = 6;
  const view = [
    region.x - around,
    region.y - around,
    region.width + 2 * around,
    region.height + 2 * around,
  ].join(' ');
  return (
    <svg className={styles.crop} viewBox={view} role="img" aria-label={messages.compare.crop}>
      <image href={bridge.pictureUrl(shot.id)} width={shot.width} height={shot.height} />
    </svg>
  );
}
