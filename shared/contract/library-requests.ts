import { z } from 'zod';
import { libraryFilterSchema, libraryItemSchema, searchReplySchema } from '../model/library.ts';
import { shotId, shotSchema } from './shot.ts';

const kept = z.object({ id: libraryItemSchema.shape.id });

/** Requests about the library. */
export const libraryRequests = {
  /** The pictures of the library, newest first, and whether there are more. Thumbnails are at `shots/library-<id>`. */
  list_library: {
    params: z.object({
      offset: z.int().nonnegative(),
      limit: z.int().positive().max(500),
      filter: libraryFilterSchema.optional(),
    }),
    reply: z.object({ items: z.array(libraryItemSchema), more: z.boolean() }),
  },
  /** Finds pictures of the library by words; the last word may still be in the typing. */
  search_library: {
    params: z.object({
      query: z.string().max(500),
      limit: z.int().positive().max(100),
      filter: libraryFilterSchema.optional(),
    }),
    reply: searchReplySchema,
  },
  /** Finds pictures of the library that look or read like one of them. */
  find_similar: { params: kept.extend({ limit: z.int().positive().max(100) }), reply: searchReplySchema },
  /** Marks a picture as favourite or not. */
  mark_kept: { params: kept.extend({ favourite: z.boolean() }), reply: libraryItemSchema },
  /** Puts a picture into the trash; `restore_kept` brings it back until the trash is emptied. */
  trash_kept: { params: kept, reply: libraryItemSchema },
  restore_kept: { params: kept, reply: libraryItemSchema },
  /** Keeps a picture of the session in the library. `reason` says why it was not stored, where it was refused. */
  keep_shot: {
    params: shotId,
    reply: z.object({
      outcome: z.enum(['stored', 'duplicate', 'refused']),
      reason: z.string().nullable(),
    }),
  },
  /** Opens a picture of the library in the session. */
  open_kept: { params: kept, reply: shotSchema },
} as const;
