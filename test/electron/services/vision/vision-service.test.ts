import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../../electron/services/clock.ts';
import { SharpCodec } from '../../../../electron/services/image/sharp-codec.ts';
import { RedactionService } from '../../../../electron/services/redact/redaction-service.ts';
import { AuditLog } from '../../../../electron/services/vision/audit-log.ts';
import { EnvironmentKeys } from '../../../../electron/services/vision/environment-keys.ts';
import { SdkVisionModel } from '../../../../electron/services/vision/sdk-vision-model.ts';
import { VisionService } from '../../../../electron/services/vision/vision-service.ts';
import type { VisionBackend } from '../../../../shared/model/vision.ts';
import { sampleRecord } from '../../../fakes/sample-record.ts';
import { textLines } from '../../../fakes/text-lines.ts';
import { type Behaviour, type Protocol, seeing, VisionServer } from '../../../fakes/vision-server.ts';

const KEY = 'test-key-that-must-not-leak-0123456789';
const codec = new SharpCodec();
const bytes = readFileSync(new URL('../../../fixtures/pictures/pyhttp_404.png', import.meta.url));
const record = sampleRecord({
  source: { ...sampleRecord().source, width: 900, height: 600 },
  text: { ...sampleRecord().text, lines: textLines('Total 6000.00\nmail a@example.org') },
});

let folder: string;
let server: VisionServer;
let audit: AuditLog;
let service: VisionService;

async function start(protocol: Protocol, behaviour: Behaviour, timeout?: number): Promise<VisionBackend> {
  server = await VisionServer.start(protocol, behaviour);
  audit = new AuditLog(folder, systemClock);
  service = new VisionService({
    codec,
    redaction: new RedactionService(codec),
    keys: new EnvironmentKeys({ FAKE_KEY: KEY }),
    audit,
    clock: systemClock,
    createModel: (backend, key) => new SdkVisionModel(backend, key, timeout),
  });
  return { name: 'fake', kind: protocol, url: server.url, model: 'fake-vl', key_env: 'FAKE_KEY' };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askshot-vision-'));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each<Protocol>(['openai-compatible', 'ollama', 'anthropic'])('%s', (protocol) => {
  it('answers, and every literal is held against the screen', async () => {
    const backend = await start(protocol, seeing('The total is 6000.00.'));
    const run = await service.ask(backend, { question: 'What is the total?', bytes, record });
    expect(run).toMatchObject({
      engine: 'vision:fake',
      decision: 'answer',
      answer: 'The total is 6000.00.',
      model: 'fake-vl',
      tokens: { input: 11, output: 7 },
      claims: [{ text: '6000.00', status: 'supported' }],
      sent: { width: 900, height: 600, pictures: 1 },
      received: { smallest_letters: 7 },
      version: protocol === 'ollama' ? 'ab0123456789' : null,
      problem: null,
    });
  });

  it('says what it cost, where the model has a price', async () => {
    const backend = { ...(await start(protocol, seeing('6000.00'))), price: { input: 3, output: 15 } };
    const run = await service.ask(backend, { question: 'What is the total?', bytes, record });
    expect(run.cost).toBeCloseTo((3 * 11 + 15 * 7) / 1_000_000, 9);
  });

  it('flags an answer that contradicts the screen', async () => {
    const backend = await start(protocol, seeing('The total is 60000.00.'));
    const run = await service.ask(backend, { question: 'What is the total?', bytes, record });
    expect(run.claims).toMatchObject([{ text: '60000.00', status: 'conflict', shown: '6000.00' }]);
    expect(run.confidence).toBe(0);
  });

  it('never shows a picture to a model that can not see', async () => {
    const backend = await start(protocol, async () => 'I am a text model.');
    const run = await service.ask(backend, { question: 'What is the total?', bytes, record });
    expect(run.problem).toMatch(/does not see pictures/);
    expect(server.requests).toHaveLength(1);
    const sizes = await Promise.all(server.requests[0].pictures.map((png) => sharp(png).metadata()));
    expect(sizes.every(({ width }) => width < 500)).toBe(true);
  });
});

describe('how much of a large picture arrives', () => {
  // The words are random, and at half size the reader here mistakes some letters of the smaller rows.
  it.each([
    [1, [7]],
    [0.55, [14, 21]],
    [0.05, [null]],
  ])(
    'is told by the letters that a model still reads: scaled by %d, one of %j px',
    async (scale, letters) => {
      const backend = await start('openai-compatible', seeing('no', scale));
      const sight = await service.test(backend);
      expect(sight).toMatchObject({ ok: true, value: { model: 'fake-vl' } });
      expect(letters).toContain(sight.ok && sight.value.smallest_letters);
    },
  );
});

describe('what is sent', () => {
  it('has secrets painted over, and is listed before with its hash', async () => {
    const backend = await start('openai-compatible', seeing('The total is 6000.00.'));
    await service.ask(backend, { question: 'What is the total?', bytes, record });
    const sent = server.requests[2].pictures[0];
    const { data, info } = await sharp(sent).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const mail = record.text.lines[1].words[1].box;
    const at = (mail.y + 4) * info.width + mail.x + 4;
    expect([...data.subarray(at * 3, at * 3 + 3)]).toEqual([0, 0, 0]);
    const entries = await audit.entries();
    expect(entries.map((entry) => entry.purpose)).toEqual(['test', 'test', 'question']);
    expect(entries[2]).toMatchObject({
      backend: 'fake',
      local: true,
      masks: 1,
      pictures: [{ width: 900, height: 600, bytes: sent.length }],
    });
  });

  it('carries the key in its header and in no file', async () => {
    const backend = await start('openai-compatible', seeing('6000.00'));
    await service.ask(backend, { question: 'Total?', bytes, record });
    expect(server.requests[0].headers.authorization).toBe(`Bearer ${KEY}`);
    for (const file of readdirSync(folder))
      expect(readFileSync(join(folder, file), 'utf8')).not.toContain(KEY);
  });

  it('is cut into tiles where servers would scale it down', async () => {
    const backend = await start('openai-compatible', seeing('6000.00'));
    const large = await sharp(bytes).resize(2560, 1440, { fit: 'fill' }).png().toBuffer();
    const wide = { ...record, source: { ...record.source, width: 2560, height: 1440 } };
    const run = await service.ask(backend, { question: 'Total?', bytes: large, record: wide });
    expect(run.sent?.pictures).toBe(server.requests[2].pictures.length);
    expect(server.requests[2].pictures.length).toBeGreaterThan(2);
  });
});

describe('failures are said, each with its way out', () => {
  const respond =
    (status: number, headers: Record<string, string> = {}, body = '{"error":{"message":"no"}}') =>
    (response: ServerResponse) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  const sse = (body: string) => (response: ServerResponse) =>
    response.writeHead(200, { 'content-type': 'text/event-stream' }).end(body);
  const cases: [string, Behaviour, RegExp][] = [
    ['401', async () => respond(401), /does not accept the key.*FAKE_KEY/],
    ['404', async () => respond(404), /does not know the model/],
    ['429 with a time', async () => respond(429, { 'retry-after': '30' }), /Ask again in 30 seconds/],
    ['500', async () => respond(500), /failed \(500\).*projector/],
    ['malformed JSON', async () => sse('data: {broken\n\n'), /no answer|broke off/],
    [
      'no JSON at all',
      async () => respond(200, { 'content-type': 'text/html' }, '<html>'),
      /no answer|broke off|empty/,
    ],
    [
      'a stream cut off',
      async () => (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(
          'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"The to"},"finish_reason":null}]}\n\n',
        );
        setTimeout(() => response.destroy(), 20);
      },
      /broke/,
    ],
    ['an empty answer', async () => '', /empty answer/],
    ['an answer without end', async () => 'word '.repeat(600_000), /without end/],
    [
      'a redirect',
      async () => respond(307, { location: 'http://127.0.0.1:9/v1/chat/completions' }),
      /pass the picture on|can't be reached/,
    ],
  ];

  it.each(cases)('%s', async (_name, behaviour, message) => {
    const backend = await start('openai-compatible', seeing(behaviour));
    const run = await service.ask(backend, { question: 'Total?', bytes, record });
    expect(run).toMatchObject({ decision: 'decline', problem: expect.stringMatching(message) });
    expect(run.problem).not.toContain(KEY);
  });

  it('a server that is not there', async () => {
    const backend = await start('openai-compatible', seeing(''));
    await server.close();
    const run = await service.ask(backend, { question: 'Total?', bytes, record });
    expect(run.problem).toMatch(/can't be reached/);
  });

  it('a server that never answers, and a user who stops waiting', async () => {
    const slow: Behaviour = async () => (response) =>
      response.writeHead(200, { 'content-type': 'text/event-stream' });
    const backend = await start('openai-compatible', seeing(slow), 300);
    expect((await service.ask(backend, { question: 'Total?', bytes, record })).problem).toMatch(
      /no answer within/,
    );
    const controller = new AbortController();
    const asking = service.ask(backend, { question: 'Total?', bytes, record, signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    expect((await asking).problem).toMatch(/cancelled/);
  });

  it('a model that refuses to say', async () => {
    const backend = await start('openai-compatible', seeing('The total is not visible in the picture.'));
    expect(await service.ask(backend, { question: 'Total?', bytes, record })).toMatchObject({
      decision: 'decline',
      problem: null,
    });
  });
});
