import { describe, expect, it } from 'vitest';
import { setShares } from '../../../renderer/session/lab-curves.ts';
import {
  addSetStep,
  isDone,
  isUntouched,
  type LabPicture,
  type LabSet,
  NO_LAB_SET,
  reduceLabSet,
  runName,
  setProgress,
  wantedRun,
} from '../../../renderer/session/lab-set-state.ts';
import type { LabReport, LabStep } from '../../../renderer/session/lab-state.ts';
import { summarizeLabSet } from '../../../shared/lab/summarize-lab-set.ts';
import { failed, ok } from '../../../shared/model/errors.ts';
import type { AnswerFate } from '../../../shared/model/lab-report.ts';
import { LADDER } from '../../../shared/model/ladder.ts';
import { record } from '../example-session.ts';

const picture = (key: string, own: LabPicture['own'] = null): LabPicture => ({
  key,
  name: `${key}.png`,
  source: { shot: key },
  own,
});
const planned = (pictures: LabPicture[]): LabSet =>
  reduceLabSet(NO_LAB_SET, {
    type: 'lab_set_planned',
    plan: { pictures, questions: ['Where?'], kinds: ['jpeg'], steps: 2 },
  });
const started = (pictures: LabPicture[], at = 0): LabSet => {
  const set = reduceLabSet(planned(pictures), { type: 'lab_set_started' });
  const wanted = wantedRun(set.plan, at);
  return reduceLabSet(set, { type: 'lab_set_picture_started', picture: pictures[at], wanted });
};
const step = (amount: number, fate: AnswerFate = 'same'): LabStep => ({
  degradation: { kind: 'jpeg', amount },
  label: `JPEG quality ${amount}`,
  word_recall: 0.5,
  elements_kept: 0.75,
  errors_found: 1,
  scene_kept: true,
  theme_kept: true,
  mean_confidence: 0.9,
  quality: record().quality,
  answers: [{ question: 'Where?', decision: 'answer', answer: 'here', confidence: 0.9, fate, advice: [] }],
});
const event = (key: string, of: LabStep) =>
  ({
    type: 'lab_step',
    run: runName(key),
    step: of,
    thumbnail: `data:${of.label}`,
    done: 1,
    total: 2,
  }) as const;
const report = (steps: LabStep[]): LabReport => ({
  schema: 'askshot/lab_report@1',
  source: record().source,
  questions: ['Where?'],
  steps,
  breaks: [],
  overstatement_rate: 0,
});

describe('the lab over several pictures', () => {
  it('asks a picture its own questions, else those of the set, at steps that differ from picture to picture', () => {
    const own = { questions: ['How many?'], truths: [{ any_of: ['2'], answerable: true }] };
    const { plan } = planned([picture('a'), picture('b', own)]);
    expect(wantedRun(plan, 0).asked).toEqual({ questions: ['Where?'], truths: [null] });
    expect(wantedRun(plan, 1).asked).toBe(own);
    expect(wantedRun(plan, 0).ladder).toHaveLength(2);
    expect(wantedRun({ ...plan, steps: null }, 0).ladder).toEqual(
      LADDER.filter(({ kind }) => kind === 'jpeg'),
    );
  });

  it('of an earlier start of the program goes on where it stopped, or is done', () => {
    const { plan } = planned([picture('a'), picture('b')]);
    const own = plan.pictures.map(({ key, name }) => ({ key, name, own: null }));
    const kept = { ...plan, pictures: own, questions: ['Where?'], kinds: [...plan.kinds] };
    const run = (key: string, index: number, done: boolean) => {
      const { asked, ladder } = wantedRun(plan, index);
      const steps = ladder.slice(0, done ? 2 : 1).map(({ amount }) => step(amount));
      return {
        key,
        asked: { questions: [...asked.questions], truths: [...asked.truths] },
        ladder: [...ladder],
        steps,
        thumbnails: {},
        report: done ? report(steps) : null,
      };
    };
    const restore = (...runs: ReturnType<typeof run>[]) =>
      reduceLabSet(NO_LAB_SET, { type: 'lab_set_restored', kept: { plan: kept, runs } });
    const half = restore(run('a', 0, true), run('b', 1, false));
    expect(half.stage).toEqual({ state: 'cancelled', earlier: true });
    expect(half.plan.pictures.map(({ source }) => source)).toEqual([{ kept: true }, { kept: true }]);
    expect(isDone(half.runs.a, wantedRun(half.plan, 0))).toBe(true);
    expect(half.runs.b).toMatchObject({ name: 'b.png', report: null, steps: [{}] });
    expect(isUntouched(half)).toBe(false);
    expect(restore(run('a', 0, true), run('b', 1, true)).stage).toEqual({ state: 'done' });
    const cleared = reduceLabSet(half, { type: 'lab_set_cleared' });
    expect(isUntouched(cleared)).toBe(true);
    expect(cleared.plan.questions).toEqual(['Where?']);
  });

  it('tells how far it is', () => {
    const pictures = [picture('a'), picture('b')];
    const set = started(pictures, 1);
    const [first] = wantedRun(set.plan, 1).ladder;
    const after = addSetStep(set, event('b', step(first.amount)));
    expect(setProgress(after)).toEqual({ at: 2, pictures: 2, name: 'b.png', done: 1, total: 2 });
    expect(addSetStep(set, event('c', step(5)))).toBe(set);
  });

  it('keeps small pictures of wrong answers alone', () => {
    const once = addSetStep(started([picture('a')]), event('a', step(80)));
    const twice = addSetStep(once, event('a', step(5, 'changed')));
    expect(twice.runs.a.steps).toHaveLength(2);
    expect(twice.runs.a.thumbnails).toEqual({ 'JPEG quality 5': 'data:JPEG quality 5' });
  });

  it('goes on with the steps of a picture that was stopped, unless it is asked other questions', () => {
    const pictures = [picture('a')];
    const begun = addSetStep(started(pictures), event('a', step(80)));
    const stopped = reduceLabSet(begun, {
      type: 'lab_set_picture_ended',
      key: 'a',
      result: failed('cancelled', 'Cancelled.', 'Start again.'),
    });
    const wanted = wantedRun(stopped.plan, 0);
    expect(isDone(stopped.runs.a, wanted)).toBe(false);
    const again = { type: 'lab_set_picture_started', picture: pictures[0], wanted } as const;
    expect(reduceLabSet(stopped, again).runs.a).toMatchObject({ reason: null, steps: [{}] });
    const asked = { questions: ['Who?'], truths: [null] };
    expect(reduceLabSet(stopped, { ...again, wanted: { ...wanted, asked } }).runs.a.steps).toEqual([]);
  });

  it('knows what was done already, and why a picture was left out', () => {
    const set = started([picture('a')]);
    const wanted = wantedRun(set.plan, 0);
    const end = { type: 'lab_set_picture_ended', key: 'a' } as const;
    const done = reduceLabSet(set, { ...end, result: ok(report([step(80)])) });
    expect(isDone(done.runs.a, wanted)).toBe(true);
    expect(isDone(done.runs.a, { ...wanted, ladder: [] })).toBe(false);
    const broken = reduceLabSet(set, {
      ...end,
      result: failed('corrupt_image', 'No picture.', 'Save it.'),
    });
    expect(broken.runs.a.reason).toBe('No picture.');
  });

  it('draws the curves of the set without the pictures as they came', () => {
    const summary = summarizeLabSet([report([step(80), step(50, 'changed')])]);
    expect(setShares(summary).map(({ degradation, shares }) => [degradation.amount, shares])).toEqual([
      [80, { words: 0.5, elements: 0.75, errors: 1, answers: 1, overstated: 0 }],
      [50, { words: 0.5, elements: 0.75, errors: 1, answers: 0, overstated: 1 }],
    ]);
  });
});
