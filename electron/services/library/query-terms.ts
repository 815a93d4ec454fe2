import { inverseFrequency } from '../../../shared/retrieval/inverse-frequency.ts';
import type { QueryTerm } from '../../../shared/retrieval/match-text.ts';
import { type ParsedQuery, termsOf } from '../../../shared/retrieval/parse-query.ts';
import { meaningOf } from '../../../shared/retrieval/record-facts.ts';
import type { VectorSpace } from '../../../shared/retrieval/vector-space.ts';
import type { TextIndex } from './text-index.ts';

/** A word of the query with what this library knows of it. */
export type IndexedTerm = QueryTerm & {
  /** Pictures whose text has the word or one of its spellings. */
  documents: number;
  /** The word alone in the aligned space. */
  vector: Float32Array;
};

/** Words of a query that are looked up; a pasted page is found by its first ones. */
const MAX_TERMS = 32;

/**
 * Looks up the words of a query: how rare they are, and under which spellings the library has them. `partial`: the last
 * word is still being typed.
 */
export function queryTerms(
  texts: TextIndex,
  query: ParsedQuery,
  space: VectorSpace,
  pictures: number,
  partial: boolean,
): IndexedTerm[] {
  const quoted = query.phrases.flatMap(termsOf);
  return [...new Set([...query.terms, ...quoted])].slice(0, MAX_TERMS).map((term) => {
    const at = query.terms.indexOf(term);
    const neighbours = at < 0 ? {} : { before: query.terms[at - 1], after: query.terms[at + 1] };
    const typing = partial && term === query.terms.at(-1);
    const { documents, spellings } = texts.lookUpInQuery(term, neighbours, typing);
    const { concepts, look } = meaningOf(term);
    return {
      term,
      documents,
      spellings,
      concepts,
      look,
      weight: weigh(documents, look, pictures),
      rarity: look ? weigh(documents, look, pictures) : inverseFrequency(documents, pictures),
      vector: space.ofText(term),
    };
  });
}

/** Words that no picture has weigh less than rare ones: they may be other words for what is there. */
const UNKNOWN = 0.6;
/** Words for looks are told by facts, so their rarity in texts says nothing: they weigh as middling words. */
const LOOK = 0.5;

function weigh(documents: number, look: boolean, pictures: number): number {
  if (look) return LOOK * inverseFrequency(1, pictures);
  return inverseFrequency(documents, pictures) * (documents === 0 ? UNKNOWN : 1);
}
