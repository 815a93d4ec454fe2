import {
  networkShares,
  readNetwork,
  type SmallNetwork,
  type StoredNetwork,
} from '../../../learned/small-network.ts';
import { GLYPH_NETWORK } from './glyph-network.ts';

/** What a drawing means, in the word an accessible name would use, and how sure that is. */
export type GlyphMeaning = { name: string; probability: number };

let network: SmallNetwork | undefined;

/** The likeliest meaning of a drawing by its facts (`measureGlyph`); null where that is none of the known ones. */
export function glyphMeaning(facts: Float32Array): GlyphMeaning | null {
  network ??= readNetwork(JSON.parse(GLYPH_NETWORK) as StoredNetwork);
  const shares = networkShares(network, facts);
  const best = shares.indexOf(Math.max(...shares));
  const name = network.classes[best];
  return name === '' ? null : { name, probability: shares[best] };
}
