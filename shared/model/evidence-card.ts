import { z } from 'zod';
import { answerSchema, decisionSchema } from './answer.ts';
import { failed, ok, type Result } from './errors.ts';
import { IMAGE_FEATURES_SCHEMA, imageFeaturesSchema, qualitySchema, sourceSchema } from './image-features.ts';
import { routedQuestionSchema } from './question.ts';

/** The schema name and version that a card carries. */
export const EVIDENCE_CARD_SCHEMA = 'askshot/evidence_card@1';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A spatial fragment of a picture: W3C Web Annotation Data Model 4.2.1 with Media Fragments URI 1.0 syntax. */
export const fragmentSelectorSchema = z.object({
  type: z.literal('FragmentSelector'),
  conformsTo: z.literal('http://www.w3.org/TR/media-frags/'),
  value: z.string().regex(/^xywh=pixel:-?\d+,-?\d+,\d+,\d+$/),
});
export type FragmentSelector = z.infer<typeof fragmentSelectorSchema>;

/** The pixels of a region, cut to the picture's edges. */
export const cropSchema = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  /** Digest of the PNG bytes in `data_url`. */
  sha256,
  data_url: z.string().regex(/^data:image\/png;base64,[A-Za-z0-9+/]*={0,2}$/),
});
export type Crop = z.infer<typeof cropSchema>;

export const citedRegionSchema = z.object({
  label: z.string(),
  selector: fragmentSelectorSchema,
  /** Null where the region lies outside the picture or the card's size limit was reached. */
  crop: cropSchema.nullable(),
});

/** Something that the answer states literally, and the places of the record where it is written. */
export const literalSchema = z.object({
  text: z.string(),
  grounded_in: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      selector: fragmentSelectorSchema,
      confidence: z.number().min(0).max(1),
    }),
  ),
});
export type Literal = z.infer<typeof literalSchema>;

/** The parts in the order in which a reader needs them. */
export const CARD_PARTS = [
  'source_asset',
  'structured_record',
  'fusion_result',
  'failure_check',
  'expected_output',
] as const;
export type CardPart = (typeof CARD_PARTS)[number];

const cardBody = {
  schema: z.literal(EVIDENCE_CARD_SCHEMA),
  id: z.string(),
  made_at: z.string(),
  /** Which picture. */
  source_asset: z.object({
    file: z.string(),
    sha256,
    size: z.int().nonnegative(),
    media_type: z.string(),
    width: z.int().positive(),
    height: z.int().positive(),
    captured_at: z.string().nullable(),
    display_scale: z.number().positive(),
    note: sourceSchema.shape.note,
  }),
  /** What was found on it: the whole record, so that the answer can be made again from the card alone. */
  structured_record: imageFeaturesSchema,
  /** What was asked, how it was understood, what was answered and the pixels it rests on. */
  fusion_result: z.object({
    question: z.string(),
    routed: routedQuestionSchema,
    answer: answerSchema,
    regions: z.array(citedRegionSchema),
  }),
  /** How it could be wrong. */
  failure_check: z.object({
    quality: qualitySchema,
    uncertainty: z.array(z.string()),
    decision: decisionSchema,
    confidence: z.number().min(0).max(1),
    reasons: z.array(z.string()),
    advice: z.array(z.string()),
    would_change: z.array(z.string()),
  }),
  /** What a checker should see. */
  expected_output: z.object({
    statement: z.string(),
    literals: z.array(literalSchema),
    engines: z.record(z.string(), z.string()),
  }),
};

/** A card before it is sealed. */
export const cardBodySchema = z.object(cardBody);
export type CardBody = z.infer<typeof cardBodySchema>;

/** An answer with everything that is needed to check it later, on another machine. */
export const evidenceCardSchema = z.object({
  ...cardBody,
  /** SHA-256 of each part's canonical JSON: they tell which part changed. */
  part_digests: z.record(z.enum(CARD_PARTS), sha256),
  /** SHA-256 of the canonical JSON (RFC 8785) of the card without this field. */
  digest: sha256,
});
export type EvidenceCard = z.infer<typeof evidenceCardSchema>;

const SCHEMA_PATTERN = /^askshot\/(evidence_card|image_features)@(\d+)$/;

/**
 * Checks a plain value against the schema.
 * Errors: `invalid_card` where it is no card, `newer_schema` where a later version of Askshot wrote it.
 */
export function parseEvidenceCard(value: unknown): Result<EvidenceCard> {
  const card = value as { schema?: unknown; structured_record?: { schema?: unknown } } | null;
  for (const name of [card?.schema, card?.structured_record?.schema]) {
    const version = typeof name === 'string' ? Number(SCHEMA_PATTERN.exec(name)?.[2] ?? 0) : 0;
    if (version > 1)
      return failed(
        'newer_schema',
        `This card has the schema ${name}; this version of Askshot reads up to ${EVIDENCE_CARD_SCHEMA} and ${IMAGE_FEATURES_SCHEMA}.`,
        'Update Askshot and check the card again.',
      );
  }
  const parsed = evidenceCardSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return failed(
    'invalid_card',
    `This is not an evidence card: ${issue.path.join('.') || 'the whole'}: ${issue.message}.`,
    'Export the card again from Askshot.',
  );
}
