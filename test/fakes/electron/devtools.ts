import { EventEmitter } from 'node:events';

type Reply = { resolve: (value: Record<string, unknown>) => void; reject: (error: Error) => void };

/** A client of the Chrome DevTools Protocol: commands by id, events by name, both with their session. */
export class DevTools extends EventEmitter {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Reply>();
  #nextId = 1;

  private constructor(socket: WebSocket) {
    super();
    this.setMaxListeners(0);
    this.#socket = socket;
    socket.addEventListener('message', (message) => this.#receive(String(message.data)));
    socket.addEventListener('close', () => this.emit('closed'));
  }

  static connect(address: string): Promise<DevTools> {
    const socket = new WebSocket(address);
    return new Promise((resolve, reject) => {
      socket.addEventListener('open', () => resolve(new DevTools(socket)), { once: true });
      socket.addEventListener('error', () => reject(new Error(`no DevTools at ${address}`)), { once: true });
    });
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    const id = this.#nextId++;
    this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  close(): void {
    this.#socket.close();
  }

  #receive(text: string): void {
    const message = JSON.parse(text);
    if (message.id === undefined) {
      this.emit(
        message.sessionId ? `${message.sessionId}:${message.method}` : message.method,
        message.params,
      );
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result);
  }
}
