import { app, Menu } from 'electron';
import type { Settings } from '../../shared/model/settings.ts';
import { desktopMessages } from './desktop-messages.ts';

/** The menu with the system's own commands (edit, zoom, window); Askshot's are in its window. */
export function setApplicationMenu(language: Settings['interface_language']): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      { role: 'editMenu' },
      {
        label: desktopMessages(language, app.getLocale()).view,
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { type: 'separator' },
          { role: 'togglefullscreen' },
        ],
      },
      { role: 'windowMenu' },
    ]),
  );
}
