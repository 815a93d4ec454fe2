import { z } from 'zod';

/** What is known of the right answer to a question: accepted forms, where it must point, and whether there is one. */
export const questionTruthSchema = z.object({
  any_of: z.array(z.string()),
  /** Left, top, width and height of what a pointing answer must hit. */
  target: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullish(),
  answerable: z.boolean().default(true),
});
export type QuestionTruth = z.infer<typeof questionTruthSchema>;
