import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Point } from './viewport.ts';

/** Pixels a pointer may move and still make a click. */
const CLICK_SLACK = 4;

/** Something that is dragged, from its first move on. */
export type Drag = { move: (at: Point) => void; end: (at: Point) => void };

type GestureHandlers = {
  pan: (dx: number, dy: number) => void;
  zoom: (factor: number, at: Point) => void;
  onHover: (at: Point | null) => void;
  /** What a drag that starts here does; null where it moves the picture. */
  onDrag: (start: Point) => Drag | null;
  onClick: (at: Point) => void;
};

/** A drag moves the picture or does what `onDrag` says, the middle button always moves; the wheel moves, with Ctrl it zooms. */
export function useGestures(element: RefObject<HTMLElement | null>, handlers: GestureHandlers) {
  const press = useRef<{ start: Point; last: Point; button: number; drag: Drag | null; moved: boolean }>(
    null,
  );
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

  const finish = (event: PointerEvent<HTMLElement>): void => {
    const ended = press.current;
    press.current = null;
    if (!ended) return;
    if (ended.moved) ended.drag?.end(pointIn(event.currentTarget, event));
    else if (event.type === 'pointerup' && ended.button === 0) handlers.onClick(ended.start);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0 && event.button !== 1) return;
      const at = pointIn(event.currentTarget, event);
      event.currentTarget.setPointerCapture(event.pointerId);
      press.current = { start: at, last: at, button: event.button, drag: null, moved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const at = pointIn(event.currentTarget, event);
      const now = press.current;
      if (!now) {
        handlers.onHover(at);
        return;
      }
      if (!now.moved) {
        if (Math.hypot(at.x - now.start.x, at.y - now.start.y) < CLICK_SLACK) return;
        now.moved = true;
        now.drag = now.button === 0 ? handlers.onDrag(now.start) : null;
      }
      if (now.drag) now.drag.move(at);
      else handlers.pan(at.x - now.last.x, at.y - now.last.y);
      now.last = at;
    },
    onPointerUp: finish,
    onPointerCancel: finish,
    onPointerLeave: (): void => handlers.onHover(null),
  };
}

function pointIn(element: Element, event: { clientX: number; clientY: number }): Point {
  const box = element.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
