import { z } from 'zod';
import { decisionSchema } from './answer.ts';
import { qualitySchema, sourceSchema } from './image-features.ts';

/** Ways of spoiling a picture; what the amount of each means stands with the ladder in shared/lab. */
export const DEGRADATION_KINDS = [
  'gaussian_blur',
  'motion_blur',
  'downscale',
  'jpeg',
  'noise',
  'contrast',
  'occlusion',
  'rotation',
] as const;
export const degradationKindSchema = z.enum(DEGRADATION_KINDS);
export type DegradationKind = z.infer<typeof degradationKindSchema>;

/** The schema name and version that a lab report carries. */
export const LAB_REPORT_SCHEMA = 'askshot/lab_report@1';

const share = z.number().min(0).max(1);
/** One way of spoiling a picture, and how much; the unit of `amount` depends on the kind. */
export const degradationSchema = z.object({ kind: degradationKindSchema, amount: z.number() });
export type Degradation = z.infer<typeof degradationSchema>;

/** What became of one question on a spoiled copy; `changed` is answered otherwise than on the sharp picture. */
export const ANSWER_FATES = ['same', 'changed', 'clearer_image_asked', 'declined'] as const;
export type AnswerFate = (typeof ANSWER_FATES)[number];

export const labAnswerSchema = z.object({
  question: z.string(),
  decision: decisionSchema,
  answer: z.string(),
  confidence: share,
  fate: z.enum(ANSWER_FATES),
  /** What was answered on the sharp picture; absent from reports of earlier versions. */
  sharp_answer: z.string().optional(),
  advice: z.array(z.string()),
  /** Whether it is right, where the right answer was known. */
  right: z.boolean().optional(),
});
export type LabAnswer = z.infer<typeof labAnswerSchema>;

/** One spoiled copy of the picture: what was left of it, layer by layer. */
export const labStepSchema = z.object({
  degradation: degradationSchema,
  label: z.string(),
  word_recall: share,
  elements_kept: share,
  errors_found: share,
  /**
   * Rank of the help document that fits the sharp picture's error; null where no error is found any more, absent where
   * there was no such document.
   */
  help_rank: z.int().positive().nullable().optional(),
  scene_kept: z.boolean(),
  theme_kept: z.boolean(),
  mean_confidence: share,
  quality: qualitySchema,
  answers: z.array(labAnswerSchema),
});
export type LabStep = z.infer<typeof labStepSchema>;

/** Whether an answer is right: by what is known of the right one, else whether it is that of the sharp picture. */
export const isRightAnswer = ({ right, fate }: LabAnswer): boolean => right ?? fate === 'same';

/** Whether an answer is wrong and was given all the same. */
export const isOverstated = (answer: LabAnswer): boolean =>
  answer.decision === 'answer' && !isRightAnswer(answer);

/** An overstated answer, and the step at which it was given. */
export type Overstatement = { step: LabStep; answer: LabAnswer };

/** The overstated answers of a run, surest first: one for each question and kind of damage, since others are alike. */
export function typicalOverstatements(steps: readonly LabStep[]): Overstatement[] {
  const all = steps
    .flatMap((step) => step.answers.map((answer) => ({ step, answer })))
    .filter(({ answer }) => isOverstated(answer))
    .sort((p, q) => q.answer.confidence - p.answer.confidence);
  const kinds = new Set<string>();
  return all.filter(({ step, answer }) => {
    const key = JSON.stringify([step.degradation.kind, answer.question]);
    if (kinds.has(key)) return false;
    kinds.add(key);
    return true;
  });
}

/** The layers of an answer, from the pixels up. */
export const LAYERS = ['reading', 'elements', 'errors', 'help', 'answers', 'gate'] as const;
export const layerSchema = z.enum(LAYERS);
export type Layer = (typeof LAYERS)[number];

export const labReportSchema = z.object({
  schema: z.literal(LAB_REPORT_SCHEMA),
  source: sourceSchema,
  questions: z.array(z.string()),
  /** What was answered on the picture as it came; absent from reports of earlier versions. */
  sharp: z.array(labAnswerSchema).optional(),
  steps: z.array(labStepSchema),
  /** For each kind and layer, the label of the first step at which the layer breaks, or null. */
  breaks: z.array(
    z.object({ kind: degradationKindSchema, first: z.record(layerSchema, z.string().nullable()) }),
  ),
  /** Share of the questions whose answer was wrong and yet given, over all steps. */
  overstatement_rate: share,
});
export type LabReport = z.infer<typeof labReportSchema>;
