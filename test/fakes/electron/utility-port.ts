import { EventEmitter } from 'node:events';
import { isMainThread } from 'node:worker_threads';

/** Loaded with `node --import` in the place of a utility process, whose channel to the main process it gives. */
if (isMainThread) {
  const port = Object.assign(new EventEmitter(), {
    postMessage: (message: object): void => void process.send?.(message),
  });
  process.on('message', (data) => port.emit('message', { data }));
  process.once('disconnect', () => process.exit());
  Object.assign(process, { parentPort: port });
}
