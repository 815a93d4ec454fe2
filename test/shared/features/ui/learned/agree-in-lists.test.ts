import { describe, expect, test } from 'vitest';
import { agreeInLists } from '../../../../../shared/features/ui/learned/agree-in-lists.ts';
import type { Candidate } from '../../../../../shared/features/ui/learned/candidate.ts';
import type { TextRun } from '../../../../../shared/features/ui/text-runs.ts';

/** A list of entries, each with a box as wide as its words and one as wide as its column. */
function list(count: number, x = 20): Candidate[] {
  return Array.from({ length: count }, (_, index) => {
    const ink = { x, y: 100 + 30 * index, width: 60, height: 12 };
    const run = { text: `entry ${index}`, ink, fontSize: 15 } as TextRun;
    const candidate = (kind: Candidate['kind'], box: Candidate['box']): Candidate => ({
      kind,
      box,
      rule: null,
      run,
      panel: null,
      core: ink,
    });
    return [candidate('text', ink), candidate('whole_row', { x: 0, y: ink.y - 9, width: 240, height: 30 })];
  }).flat();
}

describe('agreeInLists', () => {
  test('the form that more speaks for takes over the probability of the other', () => {
    const agreed = agreeInLists(list(4), [0.1, 0.6, 0.2, 0.5, 0.4, 0.3, 0.1, 0.7]);
    expect(agreed.slice(4, 6)).toEqual([0.3, 0.4]);
    expect(agreed.slice(0, 2)).toEqual([0.1, 0.6]);
  });

  test('a box that takes over from a find of the rules is accepted as it was', () => {
    const agreed = agreeInLists(list(4), [0.1, 0.6, 0.2, 0.5, 0.22, 0.1, 0.1, 0.7]);
    expect(agreed.slice(4, 6)).toEqual([0.1, 0.3]);
  });

  test('few entries, and entries that begin elsewhere, are no list', () => {
    const few = [0.1, 0.6, 0.4, 0.3, 0.1, 0.7];
    expect(agreeInLists(list(3), few)).toEqual(few);
    const apart = [0.1, 0.6, 0.2, 0.5, 0.4, 0.3, 0.1, 0.7];
    expect(agreeInLists([...list(2), ...list(2, 60)], apart)).toEqual(apart);
  });

  test('what a rule found in a frame of its own is no entry', () => {
    const probabilities = [0.1, 0.6, 0.2, 0.5, 0.9, 0.3, 0.1, 0.7];
    const framed = list(4).map((candidate, index) =>
      index === 4 ? ({ ...candidate, kind: 'rule', rule: {}, panel: {} } as Candidate) : candidate,
    );
    expect(agreeInLists(framed, probabilities)[4]).toBe(0.9);
  });
});
