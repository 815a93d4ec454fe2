import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../shared/evidence/base64.ts';

describe('base64', () => {
  it('agrees with Buffer both ways', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('refuses what is not the one spelling of its bytes', () => {
    for (const text of ['A', 'AA', 'AA=', 'A===', 'AB==', 'A B=', '=AAA', 'AA=A', 'é==='])
      expect(fromBase64(text)).toBeNull();
  });
});
