import type { Duplicate } from '../model/library.ts';

/** What is compared of two pictures. */
export type Likeness = {
  /** Bits in which the 256-bit hashes of the look differ. */
  look: number;
  /** Bits in which the 64-bit hashes of the text differ. */
  text: number;
};

/** Largest distances at which two pictures count as the same: unrelated ones differ in about half of the bits. */
const SAME_LOOK = 26;
const SAME_TEXT = 12;

/** How two pictures with other bytes and pixels relate; null where they are simply different. */
export function classifyDuplicate({ look, text }: Likeness): Duplicate['kind'] | null {
  if (look > SAME_LOOK) return null;
  return text <= SAME_TEXT ? 'same_look_and_text' : 'same_look_other_text';
}
