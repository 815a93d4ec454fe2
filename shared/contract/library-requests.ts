import { z } from 'zod';
import { libraryItemSchema, searchReplySchema } from '../model/library.ts';
import { shotId, shotSchema } from './shot.ts';

/** Requests about the library. */
export const libraryRequests = {
  /** The pictures of the library, newest first, and whether there are more. Thumbnails are at `shots/library-<id>`. */
  list_library: {
    params: z.object({ offset: z.int().nonnegative(), limit: z.int().positive().max(500) }),
    reply: z.object({ items: z.array(libraryItemSchema), more: z.boolean() }),
  },
  /** Finds pictures of the library by words; the last word may still be in the typing. */
  search_library: {
    params: z.object({ query: z.string().max(500), limit: z.int().positive().max(100) }),
    reply: searchReplySchema,
  },
  /** Keeps a picture of the session in the library. `reason` says why it was not stored, where it was refused. */
  keep_shot: {
    params: shotId,
    reply: z.object({
      outcome: z.enum(['stored', 'duplicate', 'refused']),
      reason: z.string().nullable(),
    }),
  },
  /** Opens a picture of the library in the session. */
  open_kept: { params: z.object({ id: libraryItemSchema.shape.id }), reply: shotSchema },
} as const;
