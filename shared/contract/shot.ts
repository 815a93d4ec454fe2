import { z } from 'zod';
import { answerSchema } from '../model/answer.ts';
import { userErrorSchema } from '../model/errors.ts';
import { routedQuestionSchema } from '../model/question.ts';
import { engineRunSchema } from '../model/vision.ts';

/** A picture that is open in this session. Its pixels are at `shots/<id>` of the host that serves the page. */
export const shotSchema = z.object({
  id: z.string(),
  name: z.string(),
  media_type: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
  added_at: z.string(),
  origin: z.enum(['file', 'paste', 'drop', 'capture', 'command_line']),
  state: z.enum(['new', 'analyzing', 'ready', 'failed']),
  error: userErrorSchema.nullable(),
});
export type Shot = z.infer<typeof shotSchema>;

/** A question as it was understood, and its answer, with the vision model's run where that is whose answer it is. */
export const exchangeSchema = z.object({
  routed: routedQuestionSchema,
  answer: answerSchema,
  run: engineRunSchema.optional(),
});

/** Parameters that name a picture of the session. */
export const shotId = z.object({ shot: z.string() });

export const questionText = z.string().trim().min(1).max(2000);

/** A file for the user to keep; the content of a PNG picture is base64. */
export const savedFileSchema = z.object({
  file_name: z.string(),
  media_type: z.string(),
  content: z.string(),
});
