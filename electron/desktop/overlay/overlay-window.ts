import { BrowserWindow } from 'electron';
import type { Box } from '../../../shared/model/geometry.ts';
import { OVERLAY_URL } from '../app-scheme.ts';
import { PAGE_PREFERENCES } from '../page-preferences.ts';

/** Whether the desktop places windows itself, so that only a full screen covers a display. */
const placesItself = (): boolean =>
  process.platform === 'linux' && process.env.XDG_SESSION_TYPE === 'wayland';

/**
 * A window that covers a display with its frozen picture, above everything else. It is shown once it is drawn; of
 * several only one is to take the keyboard.
 */
export function createOverlayWindow(bounds: Box, preload: string, keyboard: boolean): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    title: 'Askshot',
    show: false,
    frame: false,
    resizable: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    skipTaskbar: true,
    hasShadow: false,
    enableLargerThanScreen: true,
    roundedCorners: false,
    fullscreen: placesItself(),
    backgroundColor: '#000000',
    webPreferences: { ...PAGE_PREFERENCES, preload },
  });
  window.setAlwaysOnTop(true, 'screen-saver');
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
  window.once('ready-to-show', () => {
    // A window manager may have kept it off panels and docks.
    window.setBounds(bounds);
    if (!keyboard) return window.showInactive();
    window.show();
    window.focus();
  });
  void window.loadURL(OVERLAY_URL).catch(() => window.destroy());
  return window;
}
