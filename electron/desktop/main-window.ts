import { BrowserWindow, nativeTheme, screen } from 'electron';
import { PAGE_URL } from './app-scheme.ts';
import { placeWindow, readWindowState, SMALLEST, saveWindowState } from './window-state.ts';

export type MainWindowOptions = {
  /** File of the bundled preload script. */
  preload: string;
  /** File that keeps the window's place. */
  stateFile: string;
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
    webPreferences: {
      preload: options.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  if (saved?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const state = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    void saveWindowState(options.stateFile, state).catch(() => undefined);
  });
  await window.loadURL(PAGE_URL);
  return window;
}
