import { useState } from 'react';

const KEY = 'askshot-panel-width';

/** Narrowest panel in which an answer can be read, in CSS pixels. */
export const NARROWEST = 280;
/** Share of the window that the panel takes at most. */
const WIDEST = 0.6;

export const widest = (): number => Math.max(NARROWEST, Math.round(window.innerWidth * WIDEST));

const within = (width: number): number => Math.round(Math.max(NARROWEST, Math.min(widest(), width)));

export type PanelWidth = { width: number | null; setWidth: (width: number | null) => void };

/** The width that the user gave the panel, kept for the next start; null for its own. */
export function usePanelWidth(): PanelWidth {
  const [width, setWidth] = useState(readWidth);
  return {
    width,
    setWidth: (next) => {
      const kept = next === null ? null : within(next);
      setWidth(kept);
      if (kept === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, String(kept));
    },
  };
}

function readWidth(): number | null {
  const kept = Number(localStorage.getItem(KEY));
  return Number.isFinite(kept) && kept > 0 ? within(kept) : null;
}
