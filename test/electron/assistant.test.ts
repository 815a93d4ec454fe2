import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Assistant, type AssistantParts } from '../../electron/assistant.ts';
import { systemClock } from '../../electron/services/clock.ts';
import { EvidenceService } from '../../electron/services/evidence/evidence-service.ts';
import { SharpCodec } from '../../electron/services/image/sharp-codec.ts';
import { LazyLibrary } from '../../electron/services/library/lazy-library.ts';
import { Library } from '../../electron/services/library/library.ts';
import { RedactionService } from '../../electron/services/redact/redaction-service.ts';
import { SettingsFile } from '../../electron/services/settings/settings-file.ts';
import { AuditLog } from '../../electron/services/vision/audit-log.ts';
import { BackendsFile } from '../../electron/services/vision/backends-file.ts';
import { EnvironmentKeys } from '../../electron/services/vision/environment-keys.ts';
import { VisionService } from '../../electron/services/vision/vision-service.ts';
import type { HostEvent, Shot } from '../../shared/contract.ts';
import type { Result } from '../../shared/model/errors.ts';
import { FakeAnalyzer } from '../fakes/fake-analyzer.ts';
import { sampleRecord } from '../fakes/sample-record.ts';
import { textLines } from '../fakes/text-lines.ts';
import { seeing, VisionServer } from '../fakes/vision-server.ts';

const picture = readFileSync(new URL('../fixtures/pictures/pyhttp_404.png', import.meta.url));
let folder: string;
let analyzer: FakeAnalyzer;
let assistant: Assistant;
let events: HostEvent[];

function createTestAssistant(changes: Partial<AssistantParts> = {}): Assistant {
  const codec = new SharpCodec();
  const redaction = new RedactionService(codec);
  const audit = new AuditLog(folder, systemClock);
  const made = new Assistant({
    host: 'command_line',
    version: '0.0.0',
    analyzer,
    codec,
    evidence: new EvidenceService(codec, systemClock),
    help: { documents: () => [] },
    clock: systemClock,
    redaction,
    settings: new SettingsFile(folder),
    backends: new BackendsFile(folder),
    audit,
    languages: () => ['eng'],
    vision: new VisionService({ codec, redaction, keys: new EnvironmentKeys({}), audit, clock: systemClock }),
    library: new LazyLibrary(() =>
      Library.open(join(folder, 'library'), { analyzer, codec, clock: systemClock, language: 'eng' }),
    ),
    language: null,
    screen: null,
    noScreenReason: 'no screen here',
    ...changes,
  });
  made.subscribe((event) => events.push(event));
  return made;
}

async function open(name = 'a.png'): Promise<Shot> {
  return value(await assistant.addPicture({ bytes: picture, name, origin: 'file' }));
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askshot-assistant-'));
  analyzer = new FakeAnalyzer();
  events = [];
  assistant = createTestAssistant();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('pictures', () => {
  it('are listed newest first, with their size', async () => {
    const first = await open('first.png');
    const second = await open('second.png');
    expect(value(await assistant.request('list_shots', {})).map((shot) => shot.id)).toEqual([
      second.id,
      first.id,
    ]);
    expect(first).toMatchObject({ width: 900, height: 600, media_type: 'image/png', state: 'new' });
  });

  it('that are none are refused, and the session goes on', async () => {
    const refused = await assistant.addPicture({
      bytes: Buffer.from('hello'),
      name: 'x.png',
      origin: 'drop',
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'unsupported_format' } });
    expect((await open()).state).toBe('new');
  });

  it('come back with their conversation after removal', async () => {
    const shot = await open();
    const asking = assistant.request('ask', { shot: shot.id, question: 'Is there text?' });
    await expect.poll(() => analyzer.requests.length).toBe(1);
    analyzer.finish(sampleRecord());
    await asking;
    value(await assistant.request('remove_shot', { shot: shot.id }));
    expect(await assistant.request('analyze', { shot: shot.id })).toMatchObject({
      error: { code: 'unknown_shot' },
    });
    expect(await assistant.picture(shot.id)).toBeNull();
    value(await assistant.request('restore_shot', { shot: shot.id }));
    expect(value(await assistant.request('get_conversation', { shot: shot.id }))).toHaveLength(1);
    expect(events.map((event) => event.type)).toContain('shot_removed');
  });
});

describe('analysis', () => {
  it('runs once for all who wait for it, and tells its progress', async () => {
    const shot = await open();
    const both = [
      assistant.request('analyze', { shot: shot.id }),
      assistant.request('analyze', { shot: shot.id }),
    ];
    await expect.poll(() => analyzer.requests.length).toBe(1);
    analyzer.finish(sampleRecord());
    expect((await Promise.all(both)).every((result) => result.ok)).toBe(true);
    expect(analyzer.requests).toHaveLength(1);
    expect(events).toContainEqual({ type: 'progress', shot: shot.id, stage: 'read', done: 0, total: 2 });
    expect(value(await assistant.request('list_shots', {}))[0].state).toBe('ready');
  });

  it('can be cancelled and started again', async () => {
    const shot = await open();
    const running = assistant.request('analyze', { shot: shot.id });
    await expect.poll(() => analyzer.requests.length).toBe(1);
    expect(value(await assistant.request('cancel', { shot: shot.id }))).toEqual({ cancelled: true });
    expect(await running).toMatchObject({ error: { code: 'cancelled' } });
    expect(value(await assistant.request('list_shots', {}))[0].state).toBe('new');
    expect(value(await assistant.request('cancel', { shot: shot.id }))).toEqual({ cancelled: false });
    void assistant.request('analyze', { shot: shot.id });
    await expect.poll(() => analyzer.requests.length).toBe(2);
  });

  it('that failed leaves the picture with the reason', async () => {
    const shot = await open();
    const running = assistant.request('analyze', { shot: shot.id });
    await expect.poll(() => analyzer.requests.length).toBe(1);
    analyzer.fail('corrupt_image');
    expect(await running).toMatchObject({ error: { code: 'corrupt_image' } });
    expect(value(await assistant.request('list_shots', {}))[0]).toMatchObject({
      state: 'failed',
      error: { code: 'corrupt_image' },
    });
  });

  it('reads in the language of the settings', async () => {
    value(await assistant.request('change_settings', { language: 'deu' }));
    const shot = await open();
    void assistant.request('analyze', { shot: shot.id });
    await expect.poll(() => analyzer.requests[0]?.language).toBe('deu');
  });
});

describe('redaction', () => {
  it('paints what is sensitive, but for what the user keeps, in a copy', async () => {
    const shot = await open('screen.png');
    const finding = assistant.request('find_sensitive', { shot: shot.id });
    await expect.poll(() => analyzer.requests.length).toBe(1);
    const lines = textLines('mail a@example.org\npay 4111 1111 1111 1111');
    analyzer.finish(sampleRecord({ text: { ...sampleRecord().text, lines } }));
    const masks = value(await finding);
    expect(masks.map((mask) => mask.kind)).toEqual(['email', 'payment_card']);
    const copy = value(await assistant.request('redact', { shot: shot.id, keep: [masks[0].id] }));
    expect(copy.name).toBe('screen-redacted.png');
    const made = await assistant.picture(copy.id);
    const decoded = value(await new SharpCodec().decode(made?.bytes ?? new Uint8Array()));
    const at = (x: number, y: number) => decoded.pixels.data[(y * 900 + x) * 4];
    expect(at(masks[1].region.x + 2, masks[1].region.y + 2)).toBe(0);
    expect(at(masks[0].region.x + 2, masks[0].region.y + 2)).toBeGreaterThan(200);
  });
});

describe('cards', () => {
  it('are exported for an answer and hold against the picture', async () => {
    const shot = await open();
    const asking = assistant.request('ask', { shot: shot.id, question: 'Is there text?' });
    await expect.poll(() => analyzer.requests.length).toBe(1);
    const sha256 = createHash('sha256').update(picture).digest('hex');
    analyzer.finish(sampleRecord({ source: { ...sampleRecord().source, width: 900, height: 600, sha256 } }));
    const { answer } = value(await asking);
    const card = value(await assistant.request('export_card', { answer: answer.id, format: 'json' }));
    const report = value(await assistant.request('verify_card', { card: card.content, shot: shot.id }));
    expect(report.checks.filter((check) => !check.passed)).toEqual([]);
    expect(report.valid).toBe(true);
  });

  it('of an unknown answer are refused', async () => {
    const refused = await assistant.request('export_card', { answer: 'none', format: 'json' });
    expect(refused).toMatchObject({ error: { code: 'unknown_shot' } });
  });
});

describe('requests', () => {
  it('with wrong parameters name the one that is wrong', async () => {
    expect(await assistant.request('ask', { shot: 'x', question: 7 })).toMatchObject({
      error: { code: 'invalid_request', message: expect.stringContaining('question') },
    });
    expect(await assistant.request('ask', null)).toMatchObject({ error: { code: 'invalid_request' } });
  });

  it.each(['constructor', '__proto__', 'nothing'])('named %s do not exist', async (name) => {
    expect(await assistant.request(name as 'ask', {})).toMatchObject({ error: { code: 'unknown_request' } });
  });

  it('to capture say why there is no screen', async () => {
    expect(await assistant.request('capture_screen', { display: null })).toMatchObject({
      error: { code: 'capture_unavailable', message: 'no screen here' },
    });
  });

  it('to capture open the picture of the screen', async () => {
    assistant = createTestAssistant({
      screen: {
        displays: async () => ({ ok: true, value: [] }),
        capture: async () => ({ ok: true, value: { png: picture, display: '1', displayScale: 2, note: '' } }),
      },
    });
    const shot = value(await assistant.request('capture_screen', { display: null }));
    expect(shot).toMatchObject({ origin: 'capture', width: 900 });
    void assistant.request('analyze', { shot: shot.id });
    await expect.poll(() => analyzer.requests[0]).toMatchObject({ kind: 'screenshot', displayScale: 2 });
  });
});

describe('vision models', () => {
  const backend = (url: string) => ({
    name: 'local',
    kind: 'openai-compatible' as const,
    url,
    model: 'fake-vl',
    key_env: null,
  });

  it('are kept by name, told apart as local or remote, and removed', async () => {
    value(await assistant.request('add_vision', backend('http://127.0.0.1:8000/v1')));
    value(
      await assistant.request('add_vision', { ...backend('https://models.example.org/v1'), name: 'far' }),
    );
    expect(value(await assistant.request('list_vision', {})).map(({ name, local }) => [name, local])).toEqual(
      [
        ['local', true],
        ['far', false],
      ],
    );
    value(await assistant.request('remove_vision', { name: 'far' }));
    expect(await assistant.request('test_vision', { name: 'far' })).toMatchObject({
      error: { code: 'vision_unknown', message: expect.stringContaining('local') },
    });
  });

  it('with an address that is none are refused', async () => {
    expect(await assistant.request('add_vision', backend('file:///etc/passwd'))).toMatchObject({
      error: { code: 'invalid_request' },
    });
  });

  it('are compared with plain OCR and the features, and a contradiction is not final', async () => {
    const server = await VisionServer.start('openai-compatible', seeing('The total is 60000.00.'));
    value(await assistant.request('add_vision', backend(server.url)));
    const shot = await open();
    const comparing = assistant.request('compare', {
      shot: shot.id,
      question: 'What is the total?',
      backends: ['local'],
      keep: [],
    });
    await expect.poll(() => analyzer.requests.length).toBe(1);
    const source = { ...sampleRecord().source, width: 900, height: 600 };
    analyzer.finish(
      sampleRecord({ source, text: { ...sampleRecord().text, lines: textLines('Total 6000.00') } }),
    );
    const { runs, final } = value(await comparing);
    expect(runs.map((run) => run.engine)).toEqual(['ocr', 'features', 'vision:local']);
    expect(final).toMatchObject({ decision: 'decline', from: null });
    expect(value(await assistant.request('list_sent', {})).map((entry) => entry.purpose)).toEqual([
      'test',
      'question',
    ]);
    await server.close();
  });

  it('answer what the feature engine declines, and the answer becomes part of the conversation', async () => {
    const server = await VisionServer.start('openai-compatible', seeing('It is a plate of noodles.'));
    value(await assistant.request('add_vision', backend(server.url)));
    const shot = await open();
    const question = 'What dish is this?';
    const asking = assistant.request('ask', { shot: shot.id, question });
    await expect.poll(() => analyzer.requests.length).toBe(1);
    const sha256 = createHash('sha256').update(picture).digest('hex');
    const source = { ...sampleRecord().source, width: 900, height: 600, sha256 };
    analyzer.finish(sampleRecord({ source }));
    expect(value(await asking).answer.decision).toBe('decline');
    const asked = { shot: shot.id, question, backend: 'local', keep: [] };
    const { answer } = value(await assistant.request('ask_model', asked));
    expect(answer).toMatchObject({ decision: 'answer', question });
    expect(answer.answer).toMatch(/nothing that was read confirms it: It is a plate of noodles/);
    expect(answer.confidence).toBeLessThan(0.5);
    const { length } = value(await assistant.request('get_conversation', { shot: shot.id }));
    expect(length).toBe(2);
    expect(
      value(await assistant.request('export_card', { answer: answer.id, format: 'json' })).content,
    ).toContain('noodles');
    await server.close();
  });

  it('are no longer waited for once the comparison is cancelled', async () => {
    let hold: () => void = () => {};
    const arrived = new Promise<void>((resolve) => {
      hold = resolve;
    });
    const silent = seeing(async () => {
      hold();
      return () => {};
    });
    const server = await VisionServer.start('openai-compatible', silent);
    value(await assistant.request('add_vision', backend(server.url)));
    const shot = await open();
    const asked = { shot: shot.id, question: 'What is the total?', backends: ['local'], keep: [] };
    const comparing = assistant.request('compare', asked);
    await expect.poll(() => analyzer.requests.length).toBe(1);
    const source = { ...sampleRecord().source, width: 900, height: 600 };
    analyzer.finish(sampleRecord({ source }));
    await arrived;
    expect(value(await assistant.request('cancel_compare', { shot: shot.id }))).toEqual({ cancelled: true });
    expect(await comparing).toMatchObject({ error: { code: 'cancelled' } });
    expect(value(await assistant.request('cancel_compare', { shot: shot.id }))).toEqual({ cancelled: false });
    await server.close();
  });

  it('that are unknown are named before anything is sent', async () => {
    const shot = await open();
    const asked = { shot: shot.id, question: 'What?', backends: ['nobody'], keep: [] };
    const comparing = assistant.request('compare', asked);
    await expect.poll(() => analyzer.requests.length).toBe(1);
    analyzer.finish(sampleRecord());
    expect(await comparing).toMatchObject({ error: { code: 'vision_unknown' } });
    expect(value(await assistant.request('list_sent', {}))).toEqual([]);
  });
});
