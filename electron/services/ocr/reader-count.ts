import { availableParallelism } from 'node:os';

/**
 * How many pictures of text an interactive host recognises at the same time. The thread that hands them out waits
 * meanwhile, so two cores can both read; of more cores one is left to everything else.
 */
export const readerCount = (cores = availableParallelism()): number => (cores <= 2 ? cores : cores - 1);
