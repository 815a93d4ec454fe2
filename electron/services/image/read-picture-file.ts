import { open } from 'node:fs/promises';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import { MAX_FILE_BYTES } from '../../../shared/model/limits.ts';

/**
 * Reads a picture file. Errors: file_not_found, is_a_directory, file_unreadable, empty_file, file_too_large.
 */
export async function readPictureFile(path: string): Promise<Result<Uint8Array>> {
  try {
    const file = await open(path, 'r');
    try {
      const stats = await file.stat();
      if (stats.isDirectory())
        return failed('is_a_directory', `${path} is a folder.`, 'Name a picture inside it.');
      if (!stats.isFile())
        return failed('file_unreadable', `${path} is not an ordinary file.`, 'Name a picture file.');
      if (stats.size > MAX_FILE_BYTES)
        return failed('file_too_large', `${path} is larger than 100 MB.`, 'Crop it or save it smaller.');
      if (stats.size === 0) return failed('empty_file', `${path} is empty.`, 'Save or capture it again.');
      return ok(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return failed('file_not_found', `There is no file ${path}.`, 'Check the path and its spelling.');
    if (code === 'EISDIR')
      return failed('is_a_directory', `${path} is a folder.`, 'Name a picture inside it.');
    return failed('file_unreadable', `${path} can't be read (${code ?? 'error'}).`, 'Check its permissions.');
  }
}
