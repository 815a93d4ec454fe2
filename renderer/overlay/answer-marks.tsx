import type { Box, Region } from '../../shared/model/geometry.ts';
import styles from './overlay.module.css';
import type { Taken } from './taken.ts';

/** The places that an answer points at, on the frozen screen; their boxes are pixels of the region's picture. */
export function AnswerMarks({
  taken: { box, picture },
  bounds,
  regions,
}: {
  taken: Taken;
  bounds: Box;
  regions: readonly Region[];
}) {
  const across = box.width / picture.width;
  const down = box.height / picture.height;
  return regions.map((region, index) => (
    <div
      key={`${region.x},${region.y},${region.width},${region.height}`}
      className={styles.mark}
      data-region
      title={region.label}
      style={{
        left: box.x - bounds.x + region.x * across,
        top: box.y - bounds.y + region.y * down,
        width: region.width * across,
        height: region.height * down,
      }}
    >
      <span aria-hidden>{index + 1}</span>
    </div>
  ));
}
