import { parentPort } from 'node:worker_threads';

/** An analysis thread that dies on its first job. */
parentPort?.once('message', () => process.exit(3));
