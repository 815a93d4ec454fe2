import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Assistant } from '../../../electron/assistant.ts';
import { type BrowserHost, startBrowserHost } from '../../../electron/hosts/browser/browser-host.ts';
import { RateLimit } from '../../../electron/hosts/browser/rate-limit.ts';
import { failed, ok } from '../../../shared/model/errors.ts';
import { MAX_FILE_BYTES } from '../../../shared/model/limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'askshot-host-'));
let host: BrowserHost;
let cookie = '';
let emit: (event: unknown) => void = () => undefined;
const asked: unknown[] = [];

/** Records what it is asked; the real one is tested on its own. */
const assistant = {
  request: async (name: string, params: unknown) => {
    asked.push([name, params]);
    return name === 'ask' ? failed('unknown_shot', 'Not open.', 'Open it.') : ok([]);
  },
  addPicture: async ({ bytes, name, origin }: { bytes: Uint8Array; name: string; origin: string }) =>
    ok({ id: '1', name, origin, size: bytes.length }),
  picture: async (id: string) =>
    id === 'known' ? { bytes: new Uint8Array([1, 2, 3]), mediaType: 'image/png' } : null,
  subscribe: (listener: (event: unknown) => void) => {
    emit = listener;
    return () => undefined;
  },
} as unknown as Assistant;

beforeAll(async () => {
  mkdirSync(join(folder, 'page/assets'), { recursive: true });
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html><title>Askshot</title>');
  writeFileSync(join(folder, 'page/assets/app.js'), 'export {}');
  writeFileSync(join(folder, 'secret.json'), '{}');
  host = await startBrowserHost({ assistant, folder: join(folder, 'page'), port: 0 });
  const opened = await fetch(host.url);
  cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0];
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

const origin = (): string => `http://127.0.0.1:${host.port}`;
const call = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${origin()}${path}`, { ...init, headers: { cookie, origin: origin(), ...init.headers } });

describe('the local server', () => {
  it('gives the page to who has the token, with its policy', async () => {
    const page = await fetch(host.url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Askshot');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('turns strangers away, also with the policy', async () => {
    for (const path of ['/', '/?token=wrong', '/shots/known', '/assets/app.js']) {
      const reply = await fetch(origin() + path);
      expect(reply.status, path).toBe(401);
      expect(reply.headers.get('content-security-policy'), path).toContain("default-src 'none'");
    }
    expect((await call('/', { headers: { origin: 'http://evil.example' } })).status).toBe(403);
    expect(
      (await call('/requests/list_shots', { method: 'OPTIONS', headers: { origin: 'null' } })).status,
    ).toBe(403);
  });

  it('answers requests as results, with a fitting status', async () => {
    const reply = await call('/requests/list_shots', { method: 'POST', body: '{}' });
    expect([reply.status, await reply.json()]).toEqual([200, { ok: true, value: [] }]);
    const refused = await call('/requests/ask', { method: 'POST', body: '{"shot":"x"}' });
    expect(refused.status).toBe(404);
    expect(asked.at(-1)).toEqual(['ask', { shot: 'x' }]);
  });

  it.each([
    ['constructor', '{}', 404],
    ['no_such', '{}', 404],
    ['list_shots', 'not json', 400],
    ['list_shots', '', 400],
  ])('refuses %s with the body %j', async (name, body, status) => {
    const reply = await call(`/requests/${name}`, { method: 'POST', body });
    expect(reply.status).toBe(status);
    expect((await reply.json()).ok).toBe(false);
  });

  it('takes pictures in and shows them', async () => {
    const headers = { 'x-askshot-name': encodeURIComponent('../a ü.png'), 'x-askshot-origin': 'drop' };
    const added = await call('/shots', { method: 'POST', body: new Uint8Array(5), headers });
    expect(await added.json()).toEqual({
      ok: true,
      value: { id: '1', name: 'a ü.png', origin: 'drop', size: 5 },
    });
    const shown = await call('/shots/known');
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    expect((await call('/shots/other')).status).toBe(404);
    expect((await call('/shots', { method: 'POST', body: 'x' })).status).toBe(400);
  });

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/assets/..%2f..%2fsecret.json',
    '/assets/%00.js',
    '//secret.json',
  ])('serves nothing outside of the page: %s', async (path) => {
    expect((await call(path)).status).toBeGreaterThanOrEqual(400);
  });

  it('answers no other site, whatever it asks: there are no CORS headers', async () => {
    const evil = 'http://evil.example';
    const asked: RequestInit[] = [
      { method: 'OPTIONS', headers: { origin: evil, 'access-control-request-method': 'POST' } },
      { method: 'POST', headers: { origin: evil }, body: '{}' },
      {},
    ];
    for (const init of asked) {
      const reply = await call('/requests/list_shots', init);
      for (const name of reply.headers.keys()) expect(name).not.toMatch(/^access-control-/);
    }
  });

  it('refuses bodies that are too large, and goes on', async () => {
    const large = new Uint8Array(MAX_FILE_BYTES + 2048);
    const reply = await call('/shots', { method: 'POST', body: large }).catch(() => null);
    // Either the answer is read, or the connection was closed while the rest was being sent.
    if (reply) {
      expect(reply.status).toBe(413);
      expect(await reply.json()).toMatchObject({ ok: false, error: { code: 'file_too_large' } });
    }
    expect((await call('/shots/known')).status).toBe(200);
  });

  it('sends events to the page alone', async () => {
    const closed = await new Promise<boolean>((resolve) => {
      const stranger = new WebSocket(`ws://127.0.0.1:${host.port}/events`);
      stranger.onerror = () => resolve(true);
      stranger.onopen = () => resolve(false);
    });
    expect(closed).toBe(true);
    // Node's WebSocket takes headers; the browser's, whose types stand here, does not.
    const options = { headers: { cookie, origin: origin() } } as unknown as string[];
    const page = new WebSocket(`ws://127.0.0.1:${host.port}/events`, options);
    await new Promise((resolve) => page.addEventListener('open', resolve));
    const received = new Promise((resolve) => {
      page.addEventListener('message', ({ data }) => resolve(JSON.parse(String(data))));
    });
    emit({ type: 'shot_removed', shot: '1' });
    expect(await received).toEqual({ type: 'shot_removed', shot: '1' });
    page.close();
  });

  it('slows down who asks too much, and lets go again', async () => {
    const take = vi.spyOn(RateLimit.prototype, 'take').mockReturnValueOnce(false);
    expect((await call('/shots/known')).status).toBe(429);
    expect((await call('/shots/known')).status).toBe(200);
    take.mockRestore();
  });
});
