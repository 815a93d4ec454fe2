import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHex, relativeLuminance, toHex } from '../../../shared/features/color-space.ts';

const channel = fc.integer({ min: 0, max: 255 });

describe('colours in hexadecimal', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        expect(parseHex(toHex(red, green, blue))).toEqual([red, green, blue]);
      }),
    );
    expect(() => parseHex('red')).toThrow(RangeError);
  });

  it('are as light as WCAG says', () => {
    expect(relativeLuminance('#000000')).toBe(0);
    expect(relativeLuminance('#ffffff')).toBeCloseTo(1, 6);
    expect(relativeLuminance('#777777')).toBeCloseTo(0.184, 3);
    expect(relativeLuminance('#ff0000')).toBeCloseTo(0.2126, 4);
  });
});
