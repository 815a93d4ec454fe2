import { type PointerEvent, useRef } from 'react';
import { useBridge } from '../../session/session-context.tsx';
import styles from './minimap.module.css';
import { type Point, type Size, seenPart, type Viewport } from './viewport.ts';

/** Longest side of the small picture in CSS pixels. */
const LONGEST = 168;

/**
 * The whole picture in small with the part that is seen, once not all of it is. Dragging on it moves the picture; for
 * the keyboard the arrow keys do the same, so it is no stop of its own.
 */
export function Minimap({
  shot,
  viewport,
  view,
  onCentre,
}: {
  shot: { id: string } & Size;
  viewport: Viewport;
  view: Size;
  /** Brings a point of the picture into the middle of the view. */
  onCentre: (at: Point) => void;
}) {
  const bridge = useBridge();
  const box = useRef<HTMLDivElement>(null);
  const seen = seenPart(viewport, shot, view);
  if (view.width === 0 || view.width < 3 * LONGEST || seen === null) return null;
  const small = LONGEST / Math.max(shot.width, shot.height);
  const centre = (event: PointerEvent): void => {
    const place = box.current?.getBoundingClientRect();
    if (place) onCentre({ x: (event.clientX - place.left) / small, y: (event.clientY - place.top) / small });
  };
  return (
    <div
      ref={box}
      className={styles.map}
      data-minimap
      aria-hidden
      style={{ width: shot.width * small, height: shot.height * small }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        centre(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) centre(event);
      }}
    >
      <img src={bridge.pictureUrl(shot.id)} alt="" draggable={false} />
      <span
        className={styles.seen}
        style={{
          left: seen.x * small,
          top: seen.y * small,
          width: seen.width * small,
          height: seen.height * small,
        }}
      />
    </div>
  );
}
