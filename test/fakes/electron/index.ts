/** The used part of Electron's API over real Chromium: main process, preload script and page run on it for real. */
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { desktopCapturer, dialog, Menu, nativeTheme, screen, systemPreferences } from './desktop.ts';
export { ipcMain } from './ipc-main.ts';
export { safeStorage } from './safe-storage.ts';
export { protocol } from './scheme-server.ts';
export { session } from './session.ts';
