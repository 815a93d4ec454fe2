import { z } from 'zod';
import { qualitySchema } from './image-features.ts';
import { degradationKindSchema, degradationSchema, layerSchema } from './lab-report.ts';

/** The schema name and version that the report of a set carries. */
export const LAB_SET_SCHEMA = 'askshot/lab_set_report@1';

/** What the pictures are called before they are spoiled. */
export const AS_THEY_CAME = 'as they came';

const share = z.number().min(0).max(1);

/** What was left of the pictures of a set at one step, in the mean over the pictures that went through it. */
export const setStepSchema = z.object({
  /** Null for the pictures as they came. */
  degradation: degradationSchema.nullable(),
  label: z.string(),
  pictures: z.int(),
  word_recall: share,
  elements_kept: share,
  errors_found: share,
  asked: z.int(),
  given: z.int(),
  clearer_image_asked: z.int(),
  /** Share of the questions answered rightly, and answered wrongly though an answer was given. */
  right: share,
  overstated: share,
});
export type SetStep = z.infer<typeof setStepSchema>;

/** How a whole set of pictures fails as they get poorer. */
export const labSetReportSchema = z.object({
  schema: z.literal(LAB_SET_SCHEMA),
  pictures: z.array(
    z.object({ file: z.string(), steps: z.int(), questions: z.int(), overstatement_rate: share }),
  ),
  /** Pictures that could not be gone through, and why. */
  failed: z.array(z.object({ file: z.string(), reason: z.string() })),
  steps: z.array(setStepSchema),
  /** For each kind and layer, the first step at which it is broken on a picture, and on half of the pictures. */
  breaks: z.array(
    z.object({
      kind: degradationKindSchema,
      layer: layerSchema,
      first: z.string().nullable(),
      half: z.string().nullable(),
    }),
  ),
  /** Over all steps together: what is risked when only the surest answers are given. */
  risk: z.object({
    asked: z.int(),
    given: z.int(),
    wrong_among_given: share,
    aurc: share,
    ece: share,
    coverage_at_5_percent_risk: share,
    coverage_at_1_percent_risk: share,
    curve: z.array(z.object({ coverage: share, risk: share, threshold: share })),
    reliability: z.array(
      z.object({ from: share, to: share, count: z.int(), confidence: share, accuracy: share }),
    ),
  }),
  /** The surest wrong answers that were given, one a question and kind of damage, with what was left to rest on. */
  failures: z.array(
    z.object({
      file: z.string(),
      label: z.string(),
      degradation: degradationSchema,
      word_recall: share,
      elements_kept: share,
      errors_found: share,
      verdict: qualitySchema.shape.verdict,
      broken: z.array(layerSchema),
      question: z.string(),
      answer: z.string(),
      sharp_answer: z.string(),
      confidence: share,
    }),
  ),
});
export type LabSetReport = z.infer<typeof labSetReportSchema>;
