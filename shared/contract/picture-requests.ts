import { z } from 'zod';
import { boxSchema } from '../model/geometry.ts';
import { shotSchema } from './shot.ts';

const added = z.object({ kind: z.literal('added'), text: z.string(), box: boxSchema, id: z.string() });
const removed = z.object({ kind: z.literal('removed'), text: z.string(), box: boxSchema });
const changed = z.object({
  kind: z.literal('changed'),
  before: z.string(),
  text: z.string(),
  box: boxSchema,
  id: z.string(),
});

/** Requests about several pictures, and about paper. */
export const pictureRequests = {
  /**
   * What a picture shows other than an earlier one. Boxes of what was added or changed are of the picture, those of
   * what was removed are of the earlier one.
   */
  compare_pictures: {
    params: z.object({ shot: z.string(), before: z.string() }),
    reply: z.array(z.discriminatedUnion('kind', [added, removed, changed])),
  },
  /** A picture is about to come: reading it is made ready. */
  prepare_analysis: { params: z.object({}), reply: z.object({}) },
  /** Opens the sample screenshot that comes with the program. */
  open_sample: { params: z.object({}), reply: shotSchema },
  /** The page as it would be printed, as PDF (base64). Errors: internal where this host has no printer of its own. */
  print_to_pdf: { params: z.object({}), reply: z.object({ content: z.base64() }) },
} as const;
