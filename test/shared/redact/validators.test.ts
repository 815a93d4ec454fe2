import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropy, foldDigits, isIban, isPaymentCard, passesLuhn } from '../../../shared/redact/validators.ts';

describe('validators', () => {
  it.each(['4111111111111111', '5500005555555559', '340000000000009', '6011000000000004'])(
    '%s is a card',
    (digits) => {
      expect(isPaymentCard(digits)).toBe(true);
    },
  );

  it('find any single wrong digit by Luhn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const digits = [...'4111111111111111'];
        digits[place] = String((Number(digits[place]) + step) % 10);
        expect(passesLuhn(digits.join(''))).toBe(false);
      }),
    );
  });

  it('know an IBAN from its neighbours', () => {
    expect(isIban('DE89 3704 0044 0532 0130 00')).toBe(true);
    expect(isIban('DE89 3704 0044 0532 0130 01')).toBe(false);
    expect(isIban('DE89 3704 0044 0532 0130')).toBe(false);
  });

  it('fold look-alikes to digits', () => expect(foldDigits('4O1l-SB')).toBe('401158'));

  it('measure entropy between none and log2 of the length', () => {
    expect(entropy('aaaa')).toBe(0);
    expect(entropy('abcd')).toBe(2);
  });
});
