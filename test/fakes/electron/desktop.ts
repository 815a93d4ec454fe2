import { readFile } from 'node:fs/promises';
import type {
  Clipboard,
  DesktopCapturer,
  DesktopCapturerSource,
  Dialog,
  NativeImage,
  NativeTheme,
  Screen,
  Size,
  SystemPreferences,
} from 'electron';
import sharp from 'sharp';
import { BrowserWindow } from './browser-window.ts';
import { reports } from './control.ts';
import { displays, pictureOf, setup } from './displays.ts';

/** The pointer is on the last display. */
export const screen: Pick<Screen, 'getAllDisplays' | 'getDisplayNearestPoint' | 'getCursorScreenPoint'> = {
  getAllDisplays: () => displays,
  getDisplayNearestPoint: (point) =>
    displays.find(
      ({ bounds }) =>
        point.x >= bounds.x &&
        point.y >= bounds.y &&
        point.x < bounds.x + bounds.width &&
        point.y < bounds.y + bounds.height,
    ) ?? displays[0],
  getCursorScreenPoint: () => {
    const { bounds } = displays[displays.length - 1];
    return { x: bounds.x + 10, y: bounds.y + 10 };
  },
};

/** A picture scaled to fit a size, as the system scales its thumbnails; at its own size its pixels stay as they are. */
async function thumbnail(png: Buffer | undefined, size: Size): Promise<NativeImage> {
  const header = png && (await sharp(png).metadata());
  const same = header?.width === size.width && header.height === size.height;
  const empty = !png || size.width === 0 || size.height === 0;
  const fitted =
    empty || same
      ? png
      : await sharp(png).resize(size.width, size.height, { fit: 'inside' }).png().toBuffer();
  const { width, height } = fitted ? await sharp(fitted).metadata() : { width: 0, height: 0 };
  const image: Pick<NativeImage, 'toPNG' | 'isEmpty' | 'getSize'> = {
    toPNG: () => fitted ?? Buffer.alloc(0),
    isEmpty: () => empty,
    getSize: () => ({ width, height }),
  };
  return image as NativeImage;
}

/** Displays show their pictures, or the page of the first window; other programs' windows show theirs. */
export const desktopCapturer: Pick<DesktopCapturer, 'getSources'> = {
  getSources: async ({ types, thumbnailSize = { width: 150, height: 150 } }) => {
    const sources: DesktopCapturerSource[] = [];
    const offered = setup.picked === undefined ? displays : displays.filter(({ id }) => id === setup.picked);
    for (const display of types.includes('screen') ? offered : []) {
      const file = pictureOf(display.id);
      const png = file ? await readFile(file) : await BrowserWindow.all[0]?.webContents.screenshot();
      sources.push({
        id: `screen:${display.id}:0`,
        name: display.label,
        display_id: setup.picked === undefined ? String(display.id) : '',
        thumbnail: await thumbnail(png, thumbnailSize),
      } as DesktopCapturerSource);
    }
    for (const { id, title, picture } of types.includes('window') ? (setup.windows ?? []) : [])
      sources.push({
        id,
        name: title,
        display_id: '',
        thumbnail: await thumbnail(await readFile(picture), thumbnailSize),
      } as DesktopCapturerSource);
    return sources;
  },
};

let copied = '';
/** A clipboard of the stand-in's own. */
export const clipboard: Pick<Clipboard, 'writeText' | 'readText'> = {
  writeText: async (text) => {
    copied = text;
  },
  readText: async () => copied,
};
reports.set('clipboard', () => copied);

export const dialog: Pick<Dialog, 'showErrorBox'> = {
  showErrorBox: (title, content) => void process.stderr.write(`${title}: ${content}\n`),
};

export const nativeTheme: Pick<NativeTheme, 'shouldUseDarkColors'> = { shouldUseDarkColors: false };
export const systemPreferences: Pick<SystemPreferences, 'getMediaAccessStatus'> = {
  getMediaAccessStatus: () => 'granted',
};
