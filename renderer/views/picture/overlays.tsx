import { memo } from 'react';
import type { Box } from '../../../shared/model/geometry.ts';
import type { ImageFeatures, Role } from '../../../shared/model/image-features.ts';
import { LAYERS, type Layer } from '../../../shared/model/layers.ts';
import { classNames } from '../../components/class-names.ts';
import { type Finding, findingsOf } from '../../session/findings.ts';
import styles from './overlays.module.css';
import type { Size, Viewport } from './viewport.ts';

type OverlaysProps = {
  record: ImageFeatures | null;
  picture: Size;
  viewport: Viewport;
  layers: Readonly<Record<Layer, boolean>>;
  role: Role | 'all';
  /** What the pointer is over, and what is chosen. */
  hovered: Finding | null;
  chosen: Finding | null;
  /** What the answer in focus rests on; `active` is the one that is pointed at. */
  regions: readonly Box[];
  active: number | null;
};

/** Draws what was found over the picture. Lines keep their width at every zoom. */
export function Overlays({
  record,
  picture,
  viewport,
  layers,
  role,
  hovered,
  chosen,
  regions,
  active,
}: OverlaysProps) {
  const { scale, x, y } = viewport;
  return (
    <svg className={styles.overlays} aria-hidden>
      <g transform={`translate(${x} ${y}) scale(${scale})`}>
        {record &&
          LAYERS.map(
            (layer) => layers[layer] && <LayerBoxes key={layer} record={record} layer={layer} role={role} />,
          )}
        {regions.length > 0 && (
          <path className={styles.shade} d={shade(picture, regions, EDGE / scale)} fillRule="evenodd" />
        )}
        {regions.map((region, index) => (
          <g
            key={boxKey(region)}
            className={active === index ? styles.active : undefined}
            data-region={index + 1}
          >
            <rect className={styles.regionEdge} {...outset(region, EDGE / scale)} rx={3 / scale} />
            <rect className={styles.region} {...outset(region, EDGE / scale)} rx={3 / scale} />
          </g>
        ))}
        {[hovered, chosen].map(
          (finding) =>
            finding && (
              <rect
                key={`${finding === chosen ? 'chosen' : 'hovered'}-${finding.id}`}
                className={classNames(styles.hovered, isLarge(finding.box, picture) && styles.large)}
                data-layer={finding.layer}
                {...finding.box}
              />
            ),
        )}
      </g>
    </svg>
  );
}

/** All boxes of a layer as one path: hundreds of them cost one element. */
const LayerBoxes = memo(function LayerBoxes({
  record,
  layer,
  role,
}: {
  record: ImageFeatures;
  layer: Layer;
  role: Role | 'all';
}) {
  const path = findingsOf(record, layer, role)
    .map(({ box }) => outline(box))
    .join('');
  return <path className={styles.layer} data-layer={layer} d={path} />;
});

/** A box that would tint a good part of the picture is outlined only. */
const isLarge = (box: Box, picture: Size): boolean =>
  box.width * box.height > 0.08 * picture.width * picture.height;

/** How far an answer's outline stays away from what it marks, in CSS pixels. */
const EDGE = 4;
const outset = ({ x, y, width, height }: Box, by: number) => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
const outline = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}z`;
const boxKey = ({ x, y, width, height }: Box): string => `${x},${y},${width},${height}`;

/** The whole picture with the regions cut out. */
const shade = (picture: Size, regions: readonly Box[], edge: number): string =>
  outline({ x: 0, y: 0, ...picture }) + regions.map((region) => outline(outset(region, edge))).join('');
