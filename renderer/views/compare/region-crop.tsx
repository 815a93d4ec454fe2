import type { Shot } from '../../../shared/contract.ts';
import { type Box, grow } from '../../../shared/model/geometry.ts';
import { messages } from '../../messages.ts';
import { useBridge } from '../../session/session-context.tsx';
import styles from './compare.module.css';

/** A place of the picture, framed, with `around` pixels of what stands beside it. */
export function RegionCrop({
  region,
  shot,
  around = 60,
  className = styles.crop,
}: {
  region: Box;
  shot: Shot;
  around?: number;
  className?: string;
}) {
  const bridge = useBridge();
  const frame = grow(region, 4, shot.width, shot.height);
  const wide = grow(region, around, shot.width, shot.height);
  const high = grow(region, 14, shot.width, shot.height);
  return (
    <svg
      className={className}
      viewBox={`${wide.x} ${high.y} ${wide.width} ${high.height}`}
      role="img"
      aria-label={messages.compare.crop}
    >
      <image href={bridge.pictureUrl(shot.id)} width={shot.width} height={shot.height} />
      <rect className={styles.frame} {...frame} />
    </svg>
  );
}
