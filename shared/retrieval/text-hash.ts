/** Bytes in a hash. */
export const TEXT_HASH_BYTES = 8;

/**
 * A 64-bit hash of a text's words (simhash; Charikar 2002): texts that share most words differ in few bits. Words and
 * pairs of neighbours count once each; case and punctuation do not.
 */
export function textHash(text: string): Uint8Array<ArrayBuffer> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const features = new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
  const votes = new Int32Array(TEXT_HASH_BYTES * 8);
  for (const feature of features) {
    const [high, low] = hash64(feature);
    for (let bit = 0; bit < 32; bit++) {
      votes[bit] += (low >>> bit) & 1 ? 1 : -1;
      votes[bit + 32] += (high >>> bit) & 1 ? 1 : -1;
    }
  }
  const hash = new Uint8Array(TEXT_HASH_BYTES);
  for (const [bit, vote] of votes.entries()) if (vote > 0) hash[bit >> 3] |= 1 << (bit & 7);
  return hash;
}

/** Two 32-bit FNV-1a hashes with different starts, each mixed as in MurmurHash3's finaliser. */
function hash64(text: string): [number, number] {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x01000193);
  }
  return [mix(high), mix(low)];
}

function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
