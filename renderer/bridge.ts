import { z } from 'zod';
import {
  type OverlayEvent,
  type OverlayParams,
  type OverlayReply,
  type OverlayRequestName,
  overlayEventSchema,
  overlayRequests,
} from '../shared/contract/overlay-requests.ts';
import {
  eventSchema,
  type HostEvent,
  type Params,
  type Reply,
  type RequestName,
  requests,
  type Shot,
  shotSchema,
} from '../shared/contract.ts';
import { failed, type Result, userErrorSchema } from '../shared/model/errors.ts';
import { messages } from './messages.ts';

/** What Electron's preload script puts on the page. */
export type DesktopBridge = {
  request(name: string, params: unknown): Promise<unknown>;
  subscribe(listener: (event: unknown) => void): () => void;
};

declare global {
  interface Window {
    readonly askshot?: DesktopBridge;
  }
}

export type EventListeners = {
  onEvent: (event: HostEvent) => void;
  /** The host went away, or is back. */
  onConnection: (up: boolean) => void;
};

/** The renderer's only way out. Replies and events are parsed with the contract's schemas on arrival. */
export type Bridge = {
  request<Name extends RequestName>(name: Name, params: Params<Name>): Promise<Result<Reply<Name>>>;
  subscribe(listeners: EventListeners): () => void;
  upload(bytes: Blob, name: string, origin: Shot['origin']): Promise<Result<Shot>>;
  pictureUrl(id: string): string;
};

const resultOf = <Value extends z.ZodType>(value: Value) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: userErrorSchema }),
  ]);

/** Talks to the preload script's `window.askshot` where there is one, else to the server the page came from. */
export function createBridge(): Bridge {
  const desktop = window.askshot;
  return {
    request: async (name, params) => {
      const raw = desktop ? desktop.request(name, params) : postJson(`requests/${name}`, params);
      const read = (reply: unknown) => parseReply(requests[name].reply, reply);
      return (await raw.then(read, unreachable)) as Result<Reply<typeof name>>;
    },
    subscribe: desktop ? (listeners) => subscribeToDesktop(desktop, listeners) : subscribeToServer,
    upload: async (bytes, name, origin) => {
      const headers = { 'X-Askshot-Name': encodeURIComponent(name), 'X-Askshot-Origin': origin };
      const raw = fetch('shots', { method: 'POST', body: bytes, headers }).then((reply) => reply.json());
      return raw.then((reply) => parseReply(shotSchema, reply), unreachable);
    },
    pictureUrl: (id) => `shots/${encodeURIComponent(id)}`,
  };
}

/** The way out of a page that lies over the frozen screen: its own requests and events only. */
export type OverlayBridge = {
  request<Name extends OverlayRequestName>(
    name: Name,
    params: OverlayParams<Name>,
  ): Promise<Result<OverlayReply<Name>>>;
  subscribe(listener: (event: OverlayEvent) => void): () => void;
  frozenUrl(display: string): string;
};

/** The overlay's bridge. Throws where the page was opened without Askshot's desktop program. */
export function createOverlayBridge(): OverlayBridge {
  const desktop = window.askshot;
  if (!desktop) throw new Error('this page belongs to the desktop program');
  return {
    request: async (name, params) => {
      const read = (reply: unknown) => parseReply(overlayRequests[name].reply, reply);
      return (await desktop.request(name, params).then(read, unreachable)) as Result<
        OverlayReply<typeof name>
      >;
    },
    subscribe: (listener) =>
      desktop.subscribe((raw) => {
        const parsed = overlayEventSchema.safeParse(raw);
        if (parsed.success) listener(parsed.data);
      }),
    frozenUrl: (display) => `frozen/${encodeURIComponent(display)}`,
  };
}

/** Takes the token out of the address bar and the history; the server set a cookie for it. */
export function hideToken(): void {
  if (window.location.search.includes('token='))
    window.history.replaceState(null, '', window.location.pathname);
}

const unreachable = (): Result<never> =>
  failed('internal', messages.connection.lost, messages.connection.unreachableRemedy);

const SIGNED_OUT = Symbol('signed out');

async function postJson(path: string, body: unknown): Promise<unknown> {
  const reply = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return reply.status === 401 ? SIGNED_OUT : reply.json();
}

function parseReply<Value extends z.ZodType>(schema: Value, raw: unknown): Result<z.infer<Value>> {
  const words = messages.connection;
  if (raw === SIGNED_OUT) return failed('forbidden', words.signedOut, words.signedOutRemedy);
  const parsed = resultOf(schema).safeParse(raw);
  if (!parsed.success) return failed('internal', words.notUnderstood, words.notUnderstoodRemedy);
  const result = parsed.data as Result<z.infer<Value>>;
  return result.ok ? result : { ok: false, error: messages.told(result.error) };
}

function parseEvent(raw: unknown, listeners: EventListeners): void {
  const parsed = eventSchema.safeParse(raw);
  if (parsed.success) listeners.onEvent(parsed.data);
}

function subscribeToDesktop(desktop: DesktopBridge, listeners: EventListeners): () => void {
  listeners.onConnection(true);
  return desktop.subscribe((raw) => parseEvent(raw, listeners));
}

/** Keeps a WebSocket open, and opens it again (after 0.5 s, then ever later up to 8 s) when it breaks. */
function subscribeToServer(listeners: EventListeners): () => void {
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay = 500;
  let ended = false;
  const connect = (): void => {
    const address = new URL('events', window.location.href);
    address.protocol = 'ws:';
    socket = new WebSocket(address);
    socket.onopen = () => {
      delay = 500;
      listeners.onConnection(true);
    };
    socket.onmessage = (message) => parseEvent(parseJson(message.data), listeners);
    socket.onclose = () => {
      if (ended) return;
      listeners.onConnection(false);
      timer = setTimeout(connect, delay);
      delay = Math.min(delay * 2, 8000);
    };
  };
  connect();
  return () => {
    ended = true;
    clearTimeout(timer);
    socket?.close();
  };
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
