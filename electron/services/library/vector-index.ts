import { countBits, LOOK_HASH_BYTES } from '../../../shared/retrieval/perceptual-hash.ts';
import { TEXT_HASH_BYTES } from '../../../shared/retrieval/text-hash.ts';
import type { SqliteLibraryStore } from './library-store.ts';

/** Rows of one block: small enough that a block being filled stays in the processor's cache. */
const BLOCK = 256;

export type Neighbour = { number: number; score: number };

/** Which rows may be returned; null: all. */
export type Allowed = ((number: number) => boolean) | null;

/** Some rows, dimension by dimension: a query reads only the dimensions that it fills. */
type Block = { vectors: Int8Array; scales: Float32Array; looks: Int32Array; words: Int32Array };

const LOOK_WORDS = LOOK_HASH_BYTES / 4;
const TEXT_WORDS = TEXT_HASH_BYTES / 4;

/**
 * All vectors and hashes of a library in memory, as 8-bit integers. A search costs (filled dimensions x rows)
 * multiplications. The index follows the library by its revision, so that it sees what other processes add and delete.
 */
export class VectorIndex {
  readonly #store: SqliteLibraryStore;
  readonly #dimensions: number;
  readonly #blocks: Block[] = [];
  /** Number of each row, and row of each number. */
  #numbers: number[] = [];
  #places = new Map<number, number>();
  #revision = -1;

  constructor(store: SqliteLibraryStore, dimensions: number) {
    this.#store = store;
    this.#dimensions = dimensions;
  }

  get size(): number {
    return this.#places.size;
  }

  /** Loads what has changed since the last call. */
  refresh(): void {
    const revision = this.#store.revision();
    if (revision === this.#revision) return;
    this.#load(this.#revision);
    // Rows that are gone can't be asked for, so a wrong number of them means: load all.
    if (this.size !== this.#store.count()) {
      this.#places = new Map();
      this.#numbers = [];
      this.#load(-1);
    }
    this.#revision = revision;
  }

  /** Rows by cosine similarity to a unit vector, best first. */
  nearest(query: Float32Array, limit: number, allowed: Allowed = null): Neighbour[] {
    const filled = filledDimensions(query);
    const scores = new Float32Array(this.size);
    for (let start = 0; start < scores.length; start += BLOCK) {
      const { vectors, scales } = this.#blocks[start / BLOCK];
      const rows = Math.min(BLOCK, scores.length - start);
      for (const dimension of filled) {
        const weight = query[dimension];
        const column = dimension * BLOCK;
        for (let row = 0; row < rows; row++) scores[start + row] += weight * vectors[column + row];
      }
      for (let row = 0; row < rows; row++) scores[start + row] *= scales[row];
    }
    return this.#best(scores, limit, allowed);
  }

  /** Rows by the share of equal bits of the look, best first. */
  lookingLike(look: Uint8Array, limit: number, allowed: Allowed = null): Neighbour[] {
    const wanted = toWords(look);
    const scores = new Float32Array(this.size);
    for (let row = 0; row < scores.length; row++)
      scores[row] = 1 - distanceAt(this.#blockOf(row).looks, row % BLOCK, wanted) / (LOOK_HASH_BYTES * 8);
    return this.#best(scores, limit, allowed);
  }

  /** Bits in which the hashes of one row differ from the given ones; null where the row is unknown. */
  distancesTo(number: number, look: Uint8Array, words: Uint8Array): { look: number; text: number } | null {
    const row = this.#places.get(number);
    if (row === undefined) return null;
    const block = this.#blockOf(row);
    return {
      look: distanceAt(block.looks, row % BLOCK, toWords(look)),
      text: distanceAt(block.words, row % BLOCK, toWords(words)),
    };
  }

  /** Cosine similarity of a unit vector and each of these rows; 0 where one is unknown. */
  cosines(query: Float32Array, numbers: readonly number[]): number[] {
    const filled = filledDimensions(query);
    return numbers.map((number) => {
      const row = this.#places.get(number);
      if (row === undefined) return 0;
      const { vectors, scales } = this.#blockOf(row);
      const place = row % BLOCK;
      let sum = 0;
      for (const at of filled) sum += query[at] * vectors[at * BLOCK + place];
      return sum * scales[place];
    });
  }

  /** The vector of one row; null where it is unknown. */
  vectorOf(number: number): Float32Array | null {
    const row = this.#places.get(number);
    if (row === undefined) return null;
    const { vectors, scales } = this.#blockOf(row);
    const vector = new Float32Array(this.#dimensions);
    const place = row % BLOCK;
    for (let at = 0; at < vector.length; at++) vector[at] = vectors[at * BLOCK + place] * scales[place];
    return vector;
  }

  #blockOf(row: number): Block {
    return this.#blocks[Math.floor(row / BLOCK)];
  }

  /** The highest scores by repeated insertion into a short sorted list. */
  #best(scores: Float32Array, limit: number, allowed: Allowed): Neighbour[] {
    const best: Neighbour[] = [];
    let lowest = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < scores.length; row++) {
      if (scores[row] <= lowest && best.length >= limit) continue;
      const number = this.#numbers[row];
      if (allowed && !allowed(number)) continue;
      let at = best.length;
      while (at > 0 && best[at - 1].score < scores[row]) at--;
      best.splice(at, 0, { number, score: scores[row] });
      if (best.length > limit) best.pop();
      if (best.length === limit) lowest = best[limit - 1].score;
    }
    return best;
  }

  #load(since: number): void {
    const rows = this.#store
      .statement(
        since < 0
          ? 'SELECT number, vector, scale, look, words FROM vectors WHERE ? < 0'
          : 'SELECT vectors.number, vector, scale, look, words FROM items JOIN vectors USING (number) WHERE items.revision > ?',
      )
      .iterate(since);
    for (const { number, vector, scale, look, words } of rows)
      this.#put(Number(number), vector as Uint8Array, Number(scale), look as Uint8Array, words as Uint8Array);
  }

  #put(number: number, vector: Uint8Array, scale: number, look: Uint8Array, words: Uint8Array): void {
    const row = this.#places.get(number) ?? this.#places.size;
    const index = Math.floor(row / BLOCK);
    const block = this.#blocks[index] ?? emptyBlock(this.#dimensions);
    this.#blocks[index] = block;
    this.#places.set(number, row);
    this.#numbers[row] = number;
    const place = row % BLOCK;
    for (let at = 0; at < this.#dimensions; at++) block.vectors[at * BLOCK + place] = vector[at];
    block.scales[place] = scale;
    block.looks.set(toWords(look), place * LOOK_WORDS);
    block.words.set(toWords(words), place * TEXT_WORDS);
  }
}

const emptyBlock = (dimensions: number): Block => ({
  vectors: new Int8Array(dimensions * BLOCK),
  scales: new Float32Array(BLOCK),
  looks: new Int32Array(BLOCK * LOOK_WORDS),
  words: new Int32Array(BLOCK * TEXT_WORDS),
});

function filledDimensions(query: Float32Array): number[] {
  const filled: number[] = [];
  for (let dimension = 0; dimension < query.length; dimension++)
    if (query[dimension] !== 0) filled.push(dimension);
  return filled;
}

/** A hash as 32-bit words; its bytes need not lie at a multiple of four. */
const toWords = (hash: Uint8Array): Int32Array => new Int32Array(new Uint8Array(hash).buffer);

/** Bits in which a hash differs from the one at a place. */
function distanceAt(hashes: Int32Array, place: number, wanted: Int32Array): number {
  let distance = 0;
  for (let word = 0; word < wanted.length; word++)
    distance += countBits(hashes[place * wanted.length + word] ^ wanted[word]);
  return distance;
}
