import { describe, expect, it } from 'vitest';
import { stepShares, stepsByKind } from '../../../renderer/session/lab-curves.ts';
import {
  addLabStep,
  type DegradationKind,
  endLab,
  type LabReport,
  type LabStep,
  startLab,
} from '../../../renderer/session/lab-state.ts';
import { reduceSession } from '../../../renderer/session/session-reducer.ts';
import { initialState } from '../../../renderer/session/session-state.ts';
import { failed, ok } from '../../../shared/model/errors.ts';
import { record } from '../example-session.ts';

const step = (kind: DegradationKind, amount: number): LabStep => ({
  degradation: { kind, amount },
  label: `${kind} ${amount}`,
  word_recall: 0.5,
  elements_kept: 0.75,
  errors_found: 1,
  scene_kept: true,
  theme_kept: true,
  mean_confidence: 0.9,
  quality: record().quality,
  answers: [],
});
const event = (of: LabStep) =>
  ({ type: 'lab_step', run: 'a', step: of, thumbnail: `data:${of.label}`, done: 1, total: 5 }) as const;
const report = (steps: LabStep[]): LabReport => ({
  schema: 'askshot/lab_report@1',
  source: record().source,
  questions: ['Why?'],
  steps,
  breaks: [],
  overstatement_rate: 0,
});
const cancelled = failed('cancelled', 'Cancelled.', 'Start again.');

describe('a lab run', () => {
  it('takes steps in, and none twice', () => {
    const run = addLabStep(startLab(undefined, [], ['jpeg']), event(step('jpeg', 80)));
    expect(addLabStep(run, event(step('jpeg', 80)))).toMatchObject({
      steps: [{ label: 'jpeg 80' }],
      thumbnails: { 'jpeg 80': 'data:jpeg 80' },
      total: 5,
      outcome: { state: 'running' },
    });
  });

  it('goes on with its steps after it was stopped, unless the questions changed', () => {
    const begun = addLabStep(startLab(undefined, ['Why?'], ['jpeg', 'noise']), event(step('jpeg', 80)));
    const stopped = endLab(begun, cancelled);
    expect(stopped.outcome).toEqual({ state: 'cancelled' });
    expect(startLab(stopped, ['Why?'], ['jpeg']).steps).toHaveLength(1);
    expect(startLab(stopped, ['Why?'], ['noise']).steps).toHaveLength(0);
    expect(startLab(stopped, ['Who?'], ['jpeg']).steps).toHaveLength(0);
  });

  it('ends with its report, or with what went wrong', () => {
    const run = startLab(undefined, ['Why?'], ['jpeg']);
    const steps = [step('jpeg', 80)];
    expect(endLab(run, ok(report(steps)))).toMatchObject({ steps, outcome: { state: 'done' } });
    expect(endLab(run, failed('internal', 'It broke.', 'Try again.')).outcome).toMatchObject({
      state: 'failed',
      error: { message: 'It broke.' },
    });
  });

  it('belongs to a picture of the session; steps of pictures without a run change nothing', () => {
    const start = { type: 'lab_started', shot: 'a', questions: [], kinds: ['jpeg'] } as const;
    const state = reduceSession(initialState, start);
    const after = reduceSession(state, { type: 'host_event', event: event(step('jpeg', 80)) });
    expect(after.labs.a.steps).toHaveLength(1);
    expect(reduceSession(after, { type: 'lab_ended', shot: 'a', result: cancelled }).labs.a.outcome).toEqual({
      state: 'cancelled',
    });
    const other = { type: 'host_event', event: { ...event(step('jpeg', 80)), run: 'b' } } as const;
    expect(reduceSession(state, other)).toBe(state);
  });
});

describe('the curves', () => {
  it('show what survived', () => {
    const { shares } = stepShares(step('jpeg', 5));
    expect(shares).toEqual({ words: 0.5, elements: 0.75, errors: 1, answers: 1, overstated: 0 });
    const steps = [step('jpeg', 80), step('noise', 3), step('jpeg', 50)].map(stepShares);
    const grouped = stepsByKind(steps);
    expect(grouped.map(({ kind, steps }) => [kind, steps.length])).toEqual([
      ['jpeg', 2],
      ['noise', 1],
    ]);
  });
});
