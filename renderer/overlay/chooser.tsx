import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Overlay } from '../../shared/contract/overlay-requests.ts';
import { type Box, unionOf } from '../../shared/model/geometry.ts';
import { SMALLEST_SIDE, selectionBetween } from '../../shared/model/selection.ts';
import type { OverlayBridge } from '../bridge.ts';
import { messages } from '../messages.ts';
import { Hole } from './hole.tsx';
import { Magnifier } from './magnifier.tsx';
import styles from './overlay.module.css';
import { type Choosing, pressKey } from './selection-keys.ts';

/**
 * Chooses a region with the pointer (a drag takes it, with Shift it stays to be adjusted) or with keys alone. What is
 * chosen shows on the other displays too.
 */
export function Chooser({
  bridge,
  overlay,
  onTake,
}: {
  bridge: OverlayBridge;
  overlay: Overlay;
  onTake: (box: Box) => void;
}) {
  const { bounds } = overlay.display;
  const area = unionOf(overlay.displays);
  const middle = { x: bounds.x + Math.round(bounds.width / 2), y: bounds.y + Math.round(bounds.height / 2) };
  const [choosing, show] = useState<Choosing>({ cursor: middle, anchor: null, selection: null });
  // Keys may come faster than what they change is drawn.
  const latest = useRef(choosing);
  const setChoosing = (next: Choosing): void => {
    latest.current = next;
    show(next);
  };
  const dragging = useRef(false);
  const words = messages.overlay;
  const change = (next: Choosing): void => {
    const before = latest.current;
    setChoosing(next);
    if (next.selection !== before.selection) void bridge.request('show_selection', { box: next.selection });
  };
  const whole = (event: PointerEvent) => ({
    x: Math.round(event.clientX) + bounds.x,
    y: Math.round(event.clientY) + bounds.y,
  });

  useEffect(
    () =>
      bridge.subscribe((event) => {
        if (event.type !== 'selection') return;
        latest.current = { ...latest.current, anchor: null, selection: event.box };
        show(latest.current);
      }),
    [bridge],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const outcome = pressKey(latest.current, event, { area, display: bounds, last: overlay.last_region });
      if (!outcome) return;
      event.preventDefault();
      if (outcome.type === 'take') onTake(outcome.box);
      else if (outcome.type === 'next_display')
        void bridge.request('focus_next_display', { back: outcome.back });
      else change(outcome.choosing);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const { cursor, selection } = choosing;
  return (
    <div
      className={styles.chooser}
      data-testid="chooser"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragging.current = true;
        const at = whole(event);
        change({ cursor: at, anchor: at, selection: null });
      }}
      onPointerMove={(event) => {
        const at = whole(event);
        const { anchor } = latest.current;
        if (dragging.current && anchor)
          change({ cursor: at, anchor, selection: selectionBetween(anchor, at, area) });
        else setChoosing({ ...latest.current, cursor: at });
      }}
      onPointerUp={(event) => {
        dragging.current = false;
        const at = whole(event);
        const { anchor } = latest.current;
        const moved =
          anchor &&
          (Math.abs(at.x - anchor.x) >= SMALLEST_SIDE || Math.abs(at.y - anchor.y) >= SMALLEST_SIDE);
        if (!anchor || !moved) return change({ cursor: at, anchor: null, selection: null });
        const box = selectionBetween(anchor, at, area);
        change({ cursor: at, anchor: null, selection: box });
        if (!event.shiftKey) onTake(box);
      }}
    >
      <Hole box={selection} bounds={bounds} />
      {selection && <SizeReadout box={selection} bounds={bounds} />}
      <Crosshair at={cursor} bounds={bounds} />
      <Magnifier at={cursor} bounds={bounds} />
      <p className={styles.hint}>
        {words.purposes[overlay.purpose]}
        <span>
          {overlay.last_region ? words.keysWithLast : words.keys}
          {overlay.displays.length > 1 && ` · ${words.nextDisplay}`}
        </span>
      </p>
      <p className="hidden-text" role="status">
        {selection && words.size(selection.width, selection.height)}
      </p>
    </div>
  );
}

function Crosshair({ at, bounds }: { at: { x: number; y: number }; bounds: Box }) {
  return (
    <>
      <div className={styles.across} style={{ top: at.y - bounds.y }} aria-hidden />
      <div className={styles.down} style={{ left: at.x - bounds.x }} aria-hidden />
    </>
  );
}

/** Width and height above the selection, or inside it at the top of the display. */
function SizeReadout({ box, bounds }: { box: Box; bounds: Box }) {
  const top = box.y - bounds.y;
  const place = { left: Math.max(4, box.x - bounds.x), top: top > 30 ? top - 28 : top + 6 };
  return (
    <p className={styles.size} style={place} aria-hidden>
      {box.width} × {box.height}
    </p>
  );
}
