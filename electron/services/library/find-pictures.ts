import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';

const PICTURE = /\.(png|jpe?g|webp|bmp|gif|tiff?|avif|pdf)$/i;

export const isPictureName = (name: string): boolean => PICTURE.test(name) && !name.startsWith('.');

/** Named files as they are, and the pictures in named folders and below. Errors: file_not_found, file_unreadable. */
export async function findPictures(paths: readonly string[]): Promise<Result<string[]>> {
  const found: string[] = [];
  for (const path of paths) {
    try {
      const full = resolve(path);
      if (!(await stat(full)).isDirectory()) {
        found.push(full);
        continue;
      }
      const entries = await readdir(full, { recursive: true, withFileTypes: true });
      const pictures = entries.filter((entry) => entry.isFile() && isPictureName(entry.name));
      found.push(...pictures.map((entry) => join(entry.parentPath, entry.name)).sort());
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === 'ENOENT' || code === 'ENOTDIR'
        ? failed('file_not_found', `There is no file or folder ${path}.`, 'Check the path and its spelling.')
        : failed('file_unreadable', `${path} can't be read (${code ?? 'error'}).`, 'Check its permissions.');
    }
  }
  return ok([...new Set(found)]);
}
