import { indexText } from '../../shared/retrieval/index-text.ts';
import { termsOf } from '../../shared/retrieval/parse-query.ts';
import type { VectorSpace } from '../../shared/retrieval/vector-space.ts';

const DIMENSIONS = 48;

/** A space in which each word has a dimension of its own, more or less: enough to test what uses a space. */
export const wordSpace: VectorSpace = {
  dimensions: DIMENSIONS,
  version: 1,
  ofText,
  ofRecord: (record) => ofText(`${record.topic} ${record.main_color} ${indexText(record).body}`),
  conceptShare: () => 0,
};

function ofText(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const word of termsOf(text)) {
    let hash = 7;
    for (const letter of word) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
    vector[hash % DIMENSIONS] += 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
