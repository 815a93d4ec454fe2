import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ERROR_CATEGORIES,
  type ImageFeatures,
  imageFeaturesSchema,
  parseImageFeatures,
  ROLES,
  SCENES,
  STATES,
} from '../../../shared/model/image-features.ts';
import { sampleRecord } from '../../fakes/sample-record.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const box = fc.record({ x: fc.nat(4000), y: fc.nat(4000), width: fc.nat(4000), height: fc.nat(4000) });
const word = fc.record({ text: fc.string({ unit: 'grapheme' }), confidence: share, box });
const line = fc.record({
  id: fc.string(),
  text: fc.string(),
  confidence: share,
  box,
  words: fc.array(word, { maxLength: 3 }),
});
const element = fc.record({
  id: fc.string(),
  role: fc.constantFrom(...ROLES),
  name: fc.string(),
  state: fc.array(fc.constantFrom(...STATES), { maxLength: 2 }),
  value: fc.option(fc.string()),
  box,
  confidence: share,
});
const error = fc.record({
  id: fc.string(),
  category: fc.constantFrom(...ERROR_CATEGORIES),
  message: fc.string(),
  code: fc.option(fc.string()),
  box,
  confidence: share,
  evidence: fc.array(fc.string(), { maxLength: 2 }),
  reasons: fc.array(fc.string(), { maxLength: 2 }),
  candidates: fc.array(fc.record({ category: fc.constantFrom(...ERROR_CATEGORIES), score: share }), {
    maxLength: 2,
  }),
});
const record: fc.Arbitrary<ImageFeatures> = fc
  .record({
    lines: fc.array(line, { maxLength: 3 }),
    elements: fc.array(element, { maxLength: 3 }),
    errors: fc.array(error, { maxLength: 2 }),
    kind: fc.constantFrom(...SCENES),
    confidence: share,
    uncertainty: fc.array(fc.string(), { maxLength: 2 }),
  })
  .map(({ lines, elements, errors, kind, confidence, uncertainty }) =>
    sampleRecord({
      text: { engine: 'fake 1.0', language: 'eng', lines, mean_confidence: confidence },
      ui: { elements, windows: [] },
      errors,
      scene: { kind, confidence },
      uncertainty,
    }),
  );

describe('image_features record', () => {
  it('survives a round trip through JSON', () => {
    fc.assert(
      fc.property(record, (value) => {
        expect(parseImageFeatures(JSON.stringify(value))).toEqual({
          ok: true,
          value: JSON.parse(JSON.stringify(value)),
        });
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a newer schema by name and version, and says what to do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10_000 }), (version) => {
        const result = parseImageFeatures({ ...sampleRecord(), schema: `askshot/image_features@${version}` });
        expect(result).toMatchObject({ ok: false, error: { code: 'newer_schema' } });
        if (!result.ok) expect(result.error.message).toContain(`@${version}`);
      }),
    );
  });

  it('refuses a record with any required field missing or of another type', () => {
    const valid = sampleRecord();
    const fields = Object.keys(valid) as (keyof ImageFeatures)[];
    for (const field of fields) {
      const { [field]: _removed, ...rest } = valid;
      expect(parseImageFeatures(rest)).toMatchObject({ ok: false, error: { code: 'invalid_record' } });
      expect(parseImageFeatures({ ...valid, [field]: Symbol.iterator })).toMatchObject({ ok: false });
    }
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), (value) => {
        expect(parseImageFeatures(value).ok).toBe(false);
      }),
    );
  });

  it('keeps confidence in 0..1 and boxes in whole pixels', () => {
    const record = sampleRecord();
    for (const confidence of [-0.1, 1.1, Number.NaN])
      expect(
        imageFeaturesSchema.safeParse({ ...record, scene: { ...record.scene, confidence } }).success,
      ).toBe(false);
    const [first] = record.errors;
    const half = { ...first, box: { ...first.box, x: 0.5 } };
    expect(imageFeaturesSchema.safeParse({ ...record, errors: [half] }).success).toBe(false);
  });
});
