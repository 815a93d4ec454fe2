import { parentPort } from 'node:worker_threads';

/** A recogniser thread that takes requests and never answers. */
parentPort?.on('message', () => undefined);
