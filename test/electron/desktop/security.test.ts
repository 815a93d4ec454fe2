import { EventEmitter } from 'node:events';
import type { App, IpcMain, IpcMainInvokeEvent, Protocol, Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ protocol: { registerSchemesAsPrivileged: vi.fn() } }));

import type { Assistant } from '../../../electron/assistant.ts';
import { registerAppScheme, serveAppScheme } from '../../../electron/desktop/app-scheme.ts';
import { answerRequests } from '../../../electron/desktop/ipc.ts';
import { hardenSession, hardenWebContents, pageOf } from '../../../electron/desktop/security.ts';
import { ok } from '../../../shared/model/errors.ts';

const sender = (url: string | null, parent: object | null = null): IpcMainInvokeEvent =>
  ({ senderFrame: url === null ? null : { url, parent } }) as IpcMainInvokeEvent;

describe('the sender of a message', () => {
  it('is trusted where it is the main frame of the page', () => {
    expect(pageOf(sender('app://askshot/'))).toBe('main');
    expect(pageOf(sender('app://askshot/index.html'))).toBe('main');
    expect(pageOf(sender('app://askshot/overlay.html'))).toBe('overlay');
  });

  it.each([
    sender('https://evil.example/'),
    sender('app://askshot.evil/'),
    sender('app://other/index.html'),
    sender('app://askshot/', {}),
    sender('app://askshot/overlay.html', {}),
    sender('app://askshot/overlay.html?x'),
    sender('file:///index.html'),
    sender(null),
  ])('is not trusted otherwise (%#)', (event) => {
    expect(pageOf(event)).toBeNull();
  });
});

describe('requests of the page', () => {
  const asked: unknown[] = [];
  let listener: Parameters<IpcMain['handle']>[1] = () => undefined;
  const ipcMain = {
    handle: (_channel: string, given: typeof listener) => (listener = given),
  } as unknown as IpcMain;
  const assistant = {
    request: async (...words: unknown[]) => {
      asked.push(words);
      return ok(null);
    },
  } as unknown as Assistant;
  const regions = {
    answer: async (_sender: unknown, ...words: unknown[]) => {
      asked.push(['overlay', ...words]);
      return ok(null);
    },
  };
  answerRequests(ipcMain, assistant, regions);

  it('reach the assistant by their name in the contract', async () => {
    await listener(sender('app://askshot/'), 'ask', { shot: '1' });
    expect(asked).toEqual([['ask', { shot: '1' }]]);
  });

  it('of an overlay reach only what chooses regions, whatever their name', async () => {
    asked.length = 0;
    await listener(sender('app://askshot/overlay.html'), 'ask', { shot: '1' });
    expect(asked).toEqual([['overlay', 'ask', { shot: '1' }]]);
  });

  it('are refused from elsewhere, and where there is no such request', async () => {
    asked.length = 0;
    expect(await listener(sender('https://evil.example/'), 'ask', {})).toMatchObject({
      error: { code: 'forbidden' },
    });
    for (const name of ['constructor', '__proto__', 'nothing', 7, null])
      expect(await listener(sender('app://askshot/'), name, {})).toMatchObject({
        error: { code: 'unknown_request' },
      });
    expect(asked).toEqual([]);
  });
});

describe('the session', () => {
  let request: Parameters<Session['setPermissionRequestHandler']>[0] = null;
  let check: Parameters<Session['setPermissionCheckHandler']>[0] = null;
  let before: (details: { url: string }, answer: (reply: { cancel?: boolean }) => void) => void = () =>
    undefined;
  hardenSession({
    setPermissionRequestHandler: (handler: typeof request) => (request = handler),
    setPermissionCheckHandler: (handler: typeof check) => (check = handler),
    webRequest: { onBeforeRequest: (listener: typeof before) => (before = listener) },
  } as unknown as Session);
  const granted = (url: string, permission: string): boolean => {
    let answer = false;
    request?.({ getURL: () => url } as never, permission as never, (given) => (answer = given), {} as never);
    return answer;
  };

  it('grants the clipboard to the page, and nothing else to anyone', () => {
    expect(granted('app://askshot/', 'clipboard-read')).toBe(true);
    expect(granted('https://evil.example/', 'clipboard-read')).toBe(false);
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'display-capture',
      'openExternal',
      'hid',
      'usb',
    ])
      expect(granted('app://askshot/', permission), permission).toBe(false);
    expect(check?.(null, 'clipboard-read', 'app://askshot/', {} as never)).toBe(true);
    expect(check?.(null, 'clipboard-read', 'https://evil.example/', {} as never)).toBe(false);
    expect(check?.(null, 'media', 'app://askshot/', {} as never)).toBe(false);
  });

  it('lets no request leave the machine', () => {
    const cancelled = (url: string): boolean => {
      let cancel = false;
      before({ url }, (reply) => (cancel = reply.cancel ?? false));
      return cancel;
    };
    expect(cancelled('app://askshot/shots/1')).toBe(false);
    for (const url of [
      'https://example.com/',
      'http://127.0.0.1/',
      'ws://example.com/',
      'file:///etc/passwd',
      'data:text/html,x',
    ])
      expect(cancelled(url), url).toBe(true);
  });
});

describe('every web contents', () => {
  it('is kept from navigating, opening windows and embedding pages', () => {
    const app = new EventEmitter();
    hardenWebContents(app as unknown as App);
    let open: (details: object) => { action: string } = () => ({ action: 'allow' });
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: typeof open) => (open = handler),
    });
    app.emit('web-contents-created', {}, contents);
    for (const name of ['will-navigate', 'will-attach-webview']) {
      const preventDefault = vi.fn();
      contents.emit(name, { preventDefault });
      expect(preventDefault, name).toHaveBeenCalledOnce();
    }
    expect(open({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
  });
});

describe('the custom scheme', () => {
  let handle: (request: Request) => Promise<Response>;
  serveAppScheme(
    { handle: (_scheme: string, handler: typeof handle) => (handle = handler) } as unknown as Protocol,
    async () => new Response('page'),
  );

  it('is registered as a standard, secure scheme before use', async () => {
    registerAppScheme();
    const { protocol } = await import('electron');
    expect(vi.mocked(protocol.registerSchemesAsPrivileged).mock.calls[0][0][0]).toMatchObject({
      scheme: 'app',
      privileges: { standard: true, secure: true },
    });
  });

  it('answers its own host and page only', async () => {
    expect((await handle(new Request('app://askshot/'))).status).toBe(200);
    expect((await handle(new Request('app://elsewhere/'))).status).toBe(404);
    const foreign = new Request('app://askshot/shots', { headers: { origin: 'https://evil.example' } });
    expect((await handle(foreign)).status).toBe(403);
  });
});
