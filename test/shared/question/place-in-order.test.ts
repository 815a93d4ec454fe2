import { expect, it } from 'vitest';
import { placeInOrder } from '../../../shared/question/place-in-order.ts';

it('a word of order is an index as Array.at takes it', () => {
  const letters = ['a', 'b', 'c', 'd'];
  expect(['first', '2nd', 'Third', 'last'].map((word) => letters.at(placeInOrder(word)))).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});
