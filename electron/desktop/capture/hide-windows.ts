import { setTimeout as wait } from 'node:timers/promises';
import { BrowserWindow } from 'electron';

/** Milliseconds a compositor takes to draw what was behind a window. */
const SETTLE = 220;

/** Takes Askshot's own windows off the screen while `work` runs, and puts those that were visible back. */
export async function withWindowsHidden<T>(
  delay: number,
  work: () => Promise<{ value: T; show: boolean }>,
): Promise<T> {
  const hidden = BrowserWindow.getAllWindows().filter(
    (window) => window.isVisible() && !window.isMinimized(),
  );
  for (const window of hidden) window.hide();
  let show = true;
  try {
    const pause = Math.max(delay * 1000, hidden.length > 0 ? SETTLE : 0);
    if (pause > 0) await wait(pause);
    const done = await work();
    show = done.show;
    return done.value;
  } finally {
    if (show) for (const window of hidden) if (!window.isDestroyed()) window.show();
  }
}
