import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CANDIDATE_CLASSES,
  type CandidateClass,
} from '../../../../../shared/features/ui/learned/candidate.ts';
import { mergeLooks } from '../../../../../shared/features/ui/learned/second-look.ts';
import { ShareContext } from '../../../../../shared/features/ui/learned/share-context.ts';

const shares = (name: CandidateClass, share: number): Float64Array =>
  Float64Array.from(CANDIDATE_CLASSES, (other) =>
    other === name ? share : other === 'none' ? 1 - share : 0,
  );
const at = (x: number, y: number, width = 60, height = 20) => {
  const box = { x, y, width, height };
  return { box, core: box };
};
const of = (row: Float64Array, name: CandidateClass): number => row[CANDIDATE_CLASSES.indexOf(name)];

describe('the second look', () => {
  test('without trust leaves it to the first what is an element, in the role that both favour', () => {
    const [merged] = mergeLooks([shares('link', 0.8)], [shares('tab', 0.3)], 0);
    expect(1 - merged[0]).toBeCloseTo(0.8);
    expect(of(merged, 'tab')).toBeGreaterThan(of(merged, 'link'));
  });

  test('counts on whether it is one as far as it is trusted', () => {
    for (const trust of [0, 0.4, 1]) {
      const [merged] = mergeLooks([shares('link', 0.8)], [shares('link', 0.3)], trust);
      expect(1 - merged[0]).toBeCloseTo(0.8 - 0.5 * trust);
    }
  });

  test('tells icons, which leave less for other roles', () => {
    const [merged] = mergeLooks([shares('button', 0.5)], [shares('icon', 0.6)], 0);
    expect(of(merged, 'icon')).toBeCloseTo(0.6);
    expect(of(merged, 'button')).toBeLessThan(0.25);
  });

  test('shares sum to one', () => {
    const row = fc
      .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 14, maxLength: 14 })
      .map((values) => {
        const sum = values.reduce((all, value) => all + value, 0);
        return Float64Array.from(values, (value) => value / sum);
      });
    fc.assert(
      fc.property(row, row, fc.double({ min: 0, max: 1, noNaN: true }), (first, second, trust) => {
        const [merged] = mergeLooks([first], [second], trust);
        expect(merged.reduce((all, value) => all + value, 0)).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('what others are taken for', () => {
  test('a row of tabs tells of the one in it', () => {
    const row = [20, 100, 180].map((x) => at(x, 10));
    const said = [shares('link', 0.4), shares('tab', 0.9), shares('tab', 0.9)];
    const alone = new ShareContext([at(20, 10)], said.slice(0, 1), 1).of(0);
    const among = new ShareContext(row, said, 1).of(0);
    expect(among).toHaveLength(alone.length);
    expect(among).not.toEqual(alone);
    expect(among).toContain(0.9);
  });

  test('what holds a box and what lies in it are known', () => {
    const placed = [at(0, 0, 300, 200), at(20, 20)];
    const context = new ShareContext(placed, [shares('table', 0.8), shares('link', 0.7)], 1);
    expect(context.of(1)).toContain(0.8);
    expect(context.of(0)).toContain(0.7);
  });
});
