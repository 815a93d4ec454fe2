import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Assistant } from '../../electron/assistant.ts';
import type { AssistantParts } from '../../electron/assistant-parts.ts';
import { SharpCodec } from '../../electron/services/image/sharp-codec.ts';
import type { HostEvent, Shot } from '../../shared/contract.ts';
import { FakeAnalyzer } from '../fakes/fake-analyzer.ts';
import { sampleRecord } from '../fakes/sample-record.ts';
import { createTestAssistant, openTestPicture, TEST_PICTURE, unwrapped } from '../fakes/test-assistant.ts';
import { textLines } from '../fakes/text-lines.ts';

let folder: string;
let analyzer: FakeAnalyzer;
let assistant: Assistant;
let events: HostEvent[];

function start(changes: Partial<AssistantParts> = {}): Assistant {
  const made = createTestAssistant(folder, analyzer, changes);
  made.subscribe((event) => events.push(event));
  return made;
}

const open = (name?: string): Promise<Shot> => openTestPicture(assistant, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askshot-assistant-'));
  analyzer = new FakeAnalyzer();
  events = [];
  assistant = start();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('pictures', () => {
  it('are listed newest first, with their size', async () => {
    const first = await open('first.png');
    const second = await open('second.png');
    expect(unwrapped(await assistant.request('list_shots', {})).map((shot) => shot.id)).toEqual([
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
    unwrapped(await assistant.request('remove_shot', { shot: shot.id }));
    expect(await assistant.request('analyze', { shot: shot.id })).toMatchObject({
      error: { code: 'unknown_shot' },
    });
    expect(await assistant.picture(shot.id)).toBeNull();
    unwrapped(await assistant.request('restore_shot', { shot: shot.id }));
    expect(unwrapped(await assistant.request('get_conversation', { shot: shot.id }))).toHaveLength(1);
    expect(events.map((event) => event.type)).toContain('shot_removed');
  });
});

describe('analysis', () => {
  it('is made ready for the language of the settings when a picture is about to come', async () => {
    unwrapped(await assistant.request('prepare_analysis', {}));
    expect(analyzer.prepared).toEqual(['eng']);
    expect(analyzer.requests).toEqual([]);
  });

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
    expect(unwrapped(await assistant.request('list_shots', {}))[0].state).toBe('ready');
  });

  it('can be cancelled and started again', async () => {
    const shot = await open();
    const running = assistant.request('analyze', { shot: shot.id });
    await expect.poll(() => analyzer.requests.length).toBe(1);
    expect(unwrapped(await assistant.request('cancel', { shot: shot.id }))).toEqual({ cancelled: true });
    expect(await running).toMatchObject({ error: { code: 'cancelled' } });
    expect(unwrapped(await assistant.request('list_shots', {}))[0].state).toBe('new');
    expect(unwrapped(await assistant.request('cancel', { shot: shot.id }))).toEqual({ cancelled: false });
    void assistant.request('analyze', { shot: shot.id });
    await expect.poll(() => analyzer.requests.length).toBe(2);
  });

  it('that failed leaves the picture with the reason', async () => {
    const shot = await open();
    const running = assistant.request('analyze', { shot: shot.id });
    await expect.poll(() => analyzer.requests.length).toBe(1);
    analyzer.fail('corrupt_image');
    expect(await running).toMatchObject({ error: { code: 'corrupt_image' } });
    expect(unwrapped(await assistant.request('list_shots', {}))[0]).toMatchObject({
      state: 'failed',
      error: { code: 'corrupt_image' },
    });
  });

  it('reads in the language of the settings', async () => {
    unwrapped(await assistant.request('change_settings', { language: 'deu' }));
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
    const masks = unwrapped(await finding);
    expect(masks.map((mask) => mask.kind)).toEqual(['email', 'payment_card']);
    const copy = unwrapped(await assistant.request('redact', { shot: shot.id, keep: [masks[0].id] }));
    expect(copy.name).toBe('screen-redacted.png');
    const made = await assistant.picture(copy.id);
    const decoded = unwrapped(await new SharpCodec().decode(made?.bytes ?? new Uint8Array()));
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
    const sha256 = createHash('sha256').update(TEST_PICTURE).digest('hex');
    analyzer.finish(sampleRecord({ source: { ...sampleRecord().source, width: 900, height: 600, sha256 } }));
    const { answer } = unwrapped(await asking);
    const card = unwrapped(await assistant.request('export_card', { answer: answer.id, format: 'json' }));
    const report = unwrapped(await assistant.request('verify_card', { card: card.content, shot: shot.id }));
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
    expect(
      await assistant.request('capture_screen', { target: { kind: 'display', display: null } }),
    ).toMatchObject({
      error: { code: 'capture_unavailable', message: 'no screen here' },
    });
  });

  it('to capture open the picture of the screen', async () => {
    assistant = start({
      screen: {
        targets: async () => ({ ok: true, value: { displays: [], windows: [], last_region: null } }),
        capture: async () => ({
          ok: true,
          value: { png: TEST_PICTURE, target: { kind: 'desktop' }, displayScale: 2, note: '' },
        }),
      },
    });
    const shot = unwrapped(
      await assistant.request('capture_screen', { target: { kind: 'display', display: null } }),
    );
    expect(shot).toMatchObject({ origin: 'capture', width: 900 });
    void assistant.request('analyze', { shot: shot.id });
    await expect.poll(() => analyzer.requests[0]).toMatchObject({ kind: 'screenshot', displayScale: 2 });
  });
});
