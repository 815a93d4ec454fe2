import { expect, it } from 'vitest';
import { yesProbability } from '../../../shared/learned/yes-probability.ts';

it('is the share of the second class, by the facts', () => {
  // One tree a class: the second speaks for yes where the fact is above 1.
  const probability = yesProbability('{"classes":2,"trees":[[-1,0,0],[0,1,1,-1,-2,0,-1,2,0]]}');
  expect(probability(Float32Array.of(2))).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
  expect(probability(Float32Array.of(0))).toBeCloseTo(1 / (1 + Math.exp(2)), 6);
});
