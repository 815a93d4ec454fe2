/** The used part of Electron's API over real Chromium: main process, preload script and pages run on it for real. */
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { clipboard, desktopCapturer, dialog, nativeTheme, screen, systemPreferences } from './desktop.ts';
export { ipcMain } from './ipc-main.ts';
export { safeStorage } from './safe-storage.ts';
export { protocol } from './scheme-server.ts';
export { session } from './session.ts';
export { globalShortcut, Menu, Notification, Tray } from './shell.ts';
export { utilityProcess } from './utility-process.ts';
