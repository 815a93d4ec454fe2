import type { HitReport } from '../model/library.ts';
import { CONCEPTS } from './concepts.ts';
import { bagOf, lettersOf, textVector } from './text-vector.ts';

type Dimension = HitReport['dimensions'][number];

/** Dimensions that are told; what is left of the cosine is told as one. */
const TOLD = 12;

/** Why a picture is near to words: what each concept and the letters of each word add to the cosine. */
export function explainWords(
  text: string,
  picture: Float32Array,
): { cosine: number; dimensions: Dimension[] } {
  const query = textVector(text);
  const bag = bagOf([text]);
  const letters = query.subarray(CONCEPTS.length);
  const whole = Math.hypot(...lettersOf(bag));
  const scale = whole === 0 ? 0 : Math.hypot(...letters) / whole;
  const words = [...bag].map(([word, weight]): Dimension => {
    const own = lettersOf(new Map([[word, weight]]));
    const dot = own.reduce((sum, value, at) => sum + value * picture[CONCEPTS.length + at], 0);
    const length = scale * Math.hypot(...own);
    const share = scale * dot;
    return { name: word, kind: 'word', query: length, picture: length === 0 ? 0 : share / length, share };
  });
  return told(query, picture, words);
}

/** Why two pictures are near: what each concept adds to the cosine, and their words together. */
export function explainLikeness(
  query: Float32Array,
  picture: Float32Array,
): { cosine: number; dimensions: Dimension[] } {
  return told(query, picture, []);
}

function told(
  query: Float32Array,
  picture: Float32Array,
  words: readonly Dimension[],
): { cosine: number; dimensions: Dimension[] } {
  const concepts = CONCEPTS.map(
    ([name], at): Dimension => ({
      name,
      kind: 'concept',
      query: query[at],
      picture: picture[at],
      share: query[at] * picture[at],
    }),
  );
  const cosine = query.reduce((sum, value, at) => sum + value * picture[at], 0);
  const dimensions = [...concepts, ...words]
    .filter(({ query: wanted }) => wanted !== 0)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share))
    .slice(0, TOLD);
  const rest = cosine - dimensions.reduce((sum, { share }) => sum + share, 0);
  if (Math.abs(rest) > 1e-4)
    dimensions.push({ name: 'rest', kind: 'rest', query: 0, picture: 0, share: rest });
  return { cosine, dimensions };
}
