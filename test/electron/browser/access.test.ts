import { describe, expect, it } from 'vitest';
import { Access, type Visit } from '../../../electron/hosts/browser/access.ts';
import { RateLimit } from '../../../electron/hosts/browser/rate-limit.ts';

const PORT = 4711;
const HOST = `127.0.0.1:${PORT}`;
const visit = (access: Access, change: Partial<Visit> = {}, headers: Record<string, string> = {}): Visit => ({
  method: 'GET',
  url: '/shots/1',
  ...change,
  headers: { host: HOST, cookie: access.cookieHeader.split(';')[0], ...headers },
});

describe('access to the local server', () => {
  it('lets the page in that has the cookie', () => {
    const access = new Access(PORT);
    expect(access.check(visit(access))).toBeNull();
    const post = visit(
      access,
      { method: 'POST' },
      { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' },
    );
    expect(access.check(post)).toBeNull();
  });

  it('exchanges the token for a cookie that scripts and other sites do not get', () => {
    const access = new Access(PORT);
    const url = `/?token=${access.token}`;
    const opening = { method: 'GET', url, headers: { host: HOST, 'sec-fetch-site': 'cross-site' } };
    expect(access.hasToken(opening)).toBe(true);
    expect(access.check(opening)).toBeNull();
    expect(access.cookieHeader).toMatch(/; HttpOnly; SameSite=Strict$/);
    expect(access.cookieHeader).not.toContain(access.token);
  });

  it.each([
    ['a wrong token', '/?token=guess'],
    ['no token', '/'],
    ['the token on another path', '/shots/1?token='],
  ])('refuses %s without the cookie', (_name, url) => {
    const access = new Access(PORT);
    const full = url.endsWith('=') ? url + access.token : url;
    expect(access.check({ method: 'GET', url: full, headers: { host: HOST } })?.status).toBe(401);
  });

  it.each(['evil.example', `evil.example:${PORT}`, `127.0.0.1:${PORT + 1}`, '', `[::1]:${PORT}`])(
    'refuses the host %j even with the cookie',
    (host) => {
      const access = new Access(PORT);
      expect(access.check(visit(access, {}, { host }))?.status).toBe(403);
    },
  );

  it.each(['http://evil.example', 'null', `http://127.0.0.1:${PORT + 1}`, `https://${HOST}`])(
    'refuses the origin %s even with the cookie',
    (origin) => {
      const access = new Access(PORT);
      expect(access.check(visit(access, {}, { origin }))?.status).toBe(403);
    },
  );

  it('refuses what another site started, and writing without an origin', () => {
    const access = new Access(PORT);
    expect(access.check(visit(access, {}, { 'sec-fetch-site': 'cross-site' }))?.status).toBe(403);
    expect(access.check(visit(access, {}, { 'sec-fetch-site': 'same-site' }))?.status).toBe(403);
    expect(access.check(visit(access, { method: 'POST' }))?.status).toBe(403);
  });

  it('limits guessing, and lets go after a minute', () => {
    const access = new Access(PORT);
    const guess = { method: 'GET', url: '/?token=x', headers: { host: HOST } };
    const statuses = Array.from({ length: 22 }, (_, at) => access.check(guess, at)?.status);
    expect(statuses.slice(0, 20).every((status) => status === 401)).toBe(true);
    expect(statuses.slice(20)).toEqual([429, 429]);
    expect(access.check(guess, 70_000)?.status).toBe(401);
    expect(access.check(visit(access), 30)).toBeNull();
  });

  it('gives every server its own token', () => {
    expect(new Access(PORT).token).not.toBe(new Access(PORT).token);
    expect(new Access(PORT).token.length).toBeGreaterThanOrEqual(43);
  });
});

describe('rate limit', () => {
  it('allows a burst, then the average', () => {
    const limit = new RateLimit(10, 3, 0);
    expect([0, 0, 0, 0].map((now) => limit.take(now))).toEqual([true, true, true, false]);
    expect(limit.take(100)).toBe(true);
    expect(limit.take(100)).toBe(false);
    expect(limit.take(10_000)).toBe(true);
  });

  it('is not confused by a clock that goes back', () => {
    const limit = new RateLimit(10, 1, 1000);
    expect(limit.take(1000)).toBe(true);
    expect(limit.take(500)).toBe(false);
  });
});
