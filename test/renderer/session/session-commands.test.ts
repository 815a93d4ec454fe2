import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../../renderer/bridge.ts';
import { createSessionStore } from '../../../renderer/session/session.ts';
import { createSessionCommands } from '../../../renderer/session/session-commands.ts';
import { currentRecord, currentShot } from '../../../renderer/session/session-state.ts';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { Box } from '../../../shared/model/geometry.ts';
import { exchange, record, shot } from '../example-session.ts';

type Answers = Record<
  string,
  (params: { shot: string; part?: Box }) => Result<unknown> | Promise<Result<unknown>>
>;

/** A session whose host answers as told, and records what it was asked. */
function sessionWith(answers: Answers = {}) {
  const asked: string[] = [];
  const given: Answers = {
    get_status: () =>
      ok({ version: '1', host: 'browser', engine: 'x', capture: { available: false, reason: null } }),
    get_settings: () =>
      ok({
        schema: 'askshot/settings@1',
        theme: 'dark',
        language: 'eng',
        interface_language: 'en',
        welcomed: true,
      }),
    list_shots: () => ok([]),
    prepare_analysis: () => ok({}),
    get_conversation: () => ok([]),
    analyze: () => ok(record()),
    ask: () => ok(exchange('1')),
    remove_shot: () => ok({}),
    restore_shot: (params) => ok(shot(params.shot)),
    ...answers,
  };
  const bridge = {
    request: async (name: string, params: { shot: string }) => {
      asked.push(name);
      return given[name](params);
    },
    upload: async (_bytes: Blob, name: string) =>
      name.startsWith('bad')
        ? failed('corrupt_image', 'It is broken.', 'Take another.')
        : ok(shot('a', { name })),
    subscribe: () => () => undefined,
    pictureUrl: (id: string) => id,
  } as unknown as Bridge;
  const store = createSessionStore(bridge);
  return { store, commands: createSessionCommands(store), asked };
}

const file = (name: string): File => new File(['x'], name, { type: 'image/png' });
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('connecting', () => {
  it('does not take back what was chosen before the settings came', async () => {
    const settings = Promise.withResolvers<Result<unknown>>();
    const { store, commands } = sessionWith({
      get_settings: () => settings.promise,
      change_settings: () => ok({}),
    });
    const connecting = commands.connect();
    await settle();
    await commands.changeTheme('light');
    settings.resolve(ok({ theme: 'dark', interface_language: 'en', welcomed: true }));
    await connecting;
    expect(store.getState().theme).toBe('light');
  });

  it('welcomes who is here for the first time, but not over a picture that was opened meanwhile', async () => {
    const first = { theme: 'dark', interface_language: 'en', welcomed: false };
    const listed = Promise.withResolvers<Result<unknown>>();
    const opening = sessionWith({
      get_settings: () => ok(first),
      change_settings: () => ok({}),
      list_shots: () => listed.promise,
    });
    const connecting = opening.commands.connect();
    await expect.poll(() => opening.asked).toContain('list_shots');
    await opening.commands.addFiles([file('a.png')], 'file');
    listed.resolve(ok([]));
    await connecting;
    expect(opening.store.getState()).toMatchObject({ dialog: { kind: 'none' }, current: 'a' });
    const empty = sessionWith({ get_settings: () => ok(first), change_settings: () => ok({}) });
    await empty.commands.connect();
    expect(empty.store.getState().dialog).toEqual({ kind: 'welcome' });
  });

  it('loads the status, the settings and the pictures with their conversations', async () => {
    const { store, commands, asked } = sessionWith({
      list_shots: () => ok([shot('bb', { state: 'ready' }), shot('a')]),
      get_conversation: (params) => ok(params.shot === 'bb' ? [exchange('1')] : []),
    });
    await commands.connect();
    await settle();
    expect(store.getState()).toMatchObject({ connection: { state: 'open' }, theme: 'dark', current: 'bb' });
    expect(currentShot(store.getState())).toMatchObject({
      analysis: { state: 'ready' },
      turns: [{ state: 'answered' }],
    });
    expect(asked.filter((name) => name === 'analyze')).toHaveLength(1);
  });

  it('says that the host is gone, and keeps the pictures', async () => {
    const { store, commands } = sessionWith();
    await commands.connect();
    await commands.addFiles([file('a.png')], 'file');
    commands.connectionLost();
    expect(store.getState()).toMatchObject({
      connection: { state: 'lost', status: { host: 'browser' } },
      current: 'a',
    });
  });
});

describe('pictures', () => {
  it('are opened and analysed; one that is refused is explained and the others go on', async () => {
    const { store, commands } = sessionWith();
    await commands.addFiles([file('bad.png'), file('good.png')], 'drop');
    expect(currentRecord(store.getState())).not.toBeNull();
    expect(store.getState().arriving).toEqual([]);
    expect(store.getState().notices).toMatchObject([
      { tone: 'error', message: 'bad.png: It is broken.', remedy: 'Take another.' },
    ]);
  });

  it('are analysed once however often that is asked for at the same time', async () => {
    const { commands, asked } = sessionWith();
    await Promise.all([commands.analyze('a'), commands.analyze('a')]);
    expect(asked).toEqual(['analyze']);
    await commands.analyze('a');
    expect(asked).toEqual(['analyze', 'analyze']);
  });

  it('that came in without this page are analysed when they are shown', async () => {
    const { store, commands } = sessionWith();
    commands.receive({ type: 'shot_changed', shot: shot('a') });
    await settle();
    expect(currentRecord(store.getState())).not.toBeNull();
  });

  it('that were analysed for a question give their record', async () => {
    const { store, commands, asked } = sessionWith({
      analyze: () => {
        const first = asked.filter((name) => name === 'analyze').length < 2;
        return first ? failed('cancelled', 'Cancelled.', 'Again.') : ok(record());
      },
    });
    await commands.addFiles([file('a.png')], 'file');
    expect(currentShot(store.getState())?.analysis.state).toBe('cancelled');
    commands.receive({ type: 'shot_changed', shot: shot('a', { state: 'analyzing' }) });
    commands.receive({ type: 'shot_changed', shot: shot('a', { state: 'ready' }) });
    await settle();
    expect(currentShot(store.getState())?.analysis.state).toBe('ready');
  });

  it('that are removed can be brought back before the host has answered', async () => {
    const answer = Promise.withResolvers<Result<unknown>>();
    const { store, commands } = sessionWith({
      list_shots: () => ok([shot('a', { state: 'ready' })]),
      remove_shot: () => answer.promise,
    });
    await commands.connect();
    const removing = commands.remove(shot('a'));
    commands.receive({ type: 'shot_removed', shot: 'a' });
    await commands.undo();
    answer.resolve(ok({}));
    await removing;
    expect(store.getState()).toMatchObject({ current: 'a', removed: [], notices: [] });
    await commands.undo();
    expect(store.getState().shots).toHaveLength(1);
  });

  it('that are removed can be brought back', async () => {
    const { store, commands } = sessionWith();
    await commands.addFiles([file('a.png')], 'file');
    await commands.remove(shot('a'));
    commands.receive({ type: 'shot_removed', shot: 'a' });
    expect(store.getState()).toMatchObject({ current: null, notices: [{ restore: 'a' }] });
    await commands.restore('a');
    expect(store.getState().current).toBe('a');
  });

  it('that Askshot was opened with and can not be shown are named with the reason', () => {
    const { store, commands } = sessionWith();
    const error = { code: 'corrupt_image', message: 'It is broken.', remedy: 'Save it again.' } as const;
    commands.receive({ type: 'file_refused', name: 'b.png', error });
    expect(store.getState().notices).toMatchObject([
      { tone: 'error', message: 'b.png: It is broken.', remedy: 'Save it again.' },
    ]);
  });
});

describe('capturing again', () => {
  const status = {
    version: '1',
    host: 'electron',
    engine: 'x',
    capture: { available: true, reason: null },
  };

  it('takes the same display and asks the question about the new picture', async () => {
    const about: string[] = [];
    const { store, commands } = sessionWith({
      get_status: () => ok(status),
      list_shots: () => ok([shot('a', { origin: 'capture' })]),
      capture_again: (params) => {
        about.push(`again ${params.shot} ${params.part?.width ?? 'whole'}`);
        return ok(shot('b', { origin: 'capture' }));
      },
      ask: (params) => {
        about.push(`ask ${params.shot}`);
        return ok(exchange('1'));
      },
    });
    await commands.connect();
    const part = { x: 4, y: 5, width: 60, height: 7 };
    await commands.captureAgain('a', 'Where is the error?', part);
    expect(about).toEqual(['again a 60', 'ask b']);
    expect(currentShot(store.getState())).toMatchObject({
      shot: { id: 'b' },
      turns: [{ state: 'answered' }],
    });
  });

  it('asks nothing where the screen can not be taken, and says why', async () => {
    const { store, commands, asked } = sessionWith({
      get_status: () => ok(status),
      list_shots: () => ok([shot('a', { origin: 'capture' })]),
      capture_again: () => failed('capture_unavailable', 'This display is gone.', 'Choose another one.'),
    });
    await commands.connect();
    await commands.captureAgain('a', 'Where is the error?');
    expect(asked).not.toContain('ask');
    expect(store.getState()).toMatchObject({ current: 'a', notices: [{ message: 'This display is gone.' }] });
  });
});

describe('questions', () => {
  it('are sent trimmed, and nothing is sent for an empty one or without a picture', async () => {
    const { store, commands, asked } = sessionWith();
    await commands.ask('Where is the error?');
    await commands.addFiles([file('a.png')], 'file');
    await commands.ask('   ');
    expect(asked).not.toContain('ask');
    await commands.ask('  Where is the error? ');
    expect(currentShot(store.getState())?.turns).toMatchObject([
      { state: 'answered', question: 'Where is the error?' },
    ]);
  });

  it('that fail say why', async () => {
    const { store, commands } = sessionWith({
      ask: () => failed('timed_out', 'It took too long.', 'Crop it.'),
    });
    await commands.addFiles([file('a.png')], 'file');
    await commands.ask('What?');
    expect(currentShot(store.getState())?.turns).toMatchObject([
      { state: 'failed', error: { code: 'timed_out' } },
    ]);
  });
});

describe('a card', () => {
  it('is checked, and a failure of the check is told', async () => {
    const report = { valid: false, checks: [{ name: 'digest', passed: false, detail: 'It differs.' }] };
    const { store, commands } = sessionWith({ verify_card: () => ok(report) });
    store.dispatch({ type: 'dialog_changed', dialog: { kind: 'verify', check: { state: 'choosing' } } });
    await commands.verifyCard(file('card.json'), null);
    expect(store.getState().dialog).toEqual({
      kind: 'verify',
      check: { state: 'checked', file: 'card.json', report },
    });
    const broken = sessionWith({ verify_card: () => failed('invalid_card', 'No card.', 'Choose one.') });
    broken.store.dispatch({
      type: 'dialog_changed',
      dialog: { kind: 'verify', check: { state: 'choosing' } },
    });
    await broken.commands.verifyCard(file('x.json'), null);
    expect(broken.store.getState().dialog).toMatchObject({ check: { state: 'failed' } });
  });
});
