import { CONCEPTS, conceptsOf } from './concepts.ts';

/** Dimensions for letter groups, after the concepts; a power of two. */
export const HASHED = 512;
export const DIMENSIONS = CONCEPTS.length + HASHED;
/** Share of a vector's length that concepts have where both parts are there; letters tell the rest. */
const CONCEPT_WEIGHT = 0.8;
const LETTER_WEIGHT = 0.6;

const STOP_WORDS = new Set(
  'a an and are as at be been but by can did do does for from had has have how i if in into is it its me my no not of on or our please show find that the their them then there these this to was we were what when where which who why will with would you your'.split(
    ' ',
  ),
);

/** Lower-case words of a text, camel case and snake case taken apart. */
export function wordsOf(text: string): string[] {
  const parted = text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return (parted.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word));
}

/** Words and weights that make up a vector: repeated words count less and less. */
export type Bag = Map<string, number>;

/** How often each word stands in the texts, damped: 1 + log2(count). */
export function bagOf(texts: Iterable<string>): Bag {
  const bag: Bag = new Map();
  for (const text of texts) for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  for (const [word, count] of bag) bag.set(word, 1 + Math.log2(count));
  return bag;
}

/** Text as a unit vector of DIMENSIONS numbers; a text without words gives zeros. */
export function textVector(text: string): Float32Array {
  const bag = bagOf([text]);
  const concepts = new Float32Array(CONCEPTS.length);
  for (const [word, weight] of bag) addConcepts(concepts, word, weight);
  return compose(concepts, lettersOf(bag));
}

/** Adds the concepts of a word; a word that means several gives each a part. */
export function addConcepts(concepts: Float32Array, word: string, weight: number): void {
  const meant = conceptsOf(word);
  for (const concept of meant) concepts[concept] += weight / Math.sqrt(meant.length);
}

/** Hashed words and their groups of three letters: texts that share words, even misread ones, come near. */
export function lettersOf(bag: Bag): Float32Array {
  const letters = new Float32Array(HASHED);
  for (const [word, weight] of bag) {
    addHashed(letters, `=${word}`, 1.5 * weight);
    if (word.length < 4) continue;
    const framed = `^${word}$`;
    const groups = framed.length - 2;
    for (let at = 0; at < groups; at++)
      addHashed(letters, framed.slice(at, at + 3), weight / Math.sqrt(groups));
  }
  return letters;
}

/** FNV-1a decides place and sign of a feature, so that features that share a place cancel on average. */
function addHashed(vector: Float32Array, feature: string, weight: number): void {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  vector[hash & (HASHED - 1)] += (hash >>> 16) & 1 ? weight : -weight;
}

/** Puts both parts together, each brought to its share of the length, the whole to length 1. */
export function compose(concepts: Float32Array, letters: Float32Array): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  const conceptLength = Math.hypot(...concepts);
  const letterLength = Math.hypot(...letters);
  if (conceptLength > 0) vector.set(concepts.map((value) => (CONCEPT_WEIGHT * value) / conceptLength));
  if (letterLength > 0)
    vector.set(
      letters.map((value) => (LETTER_WEIGHT * value) / letterLength),
      CONCEPTS.length,
    );
  const length = Math.hypot(...vector);
  return length > 0 ? vector.map((value) => value / length) : vector;
}
