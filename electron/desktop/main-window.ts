import { BrowserWindow, nativeTheme, screen } from 'electron';
import { PAGE_URL } from './app-scheme.ts';
import { PAGE_PREFERENCES } from './page-preferences.ts';
import { placeWindow, readWindowState, SMALLEST, saveWindowState } from './window-state.ts';

export type MainWindowOptions = {
  /** File of the bundled preload script. */
  preload: string;
  /** File that keeps the window's place. */
  stateFile: string;
  /** Whether it opens without being shown (started with the session, into the tray). */
  hidden: boolean;
  /** Whether closing the window only hides it. */
  keepsRunning: () => boolean;
};

/** Opens the main window: sandboxed, isolated, without Node, and shown once there is something to see. */
export async function openMainWindow(options: MainWindowOptions): Promise<BrowserWindow> {
  const saved = await readWindowState(options.stateFile);
  const place = placeWindow(
    saved?.bounds ?? null,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Askshot',
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#17191f' : '#f2f3f5',
    webPreferences: { ...PAGE_PREFERENCES, preload: options.preload },
  });
  if (saved?.maximized) window.maximize();
  if (!options.hidden) window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    const state = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    void saveWindowState(options.stateFile, state).catch(() => undefined);
    if (!options.keepsRunning()) return;
    event.preventDefault();
    window.hide();
  });
  await window.loadURL(PAGE_URL);
  return window;
}
