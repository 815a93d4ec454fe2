import type { Box } from '../../../../shared/model/geometry.ts';
import type { Viewport } from '../viewport.ts';
import styles from './selection.module.css';

/** What is selected, drawn over the picture. */
export function SelectionMarks({
  parts,
  viewport: { scale, x, y },
}: {
  parts: readonly { box: Box }[];
  viewport: Viewport;
}) {
  if (parts.length === 0) return null;
  const path = parts
    .map(({ box }) => `M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z`)
    .join('');
  return (
    <svg className={styles.marks} aria-hidden data-selected={parts.length}>
      <path transform={`translate(${x} ${y}) scale(${scale})`} d={path} />
    </svg>
  );
}
