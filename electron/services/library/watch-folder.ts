import { statSync } from 'node:fs';
import { watch } from 'chokidar';
import { isPictureName } from './find-pictures.ts';

/** A file whose size has not changed for this long is taken as written. */
const SETTLED_MILLISECONDS = 400;
/** The times of files may lag behind the clock by this much. */
const CLOCK_MILLISECONDS = 100;

/**
 * Calls `onPicture` for each picture that appears in a folder (or below) or changes there, once it is fully written,
 * until the signal aborts. Pictures that are there already are told of where they changed at `since` (milliseconds)
 * or later: they came while nobody watched. Throws where the folder can't be read.
 */
export function watchFolder(
  folder: string,
  onPicture: (path: string) => void,
  signal: AbortSignal,
  since = Date.now() - CLOCK_MILLISECONDS,
): void {
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder`);
  const watcher = watch(folder, {
    ignored: (path, stats) => stats?.isFile() === true && !isPictureName(path.replace(/^.*[\\/]/, '')),
    followSymlinks: false,
    alwaysStat: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED_MILLISECONDS, pollInterval: 100 },
  });
  let ready = false;
  watcher.on('ready', () => {
    ready = true;
  });
  watcher.on('add', (path, stats) => {
    if (!signal.aborted && (ready || (stats?.mtimeMs ?? 0) >= since)) onPicture(path);
  });
  watcher.on('change', (path) => {
    if (!signal.aborted) onPicture(path);
  });
  // A folder that is deleted while it is watched ends the watch.
  watcher.on('error', () => void watcher.close());
  signal.addEventListener('abort', () => void watcher.close());
}
