import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Why a request was turned away; null where it may go on. */
export type Refusal = { status: 401 | 403 | 429; message: string } | null;

export type Visit = {
  method: string;
  /** Path and query as sent. */
  url: string;
  headers: IncomingHttpHeaders;
};

const forbidden = (message: string): Refusal => ({ status: 403, message });

/**
 * Who may talk to the local server. Three questions, each on its own line of defence:
 *   Host     names this machine and port (else a foreign name was bound to 127.0.0.1: DNS rebinding)
 *   Origin   is this page (else another web page is calling)
 *   session  the cookie that the page got in exchange for the token in the address that was opened
 * The token itself opens nothing but the page. Wrong tokens and cookies are limited to 20 a minute.
 */
export class Access {
  readonly token = randomBytes(32).toString('base64url');
  readonly #session = randomBytes(32).toString('base64url');
  readonly #hosts: ReadonlySet<string>;
  readonly #cookie: string;
  #failures: number[] = [];

  constructor(port: number) {
    this.#hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
    this.#cookie = `askshot-${port}`;
  }

  /** Sent with the page to whoever opened it with the right token. */
  get cookieHeader(): string {
    return `${this.#cookie}=${this.#session}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** Whether this visit opens the page with the right token. */
  hasToken(visit: Visit): boolean {
    const prefix = '/?token=';
    return (
      visit.method === 'GET' &&
      visit.url.startsWith(prefix) &&
      same(visit.url.slice(prefix.length), this.token)
    );
  }

  check(visit: Visit, now = Date.now()): Refusal {
    const host = visit.headers.host ?? '';
    if (!this.#hosts.has(host)) return forbidden('This server answers to 127.0.0.1 alone.');
    const origin = visit.headers.origin;
    if (origin !== undefined && origin !== `http://${host}`)
      return forbidden('Only the page of Askshot may call this server.');
    if (this.hasToken(visit)) return null;
    const site = visit.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      return forbidden('Only the page of Askshot may call this server.');
    if (origin === undefined && visit.method !== 'GET' && visit.method !== 'HEAD')
      return forbidden('Only the page of Askshot may call this server.');
    if (this.#hasSession(visit.headers.cookie)) return null;
    return this.#refuseStranger(now);
  }

  #refuseStranger(now: number): Refusal {
    this.#failures = this.#failures.filter((time) => now - time < 60_000);
    if (this.#failures.length >= 20)
      return { status: 429, message: 'Too many attempts. Wait a minute, then open the address again.' };
    this.#failures.push(now);
    return {
      status: 401,
      message: 'This address needs its token. Open the whole address that askshot printed when it started.',
    };
  }

  #hasSession(header: string | undefined): boolean {
    return (header ?? '').split(';').some((part) => {
      const [name, value] = part.trim().split('=');
      return name === this.#cookie && value !== undefined && same(value, this.#session);
    });
  }
}

/** Compares in constant time, whatever the lengths. */
function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
