import { z } from 'zod';
import { desktopRequests } from './contract/desktop-requests.ts';
import { labRequests } from './contract/lab-requests.ts';
import { libraryRequests } from './contract/library-requests.ts';
import { pictureRequests } from './contract/picture-requests.ts';
import { exchangeSchema, questionText, savedFileSchema, shotId, shotSchema } from './contract/shot.ts';
import { visionRequests } from './contract/vision-requests.ts';
import { copyModeSchema } from './model/copy-mode.ts';
import { userErrorSchema } from './model/errors.ts';
import { boxSchema } from './model/geometry.ts';
import { imageFeaturesSchema } from './model/image-features.ts';
import { importStateSchema } from './model/import-state.ts';
import { labStepSchema } from './model/lab-report.ts';
import { maskSchema } from './model/redaction.ts';
import { reportWordsSchema } from './model/report-words.ts';
import { settingsChangeSchema, settingsSchema } from './model/settings.ts';
import { comparisonSchema } from './model/vision.ts';

export { exchangeSchema, type Shot, shotSchema } from './contract/shot.ts';

export const statusSchema = z.object({
  version: z.string(),
  host: z.enum(['electron', 'browser', 'command_line']),
  engine: z.string(),
  capture: z.object({ available: z.boolean(), reason: z.string().nullable() }),
});

export const cardFormatSchema = z.enum(['json', 'markdown', 'html']);
export const cardReportSchema = z.object({
  valid: z.boolean(),
  /** One entry a check: what was checked, whether it held, and what changed where it did not. */
  checks: z.array(z.object({ name: z.string(), passed: z.boolean(), detail: z.string() })),
});
export type CardReport = z.infer<typeof cardReportSchema>;

export const helpDocumentSchema = z.object({
  id: z.string(),
  title: z.string(),
  body: z.string(),
  /** Tag of the language that title and body are in. */
  language: z.string(),
});

/** Every request between the renderer and a host, with what it takes and what comes back. */
export const requests = {
  ...visionRequests,
  ...libraryRequests,
  ...desktopRequests,
  ...pictureRequests,
  ...labRequests,
  /** What this host is and can do. */
  get_status: { params: z.object({}), reply: statusSchema },
  /** Tesseract codes of the languages that can be read now. */
  list_languages: { params: z.object({}), reply: z.array(z.string()) },
  get_settings: { params: z.object({}), reply: settingsSchema },
  /** Changes the values given and keeps the others. */
  change_settings: {
    params: settingsChangeSchema,
    reply: settingsSchema,
  },
  /** The pictures of this session, newest first. */
  list_shots: { params: z.object({}), reply: z.array(shotSchema) },
  /** Analyses a picture; progress comes as events. Answers at once where it was analysed before. */
  analyze: { params: shotId, reply: imageFeaturesSchema },
  /** Stops the analysis of a picture. */
  cancel: { params: shotId, reply: z.object({ cancelled: z.boolean() }) },
  /**
   * Asks about a picture, analysing it first where needed; `alone` sets the conversation so far aside. `with` names
   * the picture to compare with; without it, a question that compares takes the newest other one.
   */
  ask: {
    params: shotId.extend({
      question: questionText,
      alone: z.boolean().optional(),
      with: z.string().optional(),
    }),
    reply: exchangeSchema,
  },
  /** What was asked about a picture so far, oldest first. */
  get_conversation: { params: shotId, reply: z.array(exchangeSchema) },
  /** The text of a picture or of a region of it, put together as `mode` says; private data as blocks where wanted. */
  copy_text: {
    params: shotId.extend({
      mode: copyModeSchema,
      region: boxSchema.nullable(),
      hide_sensitive: z.boolean().optional(),
    }),
    reply: z.object({ text: z.string() }),
  },
  /** Words quoted from a picture with its private data as blocks, and how many of them these are. */
  hide_sensitive: {
    params: shotId.extend({ text: z.string().max(1_000_000) }),
    reply: z.object({ text: z.string(), hidden: z.int() }),
  },
  /** Secrets and personal data on a picture, as parts that can be painted over. */
  find_sensitive: { params: shotId, reply: z.array(maskSchema) },
  /** A copy of a picture, added to the session, with the sensitive parts painted over but for those in `keep`. */
  redact: { params: shotId.extend({ keep: z.array(z.string()) }), reply: shotSchema },
  /** A comparison as a file; private data that was read on the picture is blocks in it. */
  export_comparison: {
    params: shotId.extend({
      comparison: comparisonSchema,
      format: z.enum(['html', 'json']),
      words: reportWordsSchema.optional(),
    }),
    reply: savedFileSchema,
  },
  /**
   * The evidence card of an answer, in English or in the `words` given (JSON is always in English); `annotated` is the
   * picture as the user drew on it, to be shown in it.
   */
  export_card: {
    params: z.object({
      answer: z.string(),
      format: cardFormatSchema,
      annotated: z
        .string()
        .max(80_000_000)
        .regex(/^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/)
        .optional(),
      words: reportWordsSchema.optional(),
    }),
    reply: savedFileSchema,
  },
  /** Checks a card again, against the picture in it or the one of `shot`. */
  verify_card: {
    params: z.object({ card: z.string().max(50_000_000), shot: z.string().nullable() }),
    reply: cardReportSchema,
  },
  /** A help document that an answer names, in a language (its tag) where there is a translation, else in English. */
  get_help: {
    params: z.object({ id: z.string(), language: z.string().default('en') }),
    reply: helpDocumentSchema,
  },
  /** Takes a picture out of the session; `restore_shot` brings it back. */
  remove_shot: { params: shotId, reply: z.object({}) },
  restore_shot: { params: shotId, reply: shotSchema },
} as const;

export type RequestName = keyof typeof requests;
export type Params<Name extends RequestName> = z.infer<(typeof requests)[Name]['params']>;
export type Reply<Name extends RequestName> = z.infer<(typeof requests)[Name]['reply']>;

/** What a host tells the renderer without being asked. */
export const eventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('progress'),
    shot: z.string(),
    stage: z.enum(['decode', 'find_lines', 'read', 'features']),
    done: z.number(),
    total: z.number(),
  }),
  z.object({
    type: z.literal('lab_step'),
    run: z.string(),
    step: labStepSchema,
    thumbnail: z.string(),
    done: z.int(),
    total: z.int(),
  }),
  z.object({ type: z.literal('shot_changed'), shot: shotSchema }),
  z.object({ type: z.literal('shot_removed'), shot: z.string() }),
  z.object({ type: z.literal('import_changed'), import: importStateSchema }),
  /** A picture is to be shown: something outside of the page asked for it. */
  z.object({ type: z.literal('shot_shown'), shot: z.string() }),
  /** A file that Askshot was opened with can't be shown. */
  z.object({ type: z.literal('file_refused'), name: z.string(), error: userErrorSchema }),
]);
export type HostEvent = z.infer<typeof eventSchema>;
