import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sign } from '../../../../shared/features/reading/align-signs.ts';
import { voteReadings } from '../../../../shared/features/reading/vote-readings.ts';

const UNIT = 10;
const signs = (text: string, confidence = 0.9): Sign[] =>
  [...text].map((character, index) => ({
    text: character,
    confidence,
    x: index * 8,
    spaceBefore: false,
    stacks: null,
    alone: false,
  }));
const vote = (...texts: readonly (readonly [string, number])[]): string =>
  voteReadings(
    texts.map(([text, confidence]) => ({ signs: signs(text, confidence), weight: 1 })),
    UNIT,
  )
    .map((sign) => sign.text)
    .join('');

describe('voteReadings', () => {
  it('takes the majority at each place', () => {
    expect(vote(['errno', 0.8], ['arrno', 0.9], ['errno', 0.7])).toBe('errno');
  });

  it('drops what only one reading has, and adds what most have', () => {
    expect(vote(['stats.py”', 0.9], ['stats.py', 0.9], ['stats.py', 0.9])).toBe('stats.py');
    expect(vote(['pen', 0.9], ['open', 0.9], ['open', 0.9])).toBe('open');
  });

  it('takes the space that one of two readings saw', () => {
    const [one, other] = [signs('atile'), signs('atile')];
    other[1] = { ...other[1], spaceBefore: true };
    const spaces = (...all: (typeof one)[]) =>
      voteReadings(
        all.map((read) => ({ signs: read, weight: 1 })),
        UNIT,
      ).filter(({ spaceBefore }) => spaceBefore).length;
    expect(spaces(one, other)).toBe(1);
    expect(spaces(one, one, other)).toBe(0);
  });

  it('is less sure where the readings differ', () => {
    const ballots = ['code', 'c0de', 'code'].map((text) => ({ signs: signs(text), weight: 1 }));
    const [c, o] = voteReadings(ballots, UNIT);
    expect(o.confidence).toBeLessThan(c.confidence);
  });

  it('leaves readings that agree as they are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (text) => {
        const one = [...text].join('');
        expect(vote([one, 0.9], [one, 0.5], [one, 0.7])).toBe(one);
      }),
      { numRuns: 60 },
    );
  });
});
