import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Box } from '../../../shared/model/geometry.ts';
import {
  centred,
  centredOn,
  fitPicture,
  type Point,
  panBy,
  revealBox,
  type Size,
  type Viewport,
  zoomAt,
} from './viewport.ts';

export type ViewportControls = {
  view: Size;
  viewport: Viewport;
  zoom: (factor: number, at?: Point) => void;
  pan: (dx: number, dy: number) => void;
  fit: () => void;
  actualSize: () => void;
  reveal: (box: Box) => void;
  /** Brings a point of the picture into the middle. */
  centre: (at: Point) => void;
};

/** Zoom and position of a picture in its element. Until it is moved, the picture stays fitted as the window changes. */
export function useViewport(element: RefObject<HTMLElement | null>, picture: Size): ViewportControls {
  const [view, setView] = useState<Size>({ width: 0, height: 0 });
  const [moved, setMoved] = useState<Viewport | null>(null);
  const viewport = moved ?? fitPicture(picture, view);
  // A part that was brought into sight by itself is no choice of the user's: another size of the window fits anew.
  const chosen = useRef(false);
  const latest = useRef({ view, viewport });
  latest.current = { view, viewport };

  const { width, height } = picture;
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new ResizeObserver(() => {
      const view = { width: target.clientWidth, height: target.clientHeight };
      const before = latest.current.view;
      // What was in the middle stays there.
      const [dx, dy] = [(view.width - before.width) / 2, (view.height - before.height) / 2];
      if (before.width > 0)
        setMoved((now) => (now && chosen.current ? panBy(now, dx, dy, { width, height }, view) : null));
      setView(view);
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, width, height]);

  const change = useCallback(
    (next: (now: Viewport, size: Size, view: Size) => Viewport, byUser = true) => {
      const { view, viewport } = latest.current;
      const changed = next(viewport, { width, height }, view);
      latest.current = { view, viewport: changed };
      if (changed === viewport) return;
      chosen.current = byUser || chosen.current;
      setMoved(changed);
    },
    [width, height],
  );
  const zoom = useCallback(
    (factor: number, at?: Point) =>
      change((now, size, view) =>
        zoomAt(now, factor, at ?? { x: view.width / 2, y: view.height / 2 }, size, view),
      ),
    [change],
  );
  const pan = useCallback(
    (dx: number, dy: number) => change((now, size, view) => panBy(now, dx, dy, size, view)),
    [change],
  );
  const fit = useCallback(() => {
    chosen.current = false;
    setMoved(null);
  }, []);
  const actualSize = useCallback(() => change((_, size, view) => centred(size, view, 1)), [change]);
  const reveal = useCallback(
    (box: Box) => {
      if (latest.current.view.width > 0) change((now, size, view) => revealBox(now, box, size, view), false);
    },
    [change],
  );
  const centre = useCallback(
    (at: Point) => change((now, size, view) => centredOn(now, at, size, view)),
    [change],
  );
  return { view, viewport, zoom, pan, fit, actualSize, reveal, centre };
}
