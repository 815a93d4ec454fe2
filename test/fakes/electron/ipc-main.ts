import type { IpcMain, IpcMainInvokeEvent } from 'electron';

type Listener = Parameters<IpcMain['handle']>[1];
const handlers = new Map<string, Listener>();

export const ipcMain: Pick<IpcMain, 'handle' | 'removeHandler'> = {
  handle: (channel, listener) => {
    if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`);
    handlers.set(channel, listener);
  },
  removeHandler: (channel) => void handlers.delete(channel),
};

/** Runs the handler of a channel, as `ipcRenderer.invoke` does. */
export async function receiveInvoke(channel: string, event: object, values: unknown[]): Promise<unknown> {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`no handler registered for '${channel}'`);
  return handler(event as IpcMainInvokeEvent, ...values);
}
