import type { ImageFeatures } from '../model/image-features.ts';

/** One space for pictures and words: what a library needs of it. Vectors are unit vectors of `dimensions` numbers. */
export interface VectorSpace {
  readonly dimensions: number;
  /** Raised whenever stored vectors have to be made anew. */
  readonly version: number;
  ofRecord(record: ImageFeatures): Float32Array;
  ofText(text: string): Float32Array;
  /** How far a picture's vector has the concepts that a word's vector names, 0..1; words without concepts give 0. */
  conceptShare(word: Float32Array, picture: Float32Array): number;
}
