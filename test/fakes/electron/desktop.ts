import type {
  DesktopCapturer,
  DesktopCapturerSource,
  Dialog,
  Display,
  Menu as ElectronMenu,
  NativeImage,
  NativeTheme,
  Screen,
  SystemPreferences,
} from 'electron';
import { BrowserWindow } from './browser-window.ts';

const display = {
  id: 1,
  label: 'Stand-in display',
  bounds: { x: 0, y: 0, width: 1280, height: 820 },
  workArea: { x: 0, y: 0, width: 1280, height: 820 },
  size: { width: 1280, height: 820 },
  scaleFactor: 1,
} as Display;

/** One display. */
export const screen: Pick<Screen, 'getAllDisplays' | 'getDisplayNearestPoint' | 'getCursorScreenPoint'> = {
  getAllDisplays: () => [display],
  getDisplayNearestPoint: () => display,
  getCursorScreenPoint: () => ({ x: 10, y: 10 }),
};

/** What stands on the display is the page of the first window. */
export const desktopCapturer: Pick<DesktopCapturer, 'getSources'> = {
  getSources: async () => {
    const png = await BrowserWindow.all[0]?.webContents.screenshot();
    const thumbnail = { toPNG: () => png, isEmpty: () => png === undefined } as Pick<
      NativeImage,
      'toPNG' | 'isEmpty'
    >;
    const source = { id: 'screen:1:0', name: 'Stand-in display', display_id: '1', thumbnail };
    return [source as DesktopCapturerSource];
  },
};

export const dialog: Pick<Dialog, 'showErrorBox'> = {
  showErrorBox: (title, content) => void process.stderr.write(`${title}: ${content}\n`),
};

export const nativeTheme: Pick<NativeTheme, 'shouldUseDarkColors'> = { shouldUseDarkColors: false };
export const systemPreferences: Pick<SystemPreferences, 'getMediaAccessStatus'> = {
  getMediaAccessStatus: () => 'granted',
};
export const Menu: Pick<typeof ElectronMenu, 'setApplicationMenu' | 'buildFromTemplate'> = {
  setApplicationMenu: () => undefined,
  buildFromTemplate: () => ({}) as ElectronMenu,
};
