import { expect, test } from 'vitest';
import { drawnAsBracket } from '../../../../shared/features/reading/drawn-brackets.ts';
import { pictureOf } from '../../../fakes/picture-of.ts';

const CLOSING = ['####', '...#', '...#', '...#', '...#', '...#', '...#', '...#', '...#', '####'];
const OPENING = CLOSING.map((row) => [...row].reverse().join(''));
const ONE = ['..#.', '.##.', '#.#.', '..#.', '..#.', '..#.', '..#.', '..#.', '..#.', '####'];

test('a stroke with an arm at head and foot that reaches below the line is a bracket', () => {
  expect(drawnAsBracket(pictureOf(CLOSING), 8)).toBe(']');
  expect(drawnAsBracket(pictureOf(OPENING), 8)).toBe('[');
  expect(drawnAsBracket(pictureOf([...CLOSING, '....']), 8)).toBe(']');
});

test('what stands on the line, has a flag or no arm is none', () => {
  expect(drawnAsBracket(pictureOf(CLOSING), 10)).toBeNull();
  expect(drawnAsBracket(pictureOf(ONE), 8)).toBeNull();
  expect(drawnAsBracket(pictureOf(Array.from({ length: 10 }, () => '...#')), 8)).toBeNull();
});
