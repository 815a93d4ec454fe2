import { z } from 'zod';
import { boxSchema } from './geometry.ts';

/** What a picture is taken of. Boxes are on the virtual desktop, in device-independent pixels; origins may be negative. */
export const captureTargetSchema = z.discriminatedUnion('kind', [
  /** One display; null is the one with the pointer. */
  z.object({ kind: z.literal('display'), display: z.string().max(200).nullable() }),
  /** All displays as one picture. */
  z.object({ kind: z.literal('desktop') }),
  z.object({ kind: z.literal('window'), window: z.string().max(200) }),
  /** A region; null is chosen on the screen. */
  z.object({ kind: z.literal('region'), box: boxSchema.nullable() }),
]);
export type CaptureTarget = z.infer<typeof captureTargetSchema>;

/** What there is to be captured now. */
export const captureTargetsSchema = z.object({
  displays: z.array(z.object({ id: z.string(), label: z.string(), box: boxSchema, scale: z.number() })),
  windows: z.array(z.object({ id: z.string(), title: z.string() })),
  /** The region taken last, where all of it is still shown. */
  last_region: boxSchema.nullable(),
});
export type CaptureTargets = z.infer<typeof captureTargetsSchema>;

/** The longest delay before a capture, in seconds. */
export const LONGEST_DELAY = 60;
