import { basename, extname, resolve } from 'node:path';
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

/** Opens files in the session; those that can't be read are left out, as the page has no place for them yet. */
export async function openFiles(assistant: Assistant, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const bytes = await readPictureFile(path);
    if (bytes.ok)
      await assistant.addPicture({ bytes: bytes.value, name: basename(path), origin: 'command_line' });
  }
}
