import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Hasher } from '../../../shared/ports.ts';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** SHA-256 from node:crypto and canonical JSON (RFC 8785) from `canonicalize`. */
export const nodeHasher: Hasher = {
  sha256,
  digest(value) {
    try {
      const text = canonicalize(value);
      return text === undefined ? null : sha256(text);
    } catch {
      // Lone surrogates, infinite numbers and nesting beyond the stack have no canonical form.
      return null;
    }
  },
};
