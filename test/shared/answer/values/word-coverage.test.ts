import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { queryFor } from '../../../../shared/answer/values/query.ts';
import { wordCoverage } from '../../../../shared/answer/values/word-coverage.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { screen } from '../screen-record.ts';

const { words } = queryFor(
  routeQuestion('what is the total amount of the invoice from Hamburg?'),
  screenOf(screen(['Invoice', 'Hamburg', 'Total 12.00'])),
);

describe('wordCoverage', () => {
  it('finds no more than there is, and what is found better counts for more', () => {
    const qualities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: words.length,
      maxLength: words.length,
    });
    fc.assert(
      fc.property(qualities, (own) => {
        const { total, covered, best, telling } = wordCoverage(words, (word) => own[words.indexOf(word)]);
        expect(covered).toBeLessThanOrEqual(total + 1e-9);
        expect(best).toBeLessThanOrEqual(Math.max(...own));
        expect(telling.every(({ word }) => !word.frame && !word.weak && !word.namesForm)).toBe(true);
        expect(wordCoverage(words, () => 1).covered).toBeGreaterThanOrEqual(covered - 1e-9);
      }),
    );
  });

  it('is complete where every word is found, and nothing without words', () => {
    const { total, covered } = wordCoverage(words, () => 1);
    expect(covered).toBe(total);
    expect(wordCoverage([], () => 1)).toEqual({ total: 0, covered: 0, best: 0, framed: 0, telling: [] });
  });
});
