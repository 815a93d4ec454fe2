import { messages } from '../../messages.ts';
import type { PictureChanges } from './picture-changes.ts';
import styles from './pictures.module.css';

/** What changed, one a line; pointing at one marks it on both pictures. */
export function ChangeList({
  changes,
  active,
  onPoint,
}: {
  changes: PictureChanges;
  active: number | null;
  onPoint: (index: number | null) => void;
}) {
  const words = messages.pictures;
  return (
    <ul className={styles.changes}>
      {changes.map((change, index) => (
        <li key={`${change.kind}-${change.box.x}-${change.box.y}-${change.text}`}>
          <button
            type="button"
            aria-pressed={active === index}
            onClick={() => onPoint(index)}
            onPointerEnter={() => onPoint(index)}
            onFocus={() => onPoint(index)}
          >
            <span className={styles.kind} data-kind={change.kind}>
              {words.kinds[change.kind]}
            </span>
            <span className={styles.text}>
              {change.kind === 'changed' && (
                <>
                  <del>{change.before}</del>{' '}
                </>
              )}
              {change.kind === 'removed' ? <del>{change.text}</del> : <ins>{change.text}</ins>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
