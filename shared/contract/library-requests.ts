import { z } from 'zod';
import { importStateSchema } from '../model/import-state.ts';
import {
  duplicateSchema,
  hitReportSchema,
  libraryFacetsSchema,
  libraryFilterSchema,
  libraryItemSchema,
  searchReplySchema,
} from '../model/library.ts';
import { exchangeSchema, shotId, shotSchema } from './shot.ts';

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
  get_kept: { params: kept, reply: libraryItemSchema },
  /** Marks a picture as favourite or not. */
  mark_kept: { params: kept.extend({ favourite: z.boolean() }), reply: libraryItemSchema },
  /** Puts a picture into the trash; `restore_kept` brings it back until the trash is emptied. */
  trash_kept: { params: kept, reply: libraryItemSchema },
  restore_kept: { params: kept, reply: libraryItemSchema },
  /** What was deleted and can still be brought back, the newest first, and for how many days after its deletion. */
  list_trash: {
    params: z.object({}),
    reply: z.object({ items: z.array(libraryItemSchema), days: z.int() }),
  },
  /** Deletes pictures of the trash for good: entry, index, vector, thumbnail, answers, cards and file. */
  remove_trashed: {
    params: z.object({ ids: z.array(kept.shape.id).max(10_000) }),
    reply: z.object({ removed: z.int() }),
  },
  /** Keeps a picture of the session in the library. `reason` says why it was not stored, where it was refused. */
  keep_shot: {
    params: shotId,
    reply: z.object({
      outcome: z.enum(['stored', 'duplicate', 'refused']),
      reason: z.string().nullable(),
      /** How it relates to a picture that is there, and the name of that one. */
      duplicate: z.object({ kind: duplicateSchema.shape.kind, file: z.string() }).nullable(),
    }),
  },
  /** Gives a picture these tags instead of its own. */
  tag_kept: {
    params: kept.extend({ tags: z.array(z.string().trim().min(1).max(60)).max(30) }),
    reply: libraryItemSchema,
  },
  /** How many pictures pass a filter, by month, tag and program. */
  get_facets: { params: z.object({ filter: libraryFilterSchema }), reply: libraryFacetsSchema },
  /** Which dimensions of the space bring a picture near to words, or to another picture. */
  explain_hit: {
    params: kept.extend({ query: z.string().max(500).optional(), like: kept.shape.id.optional() }),
    reply: hitReportSchema,
  },
  /** What was asked about a picture of the library, oldest first. */
  list_kept_answers: { params: kept, reply: z.array(exchangeSchema) },
  /** The import that goes on in the background. */
  get_import: { params: z.object({}), reply: importStateSchema },
  /** Brings the pictures of a file or folder of this machine into the library. */
  add_import: { params: z.object({ path: z.string().trim().min(1).max(4000) }), reply: importStateSchema },
  pause_import: { params: z.object({ paused: z.boolean() }), reply: importStateSchema },
  /** Takes all that waits out of the queue. */
  cancel_import: { params: z.object({}), reply: importStateSchema },
  /** Opens a picture of the library in the session. */
  open_kept: { params: kept, reply: shotSchema },
} as const;
