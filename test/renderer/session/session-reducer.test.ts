import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduceSession, type SessionAction } from '../../../renderer/session/session-reducer.ts';
import {
  currentRecord,
  currentShot,
  initialState,
  type SessionState,
} from '../../../renderer/session/session-state.ts';
import { exchange, record, shot } from '../example-session.ts';

const run = (actions: SessionAction[], from: SessionState = initialState): SessionState =>
  actions.reduce(reduceSession, from);
const arrived = (id: string): SessionAction => ({ type: 'picture_arrived', key: null, shot: shot(id) });
const changed = (id: string, change: Parameters<typeof shot>[1]): SessionAction => ({
  type: 'host_event',
  event: { type: 'shot_changed', shot: shot(id, change) },
});
const progress = (id: string, done: number): SessionAction => ({
  type: 'host_event',
  event: { type: 'progress', shot: id, stage: 'read', done, total: 10 },
});
const error = { code: 'corrupt_image', message: 'It is broken.', remedy: 'Take another.' } as const;

describe('pictures', () => {
  it('arrive, are shown, and stand newest first', () => {
    const state = run([arrived('a'), arrived('bb'), arrived('ccc')]);
    expect(state.shots.map((open) => open.shot.id)).toEqual(['ccc', 'bb', 'a']);
    expect(state.current).toBe('ccc');
  });

  it('that were refused leave nothing behind', () => {
    const state = run([
      { type: 'picture_arriving', key: '1', name: 'x.png' },
      { type: 'picture_arriving', key: '2', name: 'x.png' },
      { type: 'picture_arrived', key: '1', shot: null },
    ]);
    expect(state.arriving).toEqual([{ key: '2', name: 'x.png' }]);
    expect(state.shots).toEqual([]);
  });

  it('that are removed give way to their neighbour', () => {
    const removed = (id: string): SessionAction => ({
      type: 'host_event',
      event: { type: 'shot_removed', shot: id },
    });
    const all = run([arrived('a'), arrived('bb'), arrived('ccc'), { type: 'shot_selected', shot: 'bb' }]);
    expect(run([removed('bb')], all).current).toBe('a');
    expect(run([removed('a')], all).current).toBe('bb');
    expect(run([removed('a'), removed('bb'), removed('ccc')], all).current).toBeNull();
    expect(run([removed('nothing')], all)).toBe(all);
  });

  it('keep what is known about them when the list is loaded again', () => {
    const state = run([
      arrived('a'),
      { type: 'analysis_done', shot: 'a', record: record() },
      { type: 'shots_listed', shots: [shot('bb'), shot('a', { state: 'ready' })], known: ['a'] },
    ]);
    expect(state.shots.map((open) => open.analysis.state)).toEqual(['waiting', 'ready']);
    expect(state.current).toBe('a');
  });

  it('that came while the list was asked for stay, those that are gone do not', () => {
    const listed: SessionAction = { type: 'shots_listed', shots: [shot('bb')], known: ['a', 'bb'] };
    const state = run([arrived('a'), arrived('bb'), arrived('ccc'), listed]);
    expect(state.shots.map((open) => open.shot.id)).toEqual(['ccc', 'bb']);
    expect(state.current).toBe('ccc');
  });
});

describe('an analysis', () => {
  it('goes from waiting over running to ready, its progress never beyond the whole', () => {
    const running = run([arrived('a'), changed('a', { state: 'analyzing' }), progress('a', 5)]);
    const analysis = currentShot(running)?.analysis;
    expect(analysis).toMatchObject({ state: 'running', stage: 'read' });
    expect(analysis?.state === 'running' && analysis.share).toBeCloseTo(0.52);
    const ready = run([{ type: 'analysis_done', shot: 'a', record: record() }], running);
    expect(currentRecord(ready)?.id).toBe('a');
    expect(run([progress('a', 6)], ready)).toEqual(ready);
  });

  it('that is cancelled or fails says so, and can run again', () => {
    const running = run([arrived('a'), changed('a', { state: 'analyzing' })]);
    const cancelled = run([changed('a', { state: 'new' })], running);
    expect(currentShot(cancelled)?.analysis.state).toBe('cancelled');
    const failure = run([{ type: 'analysis_failed', shot: 'a', error }], running);
    expect(currentShot(failure)?.analysis).toEqual({ state: 'failed', error });
    expect(currentShot(run([changed('a', { state: 'analyzing' })], failure))?.analysis.state).toBe('running');
  });

  it('that has begun is not undone by the late reply to the upload', () => {
    const state = run([changed('a', {}), changed('a', { state: 'analyzing' }), arrived('a')]);
    expect(currentShot(state)?.analysis.state).toBe('running');
  });

  it('that is done is not undone by a late event', () => {
    const state = run([arrived('a'), { type: 'analysis_done', shot: 'a', record: record() }]);
    expect(currentShot(run([changed('a', { state: 'analyzing' })], state))?.analysis.state).toBe('ready');
  });
});

describe('a conversation', () => {
  const asked = run([
    arrived('a'),
    { type: 'question_asked', shot: 'a', key: 'q', question: 'Where is the error?', model: null },
  ]);

  it('shows the question at once and empties the box', () => {
    expect(currentShot(asked)?.turns).toEqual([
      { state: 'asking', key: 'q', question: 'Where is the error?', model: null },
    ]);
    expect(asked.draft).toBe('');
  });

  it('points at the newest answer, also where it rests on nothing', () => {
    const answered = run(
      [{ type: 'question_answered', shot: 'a', key: 'q', exchange: exchange('1') }],
      asked,
    );
    expect(answered.pointed).toEqual({ kind: 'answer', answer: '1', region: null });
    expect(currentShot(answered)?.turns[0]).toMatchObject({ state: 'answered', key: 'q' });
  });

  it('does not point where another picture is shown meanwhile', () => {
    const state = run(
      [arrived('bb'), { type: 'question_answered', shot: 'a', key: 'q', exchange: exchange('1') }],
      asked,
    );
    expect(state.pointed).toEqual({ kind: 'nothing' });
  });

  it('keeps a failed question with its reason', () => {
    const state = run([{ type: 'question_failed', shot: 'a', key: 'q', error }], asked);
    expect(currentShot(state)?.turns[0]).toEqual({
      state: 'failed',
      key: 'q',
      question: 'Where is the error?',
      error,
    });
  });
});

describe('the rest', () => {
  it('keeps the last three notices', () => {
    const notice = (key: string): SessionAction => ({
      type: 'notice_added',
      notice: { key, tone: 'info', message: key, remedy: null, restore: null },
    });
    const state = run(['1', '2', '3', '4'].map(notice));
    expect(state.notices.map(({ key }) => key)).toEqual(['2', '3', '4']);
  });

  it('takes the outcome of a check only while its dialog is open', () => {
    const check: SessionAction = { type: 'card_check_changed', check: { state: 'checking', file: 'x' } };
    expect(run([check]).dialog.kind).toBe('none');
    const open: SessionAction = {
      type: 'dialog_changed',
      dialog: { kind: 'verify', check: { state: 'choosing' } },
    };
    expect(run([open, check]).dialog).toEqual({ kind: 'verify', check: { state: 'checking', file: 'x' } });
  });

  it('always shows a picture that is there, whatever happens in whatever order', () => {
    const id = fc.constantFrom('a', 'bb', 'ccc');
    const action: fc.Arbitrary<SessionAction> = fc.oneof(
      id.map(arrived),
      id.map((name): SessionAction => ({ type: 'shot_selected', shot: name })),
      id.map((name): SessionAction => ({ type: 'host_event', event: { type: 'shot_removed', shot: name } })),
      id.map((name): SessionAction => ({ type: 'analysis_done', shot: name, record: record() })),
      id.map((name) => changed(name, { state: 'analyzing' })),
      id.map((name) => progress(name, 3)),
      fc.subarray(['a', 'bb', 'ccc']).map(
        (names): SessionAction => ({
          type: 'shots_listed',
          shots: names.map((name) => shot(name)),
          known: names,
        }),
      ),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const state = run(actions);
        const ids = state.shots.map((open) => open.shot.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(state.current === null ? ids.length === 0 : ids.includes(state.current)).toBe(true);
      }),
    );
  });
});
