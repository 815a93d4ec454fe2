import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Point } from './viewport.ts';

/** Pixels a pointer may move and still make a click. */
const CLICK_SLACK = 4;

type GestureHandlers = {
  pan: (dx: number, dy: number) => void;
  zoom: (factor: number, at: Point) => void;
  onHover: (at: Point | null) => void;
  onClick: (at: Point) => void;
};

/** Dragging and the wheel move the picture; a pinch, or the wheel with Ctrl, zooms; hover and click are told. */
export function useGestures(element: RefObject<HTMLElement | null>, handlers: GestureHandlers) {
  const drag = useRef<{ start: Point; last: Point; moved: boolean } | null>(null);
  const { zoom, pan } = handlers;

  useEffect(() => {
    const target = element.current;
    if (!target) return;
    // React's wheel handlers are passive and could not keep the page from zooming.
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) zoom(Math.exp(-event.deltaY / 220), pointIn(target, event));
      else pan(-event.deltaX, -event.deltaY);
    };
    target.addEventListener('wheel', onWheel, { passive: false });
    return () => target.removeEventListener('wheel', onWheel);
  }, [element, zoom, pan]);

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0 && event.button !== 1) return;
      const at = pointIn(event.currentTarget, event);
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { start: at, last: at, moved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const at = pointIn(event.currentTarget, event);
      const now = drag.current;
      if (!now) {
        handlers.onHover(at);
        return;
      }
      if (!now.moved && Math.hypot(at.x - now.start.x, at.y - now.start.y) < CLICK_SLACK) return;
      handlers.pan(at.x - now.last.x, at.y - now.last.y);
      drag.current = { ...now, last: at, moved: true };
    },
    onPointerUp: (event: PointerEvent<HTMLElement>): void => {
      const ended = drag.current;
      drag.current = null;
      if (ended && !ended.moved && event.button === 0) handlers.onClick(ended.start);
    },
    onPointerLeave: (): void => handlers.onHover(null),
    onPointerCancel: (): void => {
      drag.current = null;
    },
  };
}

function pointIn(element: Element, event: { clientX: number; clientY: number }): Point {
  const box = element.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
