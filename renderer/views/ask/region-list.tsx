import type { Answer } from '../../../shared/model/answer.ts';
import { messages } from '../../messages.ts';
import { useDispatch, useSession } from '../../session/session-context.tsx';
import styles from './region-list.module.css';

/** The answer's regions by number; pointing at one marks it on the picture, choosing it brings it into view. */
export function RegionList({ answer }: { answer: Answer }) {
  const dispatch = useDispatch();
  const pointed = useSession((state) => state.pointed);
  const active = pointed.kind === 'answer' && pointed.answer === answer.id ? pointed.region : null;
  const point = (region: number | null): void =>
    dispatch({ type: 'pointed', at: { kind: 'answer', answer: answer.id, region } });
  return (
    <ul className={styles.regions} aria-label={messages.answer.regions}>
      {answer.regions.map((region, index) => (
        <li key={`${region.x},${region.y},${region.width},${region.height}`}>
          <button
            type="button"
            aria-pressed={active === index}
            aria-label={messages.picture.region(index + 1, region.label)}
            className={styles.region}
            onClick={() => point(index)}
            onPointerEnter={() => point(index)}
            onPointerLeave={() => point(null)}
            onFocus={() => point(index)}
          >
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <span className={styles.label}>{region.label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
