import { parentPort } from 'node:worker_threads';

/** An analysis program, thread or process, that dies on its first job. */
(parentPort ?? process).once('message', () => process.exit(3));
