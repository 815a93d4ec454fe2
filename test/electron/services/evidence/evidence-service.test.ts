import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { EvidenceService } from '../../../../electron/services/evidence/evidence-service.ts';
import { nodeHasher } from '../../../../electron/services/evidence/node-hasher.ts';
import { SharpCodec } from '../../../../electron/services/image/sharp-codec.ts';
import { renderCardJson } from '../../../../shared/evidence/render-json.ts';
import { sealCard } from '../../../../shared/evidence/seal-card.ts';
import type { Answer } from '../../../../shared/model/answer.ts';
import type { EvidenceCard } from '../../../../shared/model/evidence-card.ts';
import { sampleAnswer, sampleRecord, sampleRouted } from '../../../fakes/sample-record.ts';

const codec = new SharpCodec();
const service = new EvidenceService(
  codec,
  { now: () => 1_767_323_045_000, elapsed: () => 0 },
  { askshot: '1.0.0' },
);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** 400 x 100 pixels, each unlike its neighbours; `shift` gives another picture of the same size. */
function picture(shift = 0) {
  const data = new Uint8Array(400 * 100 * 4);
  for (let at = 0; at < data.length; at++)
    data[at] = at % 4 === 3 ? 255 : (at * 31 + (at >> 7) * 17 + shift) & 255;
  return codec.encodePng({ width: 400, height: 100, data });
}

let bytes: Uint8Array;
const recordOf = (file: Uint8Array) => {
  const record = sampleRecord();
  return { ...record, source: { ...record.source, sha256: sha256(file) } };
};

async function build(answer: Partial<Answer> = {}): Promise<EvidenceCard> {
  const card = await service.build({
    record: recordOf(bytes),
    routed: sampleRouted(),
    answer: sampleAnswer(answer),
    bytes,
  });
  if (!card.ok) throw new Error(card.error.message);
  return card.value;
}

const json = (card: EvidenceCard) => service.render(card, 'json').content;
const failing = async (text: string, file: Uint8Array | null = null) => {
  const report = await service.verify(text, file);
  return { valid: report.valid, failed: report.checks.filter((check) => !check.passed) };
};

beforeAll(async () => {
  bytes = await picture();
});

describe('EvidenceService', () => {
  it('builds a card that verifies, with and without its picture', async () => {
    const card = await build();
    expect(card.fusion_result.regions[0].selector.value).toBe('xywh=pixel:10,32,336,14');
    expect(card.fusion_result.regions[0].crop).toMatchObject({ width: 336, height: 14 });
    expect(card.expected_output.literals[0].grounded_in[0]).toMatchObject({ id: 'L2' });
    expect(card.expected_output.engines).toMatchObject({ askshot: '1.0.0', reader: 'fake 1.0' });
    expect(await failing(json(card))).toEqual({ valid: true, failed: [] });
    expect(await failing(json(card), bytes)).toEqual({ valid: true, failed: [] });
  });

  it('refuses to build from other bytes than were analysed', async () => {
    const card = await service.build({
      record: sampleRecord(),
      routed: sampleRouted(),
      answer: sampleAnswer(),
      bytes,
    });
    expect(card).toMatchObject({ ok: false, error: { code: 'invalid_card' } });
  });

  it('finds any changed byte of the JSON file', async () => {
    const text = Buffer.from(json(await build({ regions: [] })));
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const changed = Buffer.from(text);
        changed[at] ^= mask;
        expect((await service.verify(changed.toString('utf8'), null)).valid).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('finds added, removed and doubled bytes', async () => {
    const text = json(await build({ regions: [] }));
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.string({ minLength: 1, maxLength: 3 }), async (at, added) => {
        expect((await failing(text.slice(0, at) + added + text.slice(at))).valid).toBe(false);
        expect((await failing(text.slice(0, at) + text.slice(at + 1))).valid).toBe(at === text.length);
      }),
      { numRuns: 150 },
    );
  });

  it('never throws, whatever it is given to verify', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    for (const text of ['', '{}', 'null', '[]', '"', deep, '{"schema":"askshot/evidence_card@1"}'])
      expect((await failing(text, bytes)).valid).toBe(false);
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect((await failing(text)).valid).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('says which field changed', async () => {
    const card = await build();
    card.failure_check.confidence = 0.99;
    const { failed } = await failing(json(card));
    expect(failed.map((check) => check.name)).toEqual(['digest']);
    expect(failed[0].detail).toContain('Changed: failure_check.');
    expect(failed[0].detail).toContain('failure_check.confidence is 0.99, expected 0.9');
  });

  it('refuses a newer card and a newer record inside a card', async () => {
    const text = json(await build());
    for (const name of ['evidence_card', 'image_features']) {
      const { failed } = await failing(text.replaceAll(`askshot/${name}@1`, `askshot/${name}@2`));
      expect(failed[0]).toMatchObject({ name: 'schema' });
      expect(failed[0].detail).toContain('Update Askshot');
    }
  });

  it('finds another picture, and a crop that the picture does not show, even in a card sealed anew', async () => {
    const card = await build();
    const other = await picture(1);
    const swapped = await failing(json(card), other);
    expect(swapped.failed.map((check) => check.name)).toEqual(['picture', 'crops']);
    const { digest: _digest, ...moved } = structuredClone(card);
    moved.fusion_result.regions[0].selector.value = 'xywh=pixel:11,32,336,14';
    const sealed = sealCard(moved, nodeHasher);
    if (!sealed.ok) throw new Error(sealed.error.message);
    expect((await failing(renderCardJson(sealed.value))).valid).toBe(true);
    const { failed } = await failing(renderCardJson(sealed.value), bytes);
    expect(failed.map((check) => check.name)).toEqual(['crops']);
    expect(failed[0].detail).toContain('pixel(s)');
  });

  it('reports a picture that can not be decoded', async () => {
    const { failed } = await failing(json(await build()), bytes.subarray(0, 200));
    expect(failed.map((check) => check.name)).toEqual(['picture', 'crops']);
  });

  it('cuts regions to the picture and keeps those outside without a crop', async () => {
    const card = await build({
      regions: [
        { x: -5, y: -5, width: 20, height: 20, label: 'corner' },
        { x: 900, y: 0, width: 5, height: 5, label: 'outside' },
      ],
    });
    expect(card.fusion_result.regions.map(({ crop }) => crop?.width ?? null)).toEqual([15, null]);
    expect(await failing(json(card), bytes)).toEqual({ valid: true, failed: [] });
  });

  it('keeps text from the screen as data in HTML and Markdown', async () => {
    const hostile = '<script>alert(1)</script> ![x](javascript:1) `code` | \u202egnp.exe "\' &lt;';
    const card = await build({ answer: hostile, reasons: [hostile] });
    const html = service.render(card, 'html').content;
    expect(html).not.toMatch(/<script|\u202e/);
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('data:image/png;base64,');
    const markdown = service.render(card, 'markdown').content;
    expect(markdown).not.toMatch(/<script|!\[x\]|\u202e/);
    expect(markdown).toContain('⟨U+202E⟩');
  });

  it('seals ill-formed Unicode in a form that verifies', async () => {
    const card = await build({ answer: 'half a pair \ud83d' });
    expect(await failing(json(card), bytes)).toEqual({ valid: true, failed: [] });
  });
});
