import { z } from 'zod';
import { boxSchema, regionSchema } from './geometry.ts';
import { skillSchema, taskTypeSchema } from './question.ts';

export const DECISIONS = ['answer', 'ask_for_clearer_image', 'decline'] as const;
export const decisionSchema = z.enum(DECISIONS);
export type Decision = z.infer<typeof decisionSchema>;

/** What an error means in plain words, what to do next, and where the knowledge is from. */
export const explanationSchema = z.object({
  meaning: z.string(),
  steps: z.array(z.string()),
  source: z.string(),
});
export type Explanation = z.infer<typeof explanationSchema>;

/** The final word on one question about one image. */
export const answerSchema = z.object({
  id: z.string(),
  /** Id of the image_features record it was answered from. */
  image: z.string(),
  question: z.string(),
  task_type: taskTypeSchema,
  skill: skillSchema,
  decision: decisionSchema,
  answer: z.string(),
  /** What the answer rests on, best first. */
  regions: z.array(regionSchema),
  confidence: z.number().min(0).max(1),
  /** Ids of lines, elements, windows and errors of the record. */
  evidence: z.array(z.string()),
  reasons: z.array(z.string()),
  advice: z.array(z.string()),
  /** Where the picture fails, of an answer that asks for a clearer one; absent where no place stands out. */
  unclear: boxSchema.optional(),
  /** Title and id of the help document that fits, if any. */
  help: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** Of the error that the answer is about; answers of earlier versions have none. */
  explanation: explanationSchema.optional(),
  elapsed_ms: z.number().nonnegative(),
});
export type Answer = z.infer<typeof answerSchema>;

/**
 * What a skill hands to the gate: an answer not yet judged. `decision: 'decline'` says that the record does
 * not hold what was asked for; whether the picture is too poor to tell is the gate's to say.
 */
export type Draft = {
  decision: 'answer' | 'decline';
  answer: string;
  regions: z.infer<typeof regionSchema>[];
  /** The skill's own certainty, 0..1, before the gate calibrates it. */
  confidence: number;
  evidence: string[];
  reasons: string[];
  advice: string[];
  help: { id: string; title: string } | null;
  explanation?: Explanation;
  /** Certainty of the next best candidate, 0 where there was none. */
  runner_up: number;
  /**
   * What a learned judge makes of an answer whoever gave it: the probability that it is right, and that of the likeliest
   * other one; absent where none judged.
   */
  judged?: { own: number; rival: number };
  /** The word that a yes-or-no question is answered with; `answer` is the statement that goes with it. */
  verdict?: 'yes' | 'no';
  /** Rests on the words around it alone: what judges every text of the screen may overrule it. */
  tentative?: boolean;
};
