import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  type ComparisonAction,
  type Run,
  reduceComparison,
  startComparison,
  withVerdict,
} from '../../../renderer/session/comparison-state.ts';

const comparison: Comparison = {
  question: 'What is it?',
  runs: [],
  agreement: [],
  final: { decision: 'decline', answer: '', confidence: 0, regions: [], from: null, reasons: [] },
};
const stateAfter = (...actions: ComparisonAction[]) =>
  actions.reduce(reduceComparison, startComparison('What is it?'));

describe('a conflict', () => {
  const run = {
    engine: 'vision:eye',
    claims: [
      { text: '1', status: 'supported' },
      { text: '2', status: 'conflict' },
    ],
  } as Run;

  it('is settled in its claim alone, and can be opened again', () => {
    const settled = withVerdict(run, 1, 'model');
    expect(settled.claims.map((claim) => claim.settled)).toEqual([undefined, 'model']);
    expect(withVerdict(settled, 1, null).claims[1].settled).toBeUndefined();
  });

  it('changes a comparison that is shown, and no other', () => {
    const other = { ...comparison, question: 'Settled?' };
    const shown = stateAfter({ type: 'continued' }, { type: 'compared', comparison });
    expect(reduceComparison(shown, { type: 'settled', comparison: other }).step).toMatchObject({
      comparison: other,
    });
    expect(stateAfter({ type: 'settled', comparison: other }).step.state).toBe('choosing');
    const error = { code: 'internal', message: 'The connection was lost.', remedy: 'Try again.' } as const;
    const refused = reduceComparison(shown, { type: 'not_settled', error });
    expect(refused.step).toMatchObject({ state: 'compared', comparison, unsettled: error });
    expect(reduceComparison(refused, { type: 'settled', comparison: other }).step).toMatchObject({
      unsettled: null,
    });
  });
});

describe('the comparison', () => {
  it('without a model needs no consent', () => {
    expect(stateAfter({ type: 'continued' }).step).toEqual({ state: 'comparing' });
    expect(stateAfter({ type: 'continued' }, { type: 'compared', comparison }).step).toEqual({
      state: 'compared',
      comparison,
      unsettled: null,
    });
  });

  it('with a model never starts before the consent', () => {
    const chosen = [{ type: 'backend_toggled', name: 'eye' }, { type: 'continued' }] as const;
    expect(stateAfter(...chosen).step.state).toBe('consenting');
    expect(stateAfter(...chosen, { type: 'compared', comparison }).step.state).toBe('consenting');
    expect(stateAfter(...chosen, { type: 'consented' }).step.state).toBe('comparing');
    expect(stateAfter({ type: 'backend_toggled', name: 'eye' }, { type: 'consented' }).step.state).toBe(
      'choosing',
    );
  });

  it('keeps what was chosen while consenting, and only then', () => {
    const state = stateAfter(
      { type: 'mask_toggled', mask: 'm0' },
      { type: 'backend_toggled', name: 'eye' },
      { type: 'continued' },
      { type: 'mask_toggled', mask: 'm1' },
      { type: 'mask_toggled', mask: 'm2' },
      { type: 'mask_toggled', mask: 'm1' },
    );
    expect(state.keep).toEqual(['m2']);
  });

  it('asks nothing for an empty question, and goes back after a failure', () => {
    expect(stateAfter({ type: 'question_changed', question: '  ' }, { type: 'continued' }).step.state).toBe(
      'choosing',
    );
    const error = { code: 'vision_unknown', message: 'No such model.', remedy: 'Add it.' } as const;
    const failed = stateAfter({ type: 'continued' }, { type: 'failed', error });
    expect(failed.step).toEqual({ state: 'failed', error });
    expect(reduceComparison(failed, { type: 'went_back' }).step.state).toBe('choosing');
  });

  it('takes no change while it is under way', () => {
    const running = stateAfter({ type: 'continued' });
    for (const action of [
      { type: 'went_back' },
      { type: 'question_changed', question: 'x' },
      { type: 'backend_toggled', name: 'x' },
    ] as const)
      expect(reduceComparison(running, action)).toBe(running);
  });
});
