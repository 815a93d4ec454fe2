import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../../renderer/bridge.ts';
import { createLabCommands } from '../../../renderer/session/lab-commands.ts';
import { createSessionStore } from '../../../renderer/session/session.ts';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import { shot } from '../example-session.ts';

/** The lab's commands before a host that answers as told, and what they did. */
function labWith(reply: Result<unknown>) {
  const done: string[] = [];
  const store = createSessionStore({ request: async () => reply } as unknown as Bridge);
  const commands = createLabCommands(store, {
    report: ({ message }) => done.push(`said ${message}`),
    adopt: ({ id }) => done.push(`opened ${id}`),
    ask: async (question) => void done.push(`asked ${question}`),
  });
  return { store, commands, done };
}

describe('a failure of the lab', () => {
  it('is opened as the picture was, in place of the dialog, and asked again', async () => {
    const { store, commands, done } = labWith(ok(shot('spoiled')));
    store.dispatch({ type: 'dialog_changed', dialog: { kind: 'lab', shot: shot('a') } });
    await commands.openLabStep({ shot: 'a' }, { kind: 'jpeg', amount: 5 }, 'Where is the error?');
    expect(done).toEqual(['opened spoiled', 'asked Where is the error?']);
    expect(store.getState().dialog).toEqual({ kind: 'none' });
  });

  it('stays in the dialog where its picture is gone, and says so', async () => {
    const { store, commands, done } = labWith(
      failed('file_not_found', 'It is not kept any more.', 'Add it again.'),
    );
    store.dispatch({ type: 'dialog_changed', dialog: { kind: 'lab_set' } });
    await commands.openLabStep({ kept: 'a' }, { kind: 'jpeg', amount: 5 }, 'Where is the error?');
    expect(done).toEqual(['said It is not kept any more.']);
    expect(store.getState().dialog).toEqual({ kind: 'lab_set' });
  });
});
