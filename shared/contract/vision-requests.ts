import { z } from 'zod';
import {
  comparisonSchema,
  sentEntrySchema,
  visionBackendSchema,
  visionKindSchema,
  visionSightSchema,
} from '../model/vision.ts';
import { exchangeSchema, questionText, shotId } from './shot.ts';

const visionEntrySchema = visionBackendSchema.extend({
  local: z.boolean(),
  /** Whether its key is in the system's keychain. */
  key_kept: z.boolean(),
});
const foundServerSchema = z.object({
  kind: visionKindSchema,
  program: z.string(),
  url: z.string(),
  models: z.array(z.string()),
});

/** Requests about vision models. */
export const visionRequests = {
  /** The vision models that are set up, and whether each runs on this machine. */
  list_vision: { params: z.object({}), reply: z.array(visionEntrySchema) },
  /** Adds a model, or replaces the one of that name; a key kept for another address is forgotten. */
  add_vision: { params: visionBackendSchema, reply: visionEntrySchema },
  /** Puts a model's key into the system's keychain, or takes it out (null). */
  keep_vision_key: {
    params: z.object({ name: z.string(), key: z.string().trim().min(1).max(1000).nullable() }),
    reply: z.object({}),
  },
  /** Why keys can't be kept on this host; null where they can. */
  get_keychain: { params: z.object({}), reply: z.object({ obstacle: z.string().nullable() }) },
  remove_vision: { params: z.object({ name: z.string() }), reply: z.object({}) },
  /** Sends a model a test picture; nothing of the user's is sent. */
  test_vision: {
    params: z.object({ name: z.string() }),
    reply: visionSightSchema,
  },
  /** Looks for model servers on 127.0.0.1. */
  discover_vision: { params: z.object({}), reply: z.array(foundServerSchema) },
  /** Everything that was sent to models, oldest first. */
  list_sent: { params: z.object({}), reply: z.array(sentEntrySchema) },
  /**
   * The same question through plain OCR, the feature engine and the named models. Naming a model is the consent to
   * send it this picture, with all that `find_sensitive` finds painted over but for the masks in `keep`.
   */
  compare: {
    params: shotId.extend({
      question: questionText,
      backends: z.array(z.string()).max(8),
      keep: z.array(z.string()),
    }),
    reply: comparisonSchema,
  },
  /** Stops the comparison or the question to a model that runs for a picture. */
  cancel_compare: { params: shotId, reply: z.object({ cancelled: z.boolean() }) },
  /**
   * Puts a question that the feature engine declined to one model; naming it is the consent, as in `compare`. The
   * answer is held against the screen and becomes part of the conversation.
   */
  ask_model: {
    params: shotId.extend({ question: questionText, backend: z.string(), keep: z.array(z.string()) }),
    reply: exchangeSchema,
  },
  /** What stands once the user has settled conflicts: `settled` in the claims of the comparison says for whom. */
  settle_comparison: { params: z.object({ comparison: comparisonSchema }), reply: comparisonSchema },
  /** Settles the conflicts of a model's answer in a conversation, in the order of its claims; null leaves one open. */
  settle_answer: {
    params: z.object({
      answer: z.string(),
      settled: z.array(z.enum(['screen', 'model']).nullable()).max(1000),
    }),
    reply: exchangeSchema,
  },
} as const;
