import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { overlayRequests } from '../shared/contract/overlay-requests.ts';
import { requests } from '../shared/contract.ts';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from './desktop/channels.ts';

/**
 * What a page gets of Electron: requests of the contract by name (the main process decides which page may make which), and the host's events. No channel, no event
 * object and nothing of Node reaches it.
 */
const names = new Set([...Object.keys(requests), ...Object.keys(overlayRequests)]);

contextBridge.exposeInMainWorld('askshot', {
  request: (name: string, params: unknown): Promise<unknown> =>
    names.has(name)
      ? ipcRenderer.invoke(REQUEST_CHANNEL, name, params)
      : Promise.reject(new Error('there is no such request')),
  subscribe: (listener: (event: unknown) => void): (() => void) => {
    const forward = (_event: IpcRendererEvent, event: unknown): void => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, forward);
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, forward);
    };
  },
});
