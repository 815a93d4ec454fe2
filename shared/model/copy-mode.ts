import { z } from 'zod';

/** How the lines of a picture are put together when its text is copied. */
export const COPY_MODES = ['plain', 'paragraphs', 'code', 'table'] as const;
export const copyModeSchema = z.enum(COPY_MODES);
export type CopyMode = z.infer<typeof copyModeSchema>;
