import type { Box } from '../../shared/model/geometry.ts';
import styles from './overlay.module.css';

/** The region as it shows through the dimmed screen; without one all of it is dimmed. */
export function Hole({ box, bounds }: { box: Box | null; bounds: Box }) {
  if (!box) return <div className={styles.dim} aria-hidden />;
  const place = { left: box.x - bounds.x, top: box.y - bounds.y, width: box.width, height: box.height };
  return <div className={styles.hole} style={place} data-selection aria-hidden />;
}
