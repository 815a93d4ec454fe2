import { z } from 'zod';
import { keptLabSetSchema, keptPlanSchema, keptRunSchema } from '../model/kept-lab-set.ts';
import { degradationSchema, labReportSchema, labStepSchema } from '../model/lab-report.ts';
import { labSetReportSchema } from '../model/lab-set-report.ts';
import { questionTruthSchema } from '../model/question-truth.ts';
import { reportWordsSchema } from '../model/report-words.ts';
import { questionText, savedFileSchema, shotId, shotSchema } from './shot.ts';

/** Pictures of one set; each is gone through before the set is brought together. */
const MOST_PICTURES = 1000;

/** A picture that could not be gone through, and why. */
const leftOut = labSetReportSchema.shape.failed;

/** The pictures of a set that were gone through, as far as they were. */
const set = z.object({ reports: z.array(labReportSchema).max(MOST_PICTURES), failed: leftOut });

/** A run is called what the caller likes; two at a time may not be called the same. */
const runName = z.object({ run: z.string().max(2000) });

/** A picture that is not open in the session: its bytes as base64. */
const pictureFile = z.object({ name: z.string().max(1000), content: z.base64().max(140_000_000) });

/** A picture of the run that is kept on disk, by its key. */
const keptPicture = z.object({ kept: z.string().max(2000) });

/** Requests about the failure lab. */
export const labRequests = {
  /**
   * Takes a picture down the degradation ladder and asks the questions at each step; steps come as events that name
   * the `run`, and `cancel_lab` stops it. Steps of an earlier run in `done` are not done again; `ladder` leaves out all
   * other steps. Where `truths` tell the right answers, question by question, answers say whether they are right. Steps
   * of a kept picture are kept on disk.
   */
  run_lab: {
    params: runName.extend({
      picture: z.union([shotId, pictureFile, keptPicture]),
      questions: z.array(questionText).max(100),
      done: z.array(labStepSchema),
      ladder: z.array(degradationSchema).min(1).optional(),
      truths: z.array(questionTruthSchema.nullable()).optional(),
    }),
    reply: labReportSchema,
  },
  /**
   * The last run on a picture of the session, as far as it came, also of an earlier start of the program; null where
   * there is none. None is kept where the user wants nothing new kept.
   */
  get_lab_run: { params: shotId, reply: keptRunSchema.nullable() },
  forget_lab_run: { params: shotId, reply: z.object({}) },
  cancel_lab: { params: runName, reply: z.object({ cancelled: z.boolean() }) },
  /**
   * Keeps the plan of a run over several pictures on disk in place of the one before. `missing` are the pictures to be
   * kept with `keep_lab_picture`. Not kept where the user wants nothing new kept, or there is no room.
   */
  keep_lab_set: {
    params: z.object({ plan: keptPlanSchema }),
    reply: z.object({ kept: z.boolean(), missing: z.array(z.string()) }),
  },
  keep_lab_picture: {
    params: z.object({ key: z.string().max(2000), picture: z.union([shotId, pictureFile]) }),
    reply: z.object({}),
  },
  /** The run that is kept, as far as it came; null where there is none. */
  get_lab_set: { params: z.object({}), reply: keptLabSetSchema.nullable() },
  forget_lab_set: { params: z.object({}), reply: z.object({}) },
  /** A lab report as a file, in English or in the `words` given; `thumbnails` are data URLs by the label of the step. */
  export_lab: {
    params: z.object({
      report: labReportSchema,
      thumbnails: z.record(z.string(), z.string()),
      format: z.enum(['json', 'csv', 'html', 'png']),
      words: reportWordsSchema.optional(),
    }),
    reply: savedFileSchema,
  },
  /** Opens the picture as it was at a step, so that it can be asked about and an answer's card be exported. */
  open_lab_step: {
    params: z.object({
      picture: z.union([shotId, pictureFile, keptPicture]),
      degradation: degradationSchema,
    }),
    reply: shotSchema,
  },
  /** Brings the runs of several pictures together. */
  summarize_lab_set: { params: set, reply: labSetReportSchema },
  /**
   * The same as a file; private data in answers is blocks in it. `thumbnails` are data URLs of failures by their file
   * and the label of the step; only those too small to be read go into it.
   */
  export_lab_set: {
    params: set.extend({
      thumbnails: z.record(z.string(), z.record(z.string(), z.string())),
      format: z.enum(['json', 'csv', 'html', 'png']),
      words: reportWordsSchema.optional(),
    }),
    reply: savedFileSchema,
  },
} as const;
