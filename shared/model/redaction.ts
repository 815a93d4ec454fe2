import { z } from 'zod';
import { boxSchema } from './geometry.ts';

/** Kinds of secrets and personal data that are looked for. */
export const MASK_KINDS = [
  'password',
  'private_key',
  'token',
  'connection_string',
  'payment_card',
  'iban',
  'email',
  'phone',
] as const;
export const maskKindSchema = z.enum(MASK_KINDS);
export type MaskKind = z.infer<typeof maskKindSchema>;

/** A part of a picture to be painted over. What stands there is not repeated in the record. */
export const maskSchema = z.object({
  id: z.string(),
  kind: maskKindSchema,
  region: boxSchema,
  /** What gave it away, without the secret itself. */
  reason: z.string(),
});
export type Mask = z.infer<typeof maskSchema>;
