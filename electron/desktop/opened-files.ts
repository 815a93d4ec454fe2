import { basename, extname, resolve } from 'node:path';
import type { App } from 'electron';
import type { Assistant } from '../assistant.ts';
import { readPictureFile } from '../services/image/read-picture-file.ts';

const EXTENSIONS = new Set(
  ['png', 'jpg', 'jpeg', 'webp', 'bmp', 'gif', 'avif', 'tif', 'tiff', 'pdf'].map((name) => `.${name}`),
);

/** The picture files among a program's arguments ("Open with Askshot"), as whole paths. */
export const pictureArguments = (words: readonly string[], folder: string): string[] =>
  words
    .filter((word) => !word.startsWith('-') && EXTENSIONS.has(extname(word).toLowerCase()))
    .map((word) => resolve(folder, word));

/** Opens files in the session, and shows the first; the page is told of those that can't be read. */
export async function openFiles(
  assistant: Pick<Assistant, 'addPicture' | 'refuseFile' | 'showShot'>,
  paths: readonly string[],
): Promise<void> {
  let first = true;
  for (const path of paths) {
    const name = basename(path);
    const bytes = await readPictureFile(path);
    const opened = bytes.ok
      ? await assistant.addPicture({ bytes: bytes.value, name, origin: 'command_line' })
      : bytes;
    if (!opened.ok) assistant.refuseFile(name, opened.error);
    else if (first) assistant.showShot(opened.value.id);
    if (opened.ok) first = false;
  }
}

/**
 * Keeps the files that macOS hands over ("Open with Askshot"), from before the app is ready, until the function
 * that comes back is given what opens them.
 */
export function receiveOpenedFiles(app: App): (open: (path: string) => void) => void {
  const waiting: string[] = [];
  let open = (path: string): void => void waiting.push(path);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  return (next) => {
    open = next;
    for (const path of waiting.splice(0)) next(path);
  };
}
