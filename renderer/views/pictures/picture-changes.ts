import type { Reply } from '../../../shared/contract.ts';

/** What changed from one picture to another. */
export type PictureChanges = Reply<'compare_pictures'>;
