import type { AddressInfo, Socket } from 'node:net';
import websocket from '@fastify/websocket';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { type RequestName, requests } from '../../../shared/contract.ts';
import { failed } from '../../../shared/model/errors.ts';
import { MAX_FILE_BYTES } from '../../../shared/model/limits.ts';
import type { Assistant } from '../../assistant.ts';
import { httpStatus } from '../../page/http-status.ts';
import { createPageHandler } from '../../page/page-handler.ts';
import { SECURITY_HEADERS } from '../../page/security-headers.ts';
import { Access } from './access.ts';
import { RateLimit } from './rate-limit.ts';

export type BrowserHostOptions = {
  assistant: Assistant;
  /** Folder of the built page. */
  folder: string;
  /** 0: any free port. */
  port: number;
};

export type BrowserHost = {
  /** The address to open, with its token. */
  url: string;
  port: number;
  close(): Promise<void>;
};

/**
 * The assistant as a local web server on 127.0.0.1:
 *   GET  /?token=T           the page; the token is exchanged for a cookie
 *   POST /requests/NAME      one request of the contract, JSON in and out (a Result)
 *   GET  /events             WebSocket on which the host's events come
 *   and everything createPageHandler serves.
 * Fails (rejects) where the port is taken.
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const server = Fastify({ bodyLimit: MAX_FILE_BYTES + 1024, forceCloseConnections: true });
  let access: Access | null = null;
  const limit = new RateLimit(200, 600);
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS);
    if (!access) return refuse(reply, 403, 'The server is still starting.');
    const refusal = access.check(request);
    if (refusal) return refuse(reply, refusal.status, refusal.message);
    if (!limit.take()) return refuse(reply, 429, 'Too many requests. Wait a moment.');
    if (access.hasToken(request)) reply.header('Set-Cookie', access.cookieHeader);
  });
  server.setErrorHandler((error: FastifyError, _request, reply) => {
    const result = error.statusCode === 413 ? tooLarge() : unexpected();
    return reply.status(httpStatus(result.error.code)).send(result);
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  // Upgraded and refused sockets are no longer the HTTP server's to close, so they are kept count of here.
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await server.register(websocket, { options: { maxPayload: 64 * 1024 } });
  addRoutes(server, options);
  await server.listen({ host: '127.0.0.1', port: options.port });
  const { port } = server.server.address() as AddressInfo;
  access = new Access(port);
  return {
    port,
    url: `http://127.0.0.1:${port}/?token=${access.token}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await server.close();
    },
  };
}

function addRoutes(server: FastifyInstance, { assistant, folder }: BrowserHostOptions): void {
  const page = createPageHandler({ assistant, folder });
  server.post<{ Params: { name: string } }>('/requests/:name', async (request, reply) => {
    const result = await answerRequest(assistant, request.params.name, request.body);
    return reply.status(result.ok ? 200 : httpStatus(result.error.code)).send(result);
  });
  server.get('/events', { websocket: true }, (socket) => {
    const unsubscribe = assistant.subscribe((event) => socket.send(JSON.stringify(event)));
    socket.on('close', unsubscribe);
    socket.on('error', unsubscribe);
  });
  server.all('/*', async (request, reply) => sendResponse(reply, await page(toWebRequest(request))));
}

async function answerRequest(assistant: Assistant, name: string, body: unknown) {
  if (!Object.hasOwn(requests, name))
    return failed('unknown_request', 'There is no such request.', 'Load the page again.');
  const params = parseBody(body);
  if (params === undefined)
    return failed('invalid_request', 'The request is not JSON.', 'Load the page again.');
  return assistant.request(name as RequestName, params);
}

const tooLarge = () =>
  failed('file_too_large', 'The file has more than 100 megabytes.', 'Save it smaller, and open that.');
const unexpected = () => failed('internal', 'The server could not answer.', 'Load the page again.');

function parseBody(body: unknown): unknown {
  if (!Buffer.isBuffer(body)) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function toWebRequest(request: FastifyRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string') headers.set(name, value);
  const body = Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : undefined;
  return new Request(`http://127.0.0.1${request.url}`, { method: request.method, headers, body });
}

async function sendResponse(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.status(response.status);
  for (const [name, value] of response.headers) reply.header(name, value);
  return reply.send(Buffer.from(await response.arrayBuffer()));
}

function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply.status(status).type('text/plain; charset=utf-8').send(message);
}
