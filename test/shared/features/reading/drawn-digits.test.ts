import { expect, test } from 'vitest';
import { digitByHole } from '../../../../shared/features/reading/drawn-digits.ts';
import { pictureOf } from '../../../fakes/picture-of.ts';

const ZERO = ['.###.', '#...#', '#...#', '#...#', '#...#', '#...#', '#...#', '#...#', '.###.'];
const SIX = ['.###.', '#....', '#....', '#....', '####.', '#...#', '#...#', '#...#', '.###.'];
const DOTTED = ZERO.map((row, at) => (at === 4 ? '#.#.#' : row));

test('a zero has one hole from head to foot, a six one below, a nine one above', () => {
  expect(digitByHole(pictureOf(ZERO))).toBe('0');
  expect(digitByHole(pictureOf(SIX))).toBe('6');
  expect(digitByHole(pictureOf([...SIX].reverse().map((row) => [...row].reverse().join(''))))).toBe('9');
});

test('the dot within a zero makes it no other digit, and too few pixels or no hole tell nothing', () => {
  expect(digitByHole(pictureOf(DOTTED))).toBe('0');
  expect(digitByHole(pictureOf(SIX.slice(2)))).toBeNull();
  expect(digitByHole(pictureOf(Array.from({ length: 9 }, () => '..#..')))).toBeNull();
});
