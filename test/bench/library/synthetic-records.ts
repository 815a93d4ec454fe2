import type { ImageFeatures } from '../../../shared/model/image-features.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Share of the words that are replaced. */
const REPLACED = 0.3;

/**
 * A record made of real ones: the layout and facts of one, its lines mixed with those of another, and nearly a third of
 * its words replaced by others of a vocabulary of 60,000 whose frequencies fall as in texts (Zipf).
 */
export function syntheticRecord(index: number, pool: readonly ImageFeatures[]): ImageFeatures {
  const random = randomNumbers(index);
  const pick = (): ImageFeatures => pool[Math.floor(random() * pool.length)];
  const [base, other] = [pick(), pick()];
  const lines = base.text.lines.map((line, at) => {
    const from = random() < 0.3 && other.text.lines[at] ? other.text.lines[at] : line;
    const text = from.text
      .split(' ')
      .map((word) => (random() < REPLACED ? zipfWord(random()) : word))
      .join(' ');
    return { ...line, text, words: [] };
  });
  const digest = index.toString(16).padStart(16, '0').repeat(4);
  const day = Math.floor(random() * 1000) * 86_400_000;
  return {
    ...base,
    id: `synthetic-${index}`,
    source: {
      ...base.source,
      file: `capture-${index}.png`,
      sha256: digest,
      captured_at: new Date(1_700_000_000_000 + day).toISOString(),
    },
    text: { ...base.text, lines },
    errors: random() < 0.5 ? base.errors : other.errors,
    topics: random() < 0.7 ? base.topics : other.topics,
    colors: random() < 0.7 ? base.colors : other.colors,
    main_color: random() < 0.7 ? base.main_color : other.main_color,
  };
}

const SYLLABLES = 'ba ke li mo nu ra se ti vo za den fir gal hom jun'.split(' ');

/** The word of a rank that is drawn with a frequency falling as one over the rank. */
function zipfWord(chance: number): string {
  let rank = Math.floor(60_000 ** chance);
  let word = '';
  do {
    word += SYLLABLES[rank % SYLLABLES.length];
    rank = Math.floor(rank / SYLLABLES.length);
  } while (rank > 0);
  return `${word}s`;
}
