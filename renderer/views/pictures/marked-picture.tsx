import type { Shot } from '../../../shared/contract.ts';
import type { Box } from '../../../shared/model/geometry.ts';
import { messages } from '../../messages.ts';
import { useBridge } from '../../session/session-context.tsx';
import type { PictureChanges } from './picture-changes.ts';
import styles from './pictures.module.css';

export type Mark = { change: PictureChanges[number]; index: number };

/** A picture with the places that changed; the one that is pointed at stands out. */
export function MarkedPicture({
  shot,
  label,
  marks,
  active,
  focus,
}: {
  shot: Shot;
  label: string;
  marks: readonly Mark[];
  active: number | null;
  /** The part that is shown; null for all of it. */
  focus: Box | null;
}) {
  const bridge = useBridge();
  const unit = (focus?.width ?? shot.width) / 400;
  return (
    <figure className={styles.figure}>
      <figcaption>
        {label}: {shot.name}
      </figcaption>
      <svg
        viewBox={viewBoxOf(focus ?? { x: 0, y: 0, width: shot.width, height: shot.height })}
        role="img"
        aria-label={messages.pictures.marked(label, shot.name, marks.length)}
      >
        <image href={bridge.pictureUrl(shot.id)} width={shot.width} height={shot.height} />
        {marks.map(({ change: { kind, box }, index }) => (
          <rect
            key={index}
            className={styles.mark}
            data-kind={kind}
            data-active={active === index}
            x={box.x - 2 * unit}
            y={box.y - 2 * unit}
            width={box.width + 4 * unit}
            height={box.height + 4 * unit}
            rx={2 * unit}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
    </figure>
  );
}

const viewBoxOf = ({ x, y, width, height }: Box): string => `${x} ${y} ${width} ${height}`;
