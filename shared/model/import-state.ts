import { z } from 'zod';
import { userErrorSchema } from './errors.ts';
import { DUPLICATE_KINDS } from './library.ts';

/** What became of one picture that was brought into the library. */
export const importedSchema = z.object({
  /** Its place in the order of import since the program started, from 1. */
  number: z.int().positive(),
  file: z.string(),
  outcome: z.enum(['stored', 'duplicate', 'refused', 'failed']),
  /** How it relates to a picture that is there already, and the name of that one. */
  duplicate: z.object({ kind: z.enum(DUPLICATE_KINDS), file: z.string() }).nullable(),
  /** Why it was not stored. */
  reason: z.string().nullable(),
});
export type Imported = z.infer<typeof importedSchema>;

/**
 * The import that goes on in the background.
 *   idle → running ⇄ paused → idle; running → failed (a full disk, a damaged library) → running
 */
export const importStateSchema = z.object({
  state: z.enum(['idle', 'running', 'paused', 'failed']),
  error: userErrorSchema.nullable(),
  /** The folder that is watched; null where none is. */
  watching: z.string().nullable(),
  waiting: z.int().nonnegative(),
  counts: z.object({ stored: z.int(), duplicate: z.int(), refused: z.int(), failed: z.int() }),
  /** The newest first. */
  last: z.array(importedSchema),
});
export type ImportState = z.infer<typeof importStateSchema>;
