import { CONCEPTS, SPACE_VERSION } from './concepts.ts';
import { imageVector } from './image-vector.ts';
import { DIMENSIONS, textVector } from './text-vector.ts';
import type { VectorSpace } from './vector-space.ts';

/** The aligned space of records and words, as the library uses it. */
export const recordSpace: VectorSpace = {
  dimensions: DIMENSIONS,
  version: SPACE_VERSION,
  ofRecord: imageVector,
  ofText: textVector,
  conceptShare,
};

/** The weighted share of the word's concepts that the picture has, measured against its strongest concept. */
function conceptShare(word: Float32Array, picture: Float32Array): number {
  let strongest = 0;
  let wanted = 0;
  for (let at = 0; at < CONCEPTS.length; at++) {
    strongest = Math.max(strongest, picture[at]);
    wanted += word[at];
  }
  if (strongest === 0 || wanted === 0) return 0;
  let met = 0;
  for (let at = 0; at < CONCEPTS.length; at++) met += word[at] * Math.min(1, (2 * picture[at]) / strongest);
  return Math.min(1, met / wanted);
}
