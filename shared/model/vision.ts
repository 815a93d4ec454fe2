import { z } from 'zod';
import { decisionSchema } from './answer.ts';
import { regionSchema } from './geometry.ts';

export const VISION_KINDS = ['openai-compatible', 'ollama', 'openai', 'anthropic', 'google'] as const;
export const visionKindSchema = z.enum(VISION_KINDS);

/** A vision-language model that the user has set up. Its key is never part of this. */
export const visionBackendSchema = z.object({
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/),
  kind: visionKindSchema,
  /** Base address of the server's API. */
  url: z.url({ protocol: /^https?$/ }),
  model: z.string().min(1).max(200),
  /** Environment variable that holds the key, where the server wants one. */
  key_env: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
    .nullable(),
  /** Dollars for a million tokens, where the server charges for them. */
  price: z.object({ input: z.number().nonnegative(), output: z.number().nonnegative() }).optional(),
});
export type VisionBackend = z.infer<typeof visionBackendSchema>;

export const visionBackendsSchema = z.object({
  schema: z.literal('askshot/vision@1'),
  backends: z.array(visionBackendSchema),
});

/** A price written as `INPUT/OUTPUT`, both in dollars for a million tokens; null where the text is none. */
export function parsePrice(text: string): NonNullable<VisionBackend['price']> | null {
  const found = /^\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s*$/.exec(text);
  return found ? { input: Number(found[1]), output: Number(found[2]) } : null;
}

/** Whether a server is this machine itself; all others count as remote. */
export function isLocal(backend: Pick<VisionBackend, 'url'>): boolean {
  return /^https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?(?:[/?#]|$)/i.test(backend.url);
}

/** What a test of a backend found out. */
export const visionSightSchema = z.object({
  /** Model as the server named it, where it did. */
  model: z.string().nullable(),
  /** Its version, where the server tells it apart from the name. */
  version: z.string().nullable(),
  /** Height in pixels of the smallest letters that it read on a picture of the largest size sent; null where none. */
  smallest_letters: z.int().nullable(),
});
export type VisionSight = z.infer<typeof visionSightSchema>;

export const CLAIM_STATUSES = ['supported', 'unsupported', 'conflict'] as const;

const pngSchema = z.string().regex(/^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/);

/** Both sides of a conflict as small pictures (PNG data URLs), so that it can be settled by looking. */
export const conflictViewSchema = z.object({
  /** The place that contradicts the claim, as it is. */
  screen: pngSchema,
  /** The same place as the model was sent it: painted over and scaled. */
  sent: pngSchema,
  /** What else on the screen comes closest to the claim; null where nothing does. */
  nearest: pngSchema.nullable(),
});
export type ConflictView = z.infer<typeof conflictViewSchema>;

/** One thing that an answer says, and what the record says of it. */
export const claimSchema = z.object({
  text: z.string(),
  status: z.enum(CLAIM_STATUSES),
  /** Where the screen supports or contradicts it. */
  region: regionSchema.nullable(),
  /** What the screen shows instead, for a conflict. */
  shown: z.string().nullable(),
  /** For a conflict: the words elsewhere on the screen that come closest to the claim, where any do. */
  nearest: regionSchema.nullable().optional(),
  view: conflictViewSchema.optional(),
  /** Who is right in a conflict, once the user has looked at both. */
  settled: z.enum(['screen', 'model']).optional(),
});
export type Claim = z.infer<typeof claimSchema>;

/** One engine's answer to one question. `engine` is `ocr`, `features` or `vision:NAME`. */
export const engineRunSchema = z.object({
  engine: z.string(),
  decision: decisionSchema,
  answer: z.string(),
  confidence: z.number().min(0).max(1),
  regions: z.array(regionSchema),
  claims: z.array(claimSchema),
  /** Pixel sizes of the pictures that were sent, the largest first; null where nothing was. */
  sent: z.object({ width: z.int(), height: z.int(), pictures: z.int() }).nullable(),
  /** What is known of how much of a picture arrives, from the test before; null where nothing was sent. */
  received: visionSightSchema.pick({ smallest_letters: true }).nullable(),
  /** Model as the server named it, where it did. */
  model: z.string().nullable(),
  /** Its version, where the server tells it apart from the name. */
  version: z.string().nullable().optional(),
  tokens: z.object({ input: z.number(), output: z.number() }).nullable(),
  /** Dollars, where the model has a price and the server counted the tokens. */
  cost: z.number().nonnegative().optional(),
  elapsed_ms: z.number(),
  /** Why there is no answer, where there is none. */
  problem: z.string().nullable(),
});
export type EngineRun = z.infer<typeof engineRunSchema>;

/** The model of a run with its version, as it is shown; empty where the server named none. */
export const modelOfRun = ({ model, version }: Pick<EngineRun, 'model' | 'version'>): string =>
  [model, version].filter(Boolean).join(' ');

export const comparisonSchema = z.object({
  question: z.string(),
  runs: z.array(engineRunSchema),
  /** For each two engines that gave an answer, whether they say the same. */
  agreement: z.array(z.object({ engines: z.tuple([z.string(), z.string()]), agree: z.boolean() })),
  /** What stands after grounding; `from` names the engine, or nothing where a conflict must be settled first. */
  final: z.object({
    decision: decisionSchema,
    answer: z.string(),
    confidence: z.number(),
    regions: z.array(regionSchema),
    from: z.string().nullable(),
    reasons: z.array(z.string()),
  }),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** One thing that was sent to a model: hashes of pictures, never pictures, and no key. */
export const sentEntrySchema = z.object({
  at: z.string(),
  purpose: z.enum(['test', 'question']),
  backend: z.string(),
  kind: visionKindSchema,
  url: z.string(),
  model: z.string(),
  local: z.boolean(),
  prompt: z.string(),
  pictures: z.array(z.object({ sha256: z.string(), bytes: z.int(), width: z.int(), height: z.int() })),
  /** How many parts were painted over before. */
  masks: z.int(),
});
export type SentEntry = z.infer<typeof sentEntrySchema>;
