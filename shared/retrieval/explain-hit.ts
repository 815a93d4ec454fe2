import type { Box, Region } from '../model/geometry.ts';
import type { ImageFeatures } from '../model/image-features.ts';
import type { QueryTerm } from './match-text.ts';
import { type ParsedQuery, termsOf } from './parse-query.ts';
import type { RankedCandidate } from './rank-results.ts';

/** Concepts below this are not named as reasons. */
const NAMED_CONCEPT = 0.5;

/** Why a picture was found, strongest first, in plain words. `line` is the text of the best line, `asked` that of the best kept question, if any. */
export function explainHit(
  query: ParsedQuery,
  terms: readonly QueryTerm[],
  { candidate }: RankedCandidate,
  line: string | null,
  asked: string | null,
): string[] {
  const { match, concepts } = candidate;
  const reasons: string[] = [];
  if (match.phrase) reasons.push(`holds the words "${(query.phrases[0] ?? query.rest).slice(0, 80)}"`);
  const inText = terms.filter((_, at) => match.terms[at] > 0);
  if (!match.phrase && inText.length > 0) reasons.push(`its text has ${inText.map(nameOf).join(', ')}`);
  if (line !== null) reasons.push(`line "${line.slice(0, 80)}"`);
  if (asked !== null) reasons.push(`was asked: "${asked.slice(0, 80)}"`);
  const byConcept = terms.filter((_, at) => concepts[at] >= NAMED_CONCEPT && concepts[at] > match.terms[at]);
  if (byConcept.length > 0) reasons.push(`fits the idea of ${byConcept.map(({ term }) => term).join(', ')}`);
  reasons.push(...query.notes);
  query.comparisons.forEach(({ words }, at) => {
    if (candidate.comparisons[at]) reasons.push(`amount ${words}`);
  });
  if (!candidate.excluded) reasons.push(...query.excluded.map((word) => `without ${word}`));
  if (reasons.length === 0) reasons.push(`vectors are near (cosine ${candidate.cosine.toFixed(2)})`);
  return reasons;
}

/** A word of the query, with the spelling it was found under where that is another. */
function nameOf({ term, spellings }: QueryTerm): string {
  const [first] = spellings.keys();
  return spellings.has(term) || first === undefined ? `"${term}"` : `"${first}" (for "${term}")`;
}

/** The part of a picture that fits a query: the best line, else an element or error that the words name. */
export function matchingRegion(
  query: ParsedQuery,
  line: { text: string; box: Box } | null,
  readRecord: () => ImageFeatures | null,
): Region | null {
  if (line) return { ...line.box, label: line.text };
  const record = readRecord();
  if (!record) return null;
  const words = new Set(query.terms);
  const [error] = record.errors;
  if (error && ['error', 'errors', 'failure', 'failed', 'exception'].some((word) => words.has(word)))
    return { ...error.box, label: error.message };
  const element = record.ui.elements.find(({ role }) =>
    termsOf(role.replaceAll('_', ' ')).every((word) => words.has(word)),
  );
  return element ? { ...element.box, label: element.name || element.role } : null;
}
