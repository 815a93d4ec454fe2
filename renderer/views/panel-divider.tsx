import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { messages } from '../messages.ts';
import styles from './side-panel.module.css';
import { NARROWEST, type PanelWidth, widest } from './use-panel-width.ts';

/** Pixels that an arrow key moves the edge. */
const STEP = 24;

/** The panel's edge, dragged or moved with arrow keys; a double click or Home gives the panel its own width again. */
export function PanelDivider({
  panel,
  width: { width, setWidth },
}: {
  panel: RefObject<HTMLElement | null>;
  width: PanelWidth;
}) {
  const shown = (): number => panel.current?.offsetWidth ?? NARROWEST;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (!by && event.key !== 'Home') return;
    event.preventDefault();
    setWidth(by ? shown() + by : null);
  };
  const onPointerDown = (event: PointerEvent<HTMLHRElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLHRElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !panel.current) return;
    setWidth(panel.current.getBoundingClientRect().right - event.clientX);
  };
  return (
    <hr
      className={styles.divider}
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={messages.tabs.edge}
      aria-controls="panel-content"
      aria-valuemin={NARROWEST}
      aria-valuemax={widest()}
      aria-valuenow={width ?? NARROWEST}
      aria-valuetext={width === null ? messages.tabs.ownWidth : messages.tabs.width(width)}
      title={messages.tabs.edge}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onDoubleClick={() => setWidth(null)}
    />
  );
}
