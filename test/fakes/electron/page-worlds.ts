/*
 * The two scripts that run in the page: the preload's isolated world and the page's own. They share the document
 * and nothing else, as in Electron with contextIsolation. What crosses is JSON in events with a secret name, and
 * functions become handles. Both functions are handed over as source text, so they can use nothing from here.
 */

/** Defines `require('electron')` of the isolated world; `secret` names the events that cross. */
export function isolatedWorld(secret: string): void {
  type Api = Record<string, unknown>;
  const scope = globalThis as unknown as {
    electronSend: (text: string) => void;
    electronReceive: (text: string) => void;
    require: (name: string) => unknown;
  };
  const exposed: Record<string, Api> = {};
  const replies = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, Set<(event: object, ...values: unknown[]) => void>>();
  const handles = new Map<number, () => unknown>();
  let nextId = 1;

  const tell = (message: object): void => {
    document.dispatchEvent(new CustomEvent(`${secret}-out`, { detail: JSON.stringify(message) }));
  };
  const revive = (value: { callback?: number; json?: unknown }): unknown =>
    value.callback === undefined
      ? value.json
      : (...values: unknown[]) => tell({ type: 'callback', callback: value.callback, values });

  document.addEventListener(`${secret}-in`, (event) => {
    const message = JSON.parse((event as CustomEvent<string>).detail);
    if (message.type === 'describe') {
      const shape = Object.entries(exposed).map(([name, api]) => ({ name, functions: Object.keys(api) }));
      return tell({ type: 'shape', shape });
    }
    if (message.type === 'handle') return void handles.get(message.handle)?.();
    if (message.type === 'open') return scope.electronSend(JSON.stringify({ open: message.url }));
    const run = exposed[message.name]?.[message.key] as (...values: unknown[]) => unknown;
    const result = run(...message.values.map(revive));
    if (typeof result === 'function') {
      handles.set(message.id, result as () => unknown);
      return tell({ type: 'return', id: message.id, handle: message.id });
    }
    void Promise.resolve(result).then(
      (value) => tell({ type: 'return', id: message.id, value }),
      (error) => tell({ type: 'return', id: message.id, error: String(error?.message ?? error) }),
    );
  });

  scope.electronReceive = (text) => {
    const message = JSON.parse(text);
    if (message.type === 'event') {
      for (const listener of [...(listeners.get(message.channel) ?? [])]) listener({}, ...message.values);
      return;
    }
    const reply = replies.get(message.id);
    replies.delete(message.id);
    if (message.error) reply?.reject(new Error(message.error));
    else reply?.resolve(message.value);
  };

  const ipcRenderer = {
    invoke: (channel: string, ...values: unknown[]) => {
      const id = nextId++;
      scope.electronSend(JSON.stringify({ id, channel, values }));
      return new Promise((resolve, reject) => replies.set(id, { resolve, reject }));
    },
    on: (channel: string, listener: (event: object, ...values: unknown[]) => void) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      return ipcRenderer;
    },
    removeListener: (channel: string, listener: (event: object, ...values: unknown[]) => void) => {
      listeners.get(channel)?.delete(listener);
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld: (name: string, api: Api) => {
      exposed[name] = api;
    },
  };
  scope.require = (name) => {
    if (name !== 'electron') throw new Error(`module not found: ${name} (the preload script is sandboxed)`);
    return { contextBridge, ipcRenderer };
  };
}

/** Puts what the preload exposed on the page's window, frozen. */
export function pageWorld(secret: string): void {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const callbacks = new Map<number, (...values: unknown[]) => void>();
  let nextId = 1;
  let returned: { id: number; handle?: number } | null = null;
  const tell = (message: object): void => {
    document.dispatchEvent(new CustomEvent(`${secret}-in`, { detail: JSON.stringify(message) }));
  };
  const pack = (value: unknown): object => {
    if (typeof value !== 'function') return { json: value };
    const callback = nextId++;
    callbacks.set(callback, value as (...values: unknown[]) => void);
    return { callback };
  };
  const call = (name: string, key: string, values: unknown[]): unknown => {
    const id = nextId++;
    const result = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    returned = null;
    tell({ type: 'call', id, name, key, values: values.map(pack) });
    // A function came back at once: it is handed on as one, as contextBridge does.
    const handle = (returned as { id: number; handle?: number } | null)?.handle;
    if (handle === undefined) return result;
    return () => tell({ type: 'handle', handle });
  };
  document.addEventListener(`${secret}-out`, (event) => {
    const message = JSON.parse((event as CustomEvent<string>).detail);
    if (message.type === 'callback') return callbacks.get(message.callback)?.(...message.values);
    if (message.type === 'shape') {
      for (const { name, functions } of message.shape as { name: string; functions: string[] }[]) {
        const entries = functions.map((key) => [key, (...values: unknown[]) => call(name, key, values)]);
        const api = Object.freeze(Object.fromEntries(entries));
        Object.defineProperty(window, name, { value: api, enumerable: true });
      }
      return;
    }
    returned = message;
    const reply = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) reply?.reject(new Error(message.error));
    else if (message.handle === undefined) reply?.resolve(message.value);
  });
  // The app's window-open handler is asked in the main process; a window that it denies is null.
  window.open = (url) => {
    tell({ type: 'open', url: String(url) });
    return null;
  };
  tell({ type: 'describe' });
}
