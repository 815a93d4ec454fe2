import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isPictureName } from './find-pictures.ts';

/** A file whose size has not changed for this long is taken as written. */
const SETTLED_MILLISECONDS = 400;

/**
 * Calls `onPicture` for each picture that appears in a folder or changes there, once it is fully written, until the
 * signal aborts. Throws where the folder can't be watched.
 */
export function watchFolder(folder: string, onPicture: (path: string) => void, signal: AbortSignal): void {
  const waiting = new Map<string, NodeJS.Timeout>();
  const settle = async (path: string, size: number): Promise<void> => {
    const now = await stat(path).catch(() => null);
    waiting.delete(path);
    if (signal.aborted || !now?.isFile()) return;
    if (now.size === size && size > 0) onPicture(path);
    else later(path, now.size);
  };
  const later = (path: string, size: number): void => {
    clearTimeout(waiting.get(path));
    waiting.set(
      path,
      setTimeout(() => void settle(path, size), SETTLED_MILLISECONDS),
    );
  };
  const watcher = watch(folder, { recursive: true, signal }, (_event, name) => {
    if (name && isPictureName(name.replace(/^.*[\\/]/, ''))) later(join(folder, name), -1);
  });
  // A folder that is deleted while it is watched ends the watch.
  watcher.on('error', () => watcher.close());
  signal.addEventListener('abort', () => {
    for (const timer of waiting.values()) clearTimeout(timer);
  });
}
