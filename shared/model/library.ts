import { z } from 'zod';
import { regionSchema } from './geometry.ts';
import { SOURCE_KINDS, sceneSchema } from './image-features.ts';

/** One picture of the library, without its record. Times are ISO 8601. */
export const libraryItemSchema = z.object({
  /** The first 16 digits of the SHA-256 of the picture's bytes. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  sha256: z.string(),
  file: z.string(),
  media_type: z.string(),
  kind: z.enum(SOURCE_KINDS),
  width: z.int().positive(),
  height: z.int().positive(),
  /** Bytes in the picture's file. */
  size: z.int().nonnegative(),
  added_at: z.string(),
  /** When it was captured, else when it was added. */
  taken_at: z.string(),
  /** The program whose window is in front, where its title tells. */
  program: z.string().nullable(),
  topic: z.string(),
  scene: sceneSchema,
  theme: z.enum(['dark', 'light', 'mixed']),
  main_color: z.string(),
  has_error: z.boolean(),
  favourite: z.boolean(),
  tags: z.array(z.string()),
  /** Since when it lies in the trash; null where it does not. */
  trashed_at: z.string().nullable(),
});
export type LibraryItem = z.infer<typeof libraryItemSchema>;

/** What narrows a search or a list; every field that is given must hold. */
export const libraryFilterSchema = z.object({
  /** Milliseconds since the epoch; `from` is included, `to` is not. */
  from: z.number().optional(),
  to: z.number().optional(),
  kind: z.enum(SOURCE_KINDS).optional(),
  /** Main colour or theme. */
  color: z.string().optional(),
  program: z.string().optional(),
  has_error: z.boolean().optional(),
  favourite: z.boolean().optional(),
  tag: z.string().optional(),
});
export type LibraryFilter = z.infer<typeof libraryFilterSchema>;

export const searchHitSchema = z.object({
  id: z.string(),
  file: z.string(),
  favourite: z.boolean(),
  score: z.number().min(0).max(1),
  /** Why it was found, strongest first. */
  why: z.array(z.string()),
  /** The part of the picture that matches; null where the whole picture does. */
  region: regionSchema.nullable(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

export const searchReplySchema = z.object({
  query: z.string(),
  nothing_matches: z.boolean(),
  hits: z.array(searchHitSchema),
  /** Where nothing matches: what comes nearest, named as such. */
  nearest: z.array(searchHitSchema),
});
export type SearchReply = z.infer<typeof searchReplySchema>;

/** How many pictures there are, by what they can be narrowed to. */
export const libraryFacetsSchema = z.object({
  total: z.int().nonnegative(),
  /** Newest first; `month` is 2026-01, in local time. */
  months: z.array(z.object({ month: z.string(), count: z.int().positive() })),
  tags: z.array(z.object({ name: z.string(), count: z.int().positive() })),
  programs: z.array(z.object({ name: z.string(), count: z.int().positive() })),
});
export type LibraryFacets = z.infer<typeof libraryFacetsSchema>;

/** One dimension of the aligned space (or all letter groups of one word) with what it adds to a cosine. */
export const sharedDimensionSchema = z.object({
  name: z.string(),
  kind: z.enum(['concept', 'word', 'rest']),
  query: z.number(),
  picture: z.number(),
  share: z.number(),
});

/** Why two vectors are near: the parts add up to the cosine. */
export const hitReportSchema = z.object({
  cosine: z.number(),
  dimensions: z.array(sharedDimensionSchema),
  /** Its place among all pictures by cosine alone, from 1. */
  rank: z.int().positive(),
  pictures: z.int().nonnegative(),
  /** Its cosine minus the best other one's, and minus the mean of the others. */
  lead: z.number(),
  lead_over_rest: z.number(),
});
export type HitReport = z.infer<typeof hitReportSchema>;

/** How a picture relates to one that is in the library already. */
export const DUPLICATE_KINDS = [
  'same_bytes',
  'same_pixels',
  'same_look_and_text',
  'same_look_other_text',
] as const;
export const duplicateSchema = z.object({ kind: z.enum(DUPLICATE_KINDS), id: z.string() });
export type Duplicate = z.infer<typeof duplicateSchema>;

/** What may be kept, and for how long. */
export const storagePolicySchema = z.object({
  /** False: nothing new is stored (private mode). */
  store: z.boolean().default(true),
  /** Days after which pictures that are no favourites are deleted; null: never. */
  keep_days: z.int().positive().nullable().default(null),
  /** Pictures on which a window of such a program or title stands are not stored. */
  excluded: z.array(z.string().min(1)).default([]),
});
export type StoragePolicy = z.infer<typeof storagePolicySchema>;
export const DEFAULT_STORAGE_POLICY: StoragePolicy = storagePolicySchema.parse({});
