import { z } from 'zod';

/** Damage that can be taken back before a second reading. */
export const RESTORABLE = ['blur', 'motion', 'noise', 'compression', 'faint'] as const;

/** The largest picture in pixels whose damage is taken back. */
export const LARGEST_RESTORED = 2_500_000;

/**
 * Present where the lines were read after damage was taken back. `strength`: of a blur its standard deviation in
 * pixels, of motion its length in pixels, of noise and compression the levels that were evened out, of faintness the
 * gain in contrast. `learned`: a network drew the text anew. Earlier versions knew blur alone and wrote `sigma`.
 */
export const restorationSchema = z.preprocess(
  (value) =>
    typeof value === 'object' && value !== null && 'sigma' in value
      ? { damage: 'blur', strength: value.sigma }
      : value,
  z.object({
    damage: z.enum(RESTORABLE),
    strength: z.number().positive(),
    learned: z.literal(true).optional(),
  }),
);
export type Restoration = z.infer<typeof restorationSchema>;
