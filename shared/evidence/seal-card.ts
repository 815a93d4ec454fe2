import { failed, ok, type Result } from '../model/errors.ts';
import { CARD_PARTS, type CardBody, type EvidenceCard } from '../model/evidence-card.ts';
import type { Hasher } from '../ports.ts';

/**
 * Adds the digests to a card. Texts are made well-formed Unicode first (a file name need not be), for canonical JSON
 * has no form for lone surrogates.
 */
export function sealCard(body: CardBody, hasher: Hasher): Result<EvidenceCard> {
  const plain = wellFormed(body) as CardBody;
  const partDigests = CARD_PARTS.map((part) => [part, hasher.digest(plain[part])] as const);
  const unsealed = { ...plain, part_digests: Object.fromEntries(partDigests) };
  const digest = hasher.digest(unsealed);
  if (digest === null)
    return failed(
      'invalid_card',
      'The answer holds a value that JSON has no form for.',
      'Ask the question again.',
    );
  return ok({ ...unsealed, digest } as EvidenceCard);
}

/** The value as JSON keeps it: no undefined fields, and every text well formed. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => [key, wellFormed(entry)]),
  );
}
