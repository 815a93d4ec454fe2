import type { Region } from '../../../shared/model/geometry.ts';
import { classNames } from '../../components/class-names.ts';
import styles from './region-badges.module.css';
import { toScreen, type Viewport } from './viewport.ts';

/** The numbers of an answer's regions, at their top left corners; the answer shows the same numbers. */
export function RegionBadges({
  regions,
  viewport,
  active,
}: {
  regions: readonly Region[];
  viewport: Viewport;
  active: number | null;
}) {
  return (
    <div className={styles.badges} aria-hidden>
      {regions.map((region, index) => {
        const { x, y } = toScreen(viewport, region);
        return (
          <span
            key={`${region.x},${region.y},${region.width},${region.height}`}
            className={classNames(styles.badge, active === index && styles.active)}
            style={{ transform: `translate(${Math.round(x)}px, ${Math.round(y)}px) translate(-85%, -80%)` }}
          >
            {index + 1}
          </span>
        );
      })}
    </div>
  );
}
