import type { Candidate } from './candidate.ts';
import type { QueryWord } from './query.ts';

/** What a word within a candidate counts for, beside one around it: of a value it says less than of a sentence. */
const OWN_OF_SENTENCE = 0.95;
const OWN_OF_VALUE = 0.45;

/** How well a word of the question is found in or around a candidate, 0..1. */
export function foundQuality(word: QueryWord, { structure, context, own, beside }: Candidate): number {
  const isWhole = structure === 'row' || structure === 'draft';
  const ownWeight = isWhole ? 1 : structure === 'sentence' ? OWN_OF_SENTENCE : OWN_OF_VALUE;
  let best = 0;
  for (const [term, quality] of word.matches) {
    const around = context.get(term) ?? 0;
    const inside = own.includes(term) ? ownWeight : 0;
    best = Math.max(best, quality * Math.max(around, inside, beside.includes(term) ? 1 : 0));
  }
  return best;
}
