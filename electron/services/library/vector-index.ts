import { countBits, LOOK_HASH_BYTES } from '../../../shared/retrieval/perceptual-hash.ts';
import { TEXT_HASH_BYTES } from '../../../shared/retrieval/text-hash.ts';
import type { SqliteLibraryStore } from './library-store.ts';

/** Rows that room is made for at first; it doubles when it is full. */
const FIRST_CAPACITY = 1024;

export type Neighbour = { number: number; score: number };

/** Which rows may be returned; null: all. */
export type Allowed = ((number: number) => boolean) | null;

/**
 * All vectors and hashes of a library in memory: 8-bit integers, one array a dimension, since a query of words fills
 * few dimensions and only those are read. A search costs (filled dimensions x rows) multiplications. It follows the
 * library by its revision, so that it sees what other processes add and delete.
 */
export class VectorIndex {
  readonly #store: SqliteLibraryStore;
  readonly #dimensions: number;
  #columns: Int8Array[] = [];
  #numbers = new Int32Array(0);
  #scales = new Float32Array(0);
  #looks = new Int32Array(0);
  #words = new Int32Array(0);
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
      this.#load(-1);
    }
    this.#revision = revision;
  }

  /** Rows by cosine similarity to a unit vector, best first. */
  nearest(query: Float32Array, limit: number, allowed: Allowed = null): Neighbour[] {
    const sums = new Float32Array(this.size);
    for (let dimension = 0; dimension < this.#dimensions; dimension++) {
      const weight = query[dimension];
      if (weight === 0) continue;
      const column = this.#columns[dimension];
      for (let row = 0; row < sums.length; row++) sums[row] += weight * column[row];
    }
    for (let row = 0; row < sums.length; row++) sums[row] *= this.#scales[row];
    return this.#best(sums, limit, allowed);
  }

  /** Rows by the share of equal bits of the look, best first. */
  lookingLike(look: Uint8Array, limit: number, allowed: Allowed = null): Neighbour[] {
    const distances = this.#distances(look, this.#looks, LOOK_HASH_BYTES);
    return this.#best(
      distances.map((distance) => 1 - distance / (LOOK_HASH_BYTES * 8)),
      limit,
      allowed,
    );
  }

  /** Bits in which the hashes of one row differ from the given ones; null where the row is unknown. */
  distancesTo(number: number, look: Uint8Array, words: Uint8Array): { look: number; text: number } | null {
    const row = this.#places.get(number);
    if (row === undefined) return null;
    return {
      look: this.#distances(look, this.#looks, LOOK_HASH_BYTES, row, row + 1)[0],
      text: this.#distances(words, this.#words, TEXT_HASH_BYTES, row, row + 1)[0],
    };
  }

  /** Cosine similarity of a unit vector and one row; 0 where the row is unknown. */
  cosine(query: Float32Array, number: number): number {
    const row = this.#places.get(number);
    if (row === undefined) return 0;
    return (
      this.#columns.reduce((sum, column, dimension) => sum + query[dimension] * column[row], 0) *
      this.#scales[row]
    );
  }

  /** The vector of one row; null where it is unknown. */
  vectorOf(number: number): Float32Array | null {
    const row = this.#places.get(number);
    if (row === undefined) return null;
    return Float32Array.from(this.#columns, (column) => column[row] * this.#scales[row]);
  }

  #distances(hash: Uint8Array, all: Int32Array, bytes: number, from = 0, to = this.size): Float32Array {
    const words = new Int32Array(new Uint8Array(hash).buffer);
    const width = bytes / 4;
    const distances = new Float32Array(to - from);
    for (let row = from; row < to; row++) {
      let distance = 0;
      for (let word = 0; word < width; word++) distance += countBits(all[row * width + word] ^ words[word]);
      distances[row - from] = distance;
    }
    return distances;
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
    const known = this.#places.get(number);
    const row = known ?? this.#places.size;
    if (row >= this.#numbers.length) this.#grow();
    this.#places.set(number, row);
    this.#numbers[row] = number;
    this.#scales[row] = scale;
    // A new row is empty, and most components of a vector are 0.
    for (let dimension = 0; dimension < this.#dimensions; dimension++)
      if (vector[dimension] || known !== undefined) this.#columns[dimension][row] = vector[dimension];
    this.#looks.set(new Int32Array(new Uint8Array(look).buffer), (row * LOOK_HASH_BYTES) / 4);
    this.#words.set(new Int32Array(new Uint8Array(words).buffer), (row * TEXT_HASH_BYTES) / 4);
  }

  #grow(): void {
    const capacity = Math.max(FIRST_CAPACITY, this.#numbers.length * 2);
    const copy = <T extends Int8Array | Int32Array | Float32Array>(from: T, to: T): T => {
      to.set(from as never);
      return to;
    };
    this.#columns = Array.from({ length: this.#dimensions }, (_, dimension) =>
      copy(this.#columns[dimension] ?? new Int8Array(0), new Int8Array(capacity)),
    );
    this.#numbers = copy(this.#numbers, new Int32Array(capacity));
    this.#scales = copy(this.#scales, new Float32Array(capacity));
    this.#looks = copy(this.#looks, new Int32Array((capacity * LOOK_HASH_BYTES) / 4));
    this.#words = copy(this.#words, new Int32Array((capacity * TEXT_HASH_BYTES) / 4));
  }
}
