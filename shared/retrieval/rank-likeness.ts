import { LOOK_HASH_BYTES } from './perceptual-hash.ts';
import { TEXT_HASH_BYTES } from './text-hash.ts';

/** How one picture of the library compares with the picture that is asked for. */
export type LikenessSignals = {
  id: string;
  /** Bits in which the hashes of the look and of the text differ. */
  look: number;
  text: number;
  /** Cosine of the two vectors in the aligned space. */
  cosine: number;
};
export type RankedLikeness = { signals: LikenessSignals; score: number; why: string[] };

/** Weights of look, words and concepts; they sum to 1. Blur spares the look, a new theme or window spares the words. */
const WEIGHTS = { look: 0.5, text: 0.2, cosine: 0.3 };
/** Hashes of unrelated pictures differ in about half of their bits: likeness is what is better than that. */
const HALF_LOOK = LOOK_HASH_BYTES * 4;
const HALF_TEXT = TEXT_HASH_BYTES * 4;
/** Least score of a picture that is like another. */
export const LIKE = 0.4;

/** Orders pictures by how much they are like the one asked for. */
export function rankLikeness(candidates: readonly LikenessSignals[]): RankedLikeness[] {
  return candidates
    .map(scoreLikeness)
    .sort((a, b) => b.score - a.score || (a.signals.id < b.signals.id ? -1 : 1));
}

function scoreLikeness(signals: LikenessSignals): RankedLikeness {
  const look = Math.max(0, 1 - signals.look / HALF_LOOK);
  const text = Math.max(0, 1 - signals.text / HALF_TEXT);
  const cosine = Math.max(0, Math.min(1, signals.cosine));
  const why = [
    { part: look, text: `the look is ${percent(look)} alike` },
    { part: text, text: `the words are ${percent(text)} alike` },
    { part: cosine, text: `what is on it is ${percent(cosine)} alike` },
  ].filter(({ part }) => part >= 0.3);
  return {
    signals,
    score: WEIGHTS.look * look + WEIGHTS.text * text + WEIGHTS.cosine * cosine,
    why: why.sort((a, b) => b.part - a.part).map((entry) => entry.text),
  };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
