import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CustomScheme, Protocol } from 'electron';

/** The custom scheme's origin, and the one that stands for it in Chromium (a secure context, as the real one). */
export const SCHEME_ORIGIN = 'app://askshot';
export const HTTP_ORIGIN = 'http://askshot.localhost';

export const toHttp = (url: string): string => url.replace(SCHEME_ORIGIN, HTTP_ORIGIN);
export const toScheme = (url: string): string => url.replace(HTTP_ORIGIN, SCHEME_ORIGIN);

type Handler = Parameters<Protocol['handle']>[1];
const handlers = new Map<string, Handler>();
const privileged = new Map<string, CustomScheme>();
let ready = false;

/** As Electron: schemes are registered before the app is ready, and handled after. */
export const protocol: Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'> = {
  registerSchemesAsPrivileged: (schemes) => {
    if (ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const scheme of schemes) privileged.set(scheme.scheme, scheme);
  },
  handle: (scheme, handler) => {
    if (!privileged.get(scheme)?.privileges?.standard)
      throw new Error(`the scheme ${scheme} is not registered as standard`);
    handlers.set(scheme, handler);
  },
};

/** Serves what the scheme's handler answers. */
export async function startSchemeServer(): Promise<Server & { port: number }> {
  ready = true;
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(server, { port: (server.address() as AddressInfo).port });
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const handler = handlers.get('app');
  if (!handler) return void outgoing.writeHead(404).end();
  try {
    const response = await handler(await toRequest(incoming));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  } catch (error) {
    outgoing.writeHead(500).end(String(error));
  }
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (typeof value === 'string') headers.set(name, toScheme(value));
  const method = incoming.method ?? 'GET';
  const body = chunks.length > 0 ? new Uint8Array(Buffer.concat(chunks)) : undefined;
  return new Request(`${SCHEME_ORIGIN}${incoming.url}`, { method, headers, body });
}
