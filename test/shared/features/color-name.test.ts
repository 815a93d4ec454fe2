import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNamed, nameColor } from '../../../shared/features/color-name.ts';
import { parseHex, toHex, toOkLab, toOkLch } from '../../../shared/features/color-space.ts';

describe('nameColor', () => {
  test.each([
    ['#000000', 'black'],
    ['#ffffff', 'white'],
    ['#808080', 'grey'],
    ['#d9d9d9', 'light grey'],
    ['#1e1e1e', 'dark grey'],
    ['#dc3545', 'red'],
    ['#28a745', 'green'],
    ['#007bff', 'blue'],
    ['#2b2d42', 'dark blue'],
    ['#99582a', 'brown'],
    ['#2a9d8f', 'teal'],
    ['#6d597a', 'purple'],
    ['#ffc107', 'yellow'],
    ['#fd7e14', 'orange'],
    ['#f8d7da', 'light pink'],
    ['#808000', 'olive'],
  ])('%s is %s', (hex, name) => {
    expect(nameColor(hex).name).toBe(name);
  });

  test('a name, its basic term and its synonyms are all accepted, whatever the spelling', () => {
    expect(isNamed('#000080', 'navy')).toBe(true);
    expect(isNamed('#808080', 'Gray')).toBe(true);
    expect(isNamed('#2a9d8f', 'turquoise')).toBe(true);
    expect(isNamed('#2a9d8f', 'red')).toBe(false);
  });

  test('every colour has a name and throws nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const hex = toHex(value >> 16, (value >> 8) & 255, value & 255);
        const { name, base } = nameColor(hex);
        expect(name).toMatch(/^[a-z ]+$/);
        expect(isNamed(hex, base)).toBe(true);
      }),
    );
  });

  test('greys are never called by a hue', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), (level) => {
        expect(nameColor(toHex(level, level, level)).base).toMatch(/^(black|grey|white)$/);
      }),
    );
  });

  test('anything but #rrggbb is refused', () => {
    expect(() => nameColor('red')).toThrow(RangeError);
  });
});

test('OKLab of the primaries matches the published values', () => {
  const red = toOkLch(toOkLab(...parseHex('#ff0000')));
  expect(red.lightness).toBeCloseTo(0.628, 2);
  expect(red.chroma).toBeCloseTo(0.258, 2);
  expect(red.hue).toBeCloseTo(29.2, 0);
});
