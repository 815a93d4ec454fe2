import { messages } from '../../messages.ts';
import type { Finding } from '../../session/findings.ts';
import styles from './hover-note.module.css';
import type { Point, Size } from './viewport.ts';

/** What stands under the pointer, in words. */
export function HoverNote({ finding, at, view }: { finding: Finding; at: Point; view: Size }) {
  const toLeft = at.x > view.width / 2;
  const above = at.y > view.height - 90;
  return (
    <div
      className={styles.note}
      style={{
        [toLeft ? 'right' : 'left']: (toLeft ? view.width - at.x : at.x) + 14,
        [above ? 'bottom' : 'top']: (above ? view.height - at.y : at.y) + 14,
      }}
      aria-hidden
    >
      <span className={styles.kind}>{finding.kind}</span>
      <span className={styles.text}>{finding.text || messages.found.unnamed}</span>
    </div>
  );
}
