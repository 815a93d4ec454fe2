import { type Box, unionOf } from '../../../../shared/model/geometry.ts';
import type { Viewport } from '../viewport.ts';
import styles from './selection.module.css';

/** What is selected, drawn over the picture. */
export function SelectionMarks({
  parts,
  viewport: { scale, x, y },
}: {
  parts: readonly { box: Box; line: number }[];
  viewport: Viewport;
}) {
  if (parts.length === 0) return null;
  const path = rowsOf(parts)
    .map((box) => `M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z`)
    .join('');
  return (
    <svg className={styles.marks} aria-hidden data-selected={parts.length}>
      <path transform={`translate(${x} ${y}) scale(${scale})`} d={path} />
    </svg>
  );
}

/** One box a line, so that the spaces between words are marked as well. */
function rowsOf(parts: readonly { box: Box; line: number }[]): Box[] {
  const rows = new Map<number, Box[]>();
  for (const { box, line } of parts) rows.set(line, [...(rows.get(line) ?? []), box]);
  return [...rows.values()].map(unionOf);
}
