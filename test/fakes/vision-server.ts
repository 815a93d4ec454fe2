import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { drawWord, WORD_LETTERS } from '../../shared/compare/draw-word.ts';
import { CHART_DOTS, chartRow } from '../../shared/compare/eye-chart.ts';

export type Protocol = 'openai-compatible' | 'ollama' | 'anthropic';
export type SeenRequest = {
  headers: IncomingMessage['headers'];
  body: string;
  prompt: string;
  pictures: Buffer[];
};
/** What the server does with a request: text is streamed in the protocol's way, a function takes the response over. */
export type Behaviour = (request: SeenRequest) => Promise<string | ((response: ServerResponse) => void)>;

/** What tells the versions of a model apart that keeps its name. */
export const FAKE_DIGEST = 'ab0123456789cdef';

/** Speaks a vision server's protocol on 127.0.0.1 and keeps every request for an answer. */
export class VisionServer {
  readonly requests: SeenRequest[] = [];
  readonly #server: Server;
  readonly protocol: Protocol;

  private constructor(protocol: Protocol, behaviour: Behaviour) {
    this.protocol = protocol;
    this.#server = createServer((request, response) => {
      if (request.url === '/api/tags') {
        response.end(JSON.stringify({ models: [{ name: 'fake-vl:latest', digest: FAKE_DIGEST }] }));
        return;
      }
      void readBody(request).then(async (body) => {
        const seen = { headers: request.headers, body, ...parseBody(protocol, body) };
        this.requests.push(seen);
        const reply = await behaviour(seen);
        if (typeof reply === 'function') reply(response);
        else stream(protocol, response, reply);
      });
    });
  }

  static async start(protocol: Protocol, behaviour: Behaviour): Promise<VisionServer> {
    const server = new VisionServer(protocol, behaviour);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${this.protocol === 'ollama' ? '' : '/v1'}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/**
 * A model that sees: it reads the test pictures, and gives `answer` to all other questions. Its server scales large
 * pictures by `scale` before the model gets them.
 */
export function seeing(answer: string | Behaviour, scale = 1): Behaviour {
  return async (request) => {
    if (request.prompt.startsWith('Which word is written'))
      return readWord(await grayPixels(request.pictures[0]), { x: 40, y: 40 }, 8) ?? '';
    if (request.prompt.startsWith('Which words are written')) return readChart(request.pictures[0], scale);
    return typeof answer === 'string' ? answer : answer(request);
  };
}

type Pixels = { data: Buffer; width: number; height: number };

async function grayPixels(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png)
    .removeAlpha()
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

async function readChart(png: Buffer, scale: number): Promise<string> {
  const { width = 1, height = 1 } = await sharp(png).metadata();
  const small = await sharp(png)
    .resize(Math.round(width * scale))
    .png()
    .toBuffer();
  const pixels = await grayPixels(await sharp(small).resize(width, height, { fit: 'fill' }).png().toBuffer());
  return CHART_DOTS.map((dot, row) => readWord(pixels, chartRow(row), dot) ?? '').join('\n');
}

/** Reads a word of six letters, by comparing each letter's dots with every letter's own picture; null where one fits none. */
function readWord({ data, width }: Pixels, at: { x: number; y: number }, dot: number): string | null {
  const letters = Array.from({ length: 6 }, (_, index) =>
    [...WORD_LETTERS].find((letter) => {
      const drawn = drawWord(letter);
      for (let row = 0; row < 7; row++)
        for (let column = 0; column < 5; column++) {
          const x = at.x + Math.floor((index * 6 + column + 0.5) * dot);
          const y = at.y + Math.floor((row + 0.5) * dot);
          const isBlack = drawn.data[((44 + row * 8) * drawn.width + 44 + column * 8) * 4] === 0;
          if (data[y * width + x] < 128 !== isBlack) return false;
        }
      return true;
    }),
  );
  return letters.includes(undefined) ? null : letters.join('');
}

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
  });
}

type Part = { type?: string; text?: string; image_url?: { url: string }; source?: { data: string } };
type Message = { role: string; content: string | Part[]; images?: string[] };

function parseBody(protocol: Protocol, body: string): { prompt: string; pictures: Buffer[] } {
  const messages = (JSON.parse(body || '{}').messages ?? []) as Message[];
  const user = messages.filter((message) => message.role === 'user');
  const parts = user.flatMap(({ content }): Part[] =>
    typeof content === 'string' ? [{ type: 'text', text: content }] : content,
  );
  const prompt = parts.flatMap((part) => part.text ?? []).join('\n');
  const encoded =
    protocol === 'ollama'
      ? user.flatMap((message) => message.images ?? [])
      : parts.flatMap((part) => part.image_url?.url.split(',')[1] ?? part.source?.data ?? []);
  return { prompt, pictures: encoded.map((text) => Buffer.from(text, 'base64')) };
}

function stream(protocol: Protocol, response: ServerResponse, text: string): void {
  const pieces = text.match(/[\s\S]{1,12}/g) ?? [];
  const events = EVENTS[protocol](pieces);
  response.writeHead(200, {
    'content-type': protocol === 'ollama' ? 'application/x-ndjson' : 'text/event-stream',
  });
  for (const event of events) response.write(event);
  response.end();
}

const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const named = (type: string, value: object): string => `event: ${type}\n${data({ type, ...value })}`;

const EVENTS: Record<Protocol, (pieces: string[]) => string[]> = {
  'openai-compatible': (pieces) => {
    const chunk = (delta: object, finish_reason: string | null, usage?: object) =>
      data({
        id: 'c',
        object: 'chat.completion.chunk',
        created: 1,
        model: 'fake-vl',
        choices: [{ index: 0, delta, finish_reason }],
        usage,
      });
    return [
      ...pieces.map((content) => chunk({ role: 'assistant', content }, null)),
      chunk({}, 'stop', { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 }),
      'data: [DONE]\n\n',
    ];
  },
  ollama: (pieces) => {
    const row = (content: string, rest: object) =>
      `${JSON.stringify({ model: 'fake-vl', created_at: '2026-01-01T00:00:00Z', message: { role: 'assistant', content }, ...rest })}\n`;
    return [
      ...pieces.map((content) => row(content, { done: false })),
      row('', {
        done: true,
        done_reason: 'stop',
        total_duration: 1,
        load_duration: 1,
        prompt_eval_count: 11,
        prompt_eval_duration: 1,
        eval_count: 7,
        eval_duration: 1,
      }),
    ];
  },
  anthropic: (pieces) => [
    named('message_start', {
      message: {
        id: 'm',
        type: 'message',
        role: 'assistant',
        model: 'fake-vl',
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { input_tokens: 11, output_tokens: 1 },
      },
    }),
    named('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
    ...pieces.map((text) => named('content_block_delta', { index: 0, delta: { type: 'text_delta', text } })),
    named('content_block_stop', { index: 0 }),
    named('message_delta', {
      delta: { stop_reason: 'end_turn', stop_sequence: null },
      usage: { output_tokens: 7 },
    }),
    named('message_stop', {}),
  ],
};
