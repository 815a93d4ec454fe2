import { z } from 'zod';
import { degradationKindSchema, degradationSchema, labReportSchema, labStepSchema } from './lab-report.ts';
import { questionTruthSchema } from './question-truth.ts';

/** What is asked about a picture, and the right answers where they are known. */
const askedSchema = z.object({
  questions: z.array(z.string()),
  truths: z.array(questionTruthSchema.nullable()),
});

/** What the lab is to go through; `own` are a picture's own questions, null where it is asked those of the set. */
export const keptPlanSchema = z.object({
  pictures: z.array(z.object({ key: z.string().max(2000), name: z.string(), own: askedSchema.nullable() })),
  questions: z.array(z.string()),
  kinds: z.array(degradationKindSchema),
  /** Steps a picture; null for all. */
  steps: z.int().nullable(),
});
export type KeptPlan = z.infer<typeof keptPlanSchema>;

/** What a picture was asked, and at which steps. */
export const keptAskedSchema = z.object({ asked: askedSchema, ladder: z.array(degradationSchema) });
export type KeptAsked = z.infer<typeof keptAskedSchema>;

/** How far one picture came: its steps, and its report once it is through. One that failed is tried again. */
export const keptRunSchema = keptAskedSchema.extend({
  key: z.string(),
  steps: z.array(labStepSchema),
  /** Small pictures as data URLs by the step's label, of the steps at which a wrong answer was given. */
  thumbnails: z.record(z.string(), z.string()),
  report: labReportSchema.nullable(),
});
export type KeptRun = z.infer<typeof keptRunSchema>;

/** A run over several pictures as it lies on disk, to be gone on with after the program was ended. */
export const keptLabSetSchema = z.object({ plan: keptPlanSchema, runs: z.array(keptRunSchema) });
export type KeptLabSet = z.infer<typeof keptLabSetSchema>;
