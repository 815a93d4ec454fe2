/** Local servers that web scenes need: static folders and the programs' own commands, all on the loopback interface. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

export class Services {
  readonly #servers: Server[] = [];
  readonly #children: ChildProcess[] = [];
  /** Where the npm packages of the scenes are installed, and where scenes may write. */
  readonly packages: string;
  readonly scratch: string;

  constructor(packages: string, scratch: string) {
    this.packages = packages;
    this.scratch = scratch;
  }

  /** Serves with a handler of the scene's own; returns the address. */
  async serve(handler: RequestListener, port = 0): Promise<string> {
    const server = createServer(handler);
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Serves a folder's files as they are; `extra` are pages by path. */
  async folder(root: string, extra: Record<string, string> = {}): Promise<string> {
    return this.serve((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
      const file = join(root, normalize(path));
      if (extra[path] !== undefined)
        response.writeHead(200, { 'content-type': TYPES['.html'] }).end(extra[path]);
      else if (!existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end();
      else {
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
        createReadStream(file).pipe(response);
      }
    });
  }

  /** Starts a program and waits until it listens on `port`. */
  async start(
    command: string,
    args: string[],
    port: number,
    options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
  ): Promise<string> {
    const child = spawn(command, args, {
      cwd: options.cwd ?? this.scratch,
      env: { ...process.env, ...options.env },
      stdio: 'ignore',
      detached: true,
    });
    this.#children.push(child);
    for (let tries = 0; tries < 300; tries++) {
      if (await listens(port)) return `http://127.0.0.1:${port}`;
      await delay(100);
    }
    throw new Error(`${command} does not listen on port ${port}`);
  }

  stop(): void {
    for (const server of this.#servers) server.close().closeAllConnections();
    for (const child of this.#children)
      try {
        if (child.pid) process.kill(-child.pid);
      } catch {
        // It has ended by itself.
      }
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(Boolean(socket.destroy())));
    socket.once('error', () => resolve(false));
  });
}
