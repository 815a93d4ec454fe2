import type { CardReport } from '../contract.ts';
import { CARD_PARTS, type EvidenceCard, parseEvidenceCard } from '../model/evidence-card.ts';
import type { Hasher, ImageCodec } from '../ports.ts';
import { buildCard } from './build-card.ts';
import { describeDifferences } from './describe-differences.ts';
import { renderCardJson } from './render-json.ts';
import { verifyCropDigests, verifyPicture } from './verify-picture.ts';

type Check = CardReport['checks'][number];
export type VerifyTools = { codec: ImageCodec; hasher: Hasher };

/**
 * Checks the JSON text of a card, and the picture's bytes where they are given: form, schema, digest, crops, picture.
 * A digest tells that a card is as it was written, not who wrote it: whoever rewrites all digests is found out only
 * by the picture.
 */
export async function verifyCard(
  text: string,
  picture: Uint8Array | null,
  tools: VerifyTools,
): Promise<CardReport> {
  const value = parseJson(text);
  if (value === undefined)
    return report([
      check('json', false, 'The file is not JSON: it was cut off, or changed where JSON has marks.'),
    ]);
  const card = parseEvidenceCard(value);
  if (!card.ok) return report([check('schema', false, `${card.error.message} ${card.error.remedy}`)]);
  const checks = [
    check('schema', true, `${card.value.schema}, record ${card.value.structured_record.schema}.`),
    verifyForm(text, value),
    verifyDigest(value as EvidenceCard, tools.hasher),
    verifyCropDigests(card.value, tools.hasher),
    ...(picture ? await verifyPicture(card.value, picture, tools) : []),
  ];
  return report(checks);
}

const report = (checks: Check[]): CardReport => ({ valid: checks.every(({ passed }) => passed), checks });

const check = (name: string, passed: boolean, detail: string): Check => ({ name, passed, detail });

/** Levels of arrays and objects in a card stay far below this; more would exhaust the stack of those that walk it. */
const MAX_DEPTH = 200;

function parseJson(text: string): unknown {
  if (depthOf(text) > MAX_DEPTH) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The deepest level of brackets outside strings. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (quoted && mark === '\\') at++;
    else if (mark === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (mark === '[' || mark === '{') deepest = Math.max(deepest, ++depth);
    else if (mark === ']' || mark === '}') depth--;
  }
  return deepest;
}

/** White space, escapes and doubled keys are lost in parsing, so the text itself is compared. */
function verifyForm(text: string, value: unknown): Check {
  const expected = renderCardJson(value);
  if (text === expected) return check('form', true, 'The text is as Askshot writes it.');
  let at = 0;
  while (at < text.length && text[at] === expected[at]) at++;
  const line = text.slice(0, at).split('\n').length;
  return check(
    'form',
    false,
    `The text was reformatted or has a hidden change, first on line ${line} (character ${at + 1}).`,
  );
}

/** Over the value as it was read, so that added fields count too. */
function verifyDigest(card: EvidenceCard, hasher: Hasher): Check {
  const { digest, ...unsealed } = card;
  if (hasher.digest(unsealed) === digest) return check('digest', true, `SHA-256 ${digest}.`);
  const parts = CARD_PARTS.filter((part) => hasher.digest(card[part]) !== card.part_digests[part]);
  const known = new Set<string>(CARD_PARTS);
  const where =
    parts.length > 0
      ? `Changed: ${parts.join(', ')}.`
      : `The five parts are as they were; changed: ${Object.keys(card)
          .filter((key) => !known.has(key))
          .join(', ')} or a digest.`;
  return check('digest', false, [where, ...contradictions(card, parts)].join(' '));
}

/** What a changed part says against the rest of the card: all of it but the crops follows from record and answer. */
function contradictions(card: EvidenceCard, changed: readonly string[]): string[] {
  const { reader: _reader, language: _language, record: _record, ...engines } = card.expected_output.engines;
  const rebuilt = buildCard({
    record: card.structured_record,
    routed: card.fusion_result.routed,
    answer: card.fusion_result.answer,
    size: card.source_asset.size,
    crops: card.fusion_result.regions.map(({ crop }) => crop),
    madeAt: Date.parse(card.made_at) || 0,
    engines,
  });
  return CARD_PARTS.filter((part) => changed.includes(part))
    .flatMap((part) => describeDifferences(card[part], rebuilt[part], part))
    .map((difference) => `${difference} from the rest of the card.`);
}
