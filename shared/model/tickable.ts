import type { Role } from './image-features.ts';

/** What is ticked, chosen or switched on. */
export const TICKABLE: readonly Role[] = ['checkbox', 'radio', 'switch'];
