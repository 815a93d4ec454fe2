import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Assistant } from '../../electron/assistant.ts';
import type { Shot } from '../../shared/contract.ts';
import { FakeAnalyzer } from '../fakes/fake-analyzer.ts';
import { sampleRecord } from '../fakes/sample-record.ts';
import { createTestAssistant, openTestPicture, TEST_PICTURE, unwrapped } from '../fakes/test-assistant.ts';
import { textLines } from '../fakes/text-lines.ts';
import { seeing, VisionServer } from '../fakes/vision-server.ts';

let folder: string;
let analyzer: FakeAnalyzer;
let assistant: Assistant;

const open = (): Promise<Shot> => openTestPicture(assistant);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askshot-comparison-'));
  analyzer = new FakeAnalyzer();
  assistant = createTestAssistant(folder, analyzer);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('vision models', () => {
  const backend = (url: string) => ({
    name: 'local',
    kind: 'openai-compatible' as const,
    url,
    model: 'fake-vl',
    key_env: null,
  });

  it('are kept by name, told apart as local or remote, and removed', async () => {
    unwrapped(await assistant.request('add_vision', backend('http://127.0.0.1:8000/v1')));
    unwrapped(
      await assistant.request('add_vision', { ...backend('https://models.example.org/v1'), name: 'far' }),
    );
    expect(
      unwrapped(await assistant.request('list_vision', {})).map(({ name, local }) => [name, local]),
    ).toEqual([
      ['local', true],
      ['far', false],
    ]);
    unwrapped(await assistant.request('remove_vision', { name: 'far' }));
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
    unwrapped(await assistant.request('add_vision', backend(server.url)));
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
    const { runs, final } = unwrapped(await comparing);
    expect(runs.map((run) => run.engine)).toEqual(['ocr', 'features', 'vision:local']);
    expect(final).toMatchObject({ decision: 'decline', from: null });
    expect(unwrapped(await assistant.request('list_sent', {})).map((entry) => entry.purpose)).toEqual([
      'test',
      'test',
      'question',
    ]);
    await server.close();
  });

  it('in conflict with the screen are settled by the user, in a comparison and in the conversation', async () => {
    const server = await VisionServer.start('openai-compatible', seeing('The total is 60000.00.'));
    unwrapped(await assistant.request('add_vision', backend(server.url)));
    const shot = await open();
    const question = 'What is the total?';
    const comparing = assistant.request('compare', {
      shot: shot.id,
      question,
      backends: ['local'],
      keep: [],
    });
    await expect.poll(() => analyzer.requests.length).toBe(1);
    const source = { ...sampleRecord().source, width: 900, height: 600 };
    analyzer.finish(
      sampleRecord({
        source,
        text: { ...sampleRecord().text, lines: textLines('Total 6000.00\nmail a@example.org') },
      }),
    );
    const comparison = unwrapped(await comparing);
    const model = comparison.runs[2];
    const { view } = model.claims[0];
    expect(view?.nearest).toBeNull();
    for (const url of [view?.screen, view?.sent]) {
      const { width = 0, height = 0 } = await sharp(
        Buffer.from(url?.split(',')[1] ?? '', 'base64'),
      ).metadata();
      expect([width > 150, height > 20]).toEqual([true, true]);
    }

    model.claims[0].settled = 'model';
    const settled = unwrapped(await assistant.request('settle_comparison', { comparison }));
    expect(settled.final).toMatchObject({ from: 'vision:local', answer: 'The total is 60000.00.' });
    const asked = { shot: shot.id, comparison: settled, format: 'html' };
    const page = unwrapped(await assistant.request('export_comparison', asked));
    expect(page.file_name).toMatch(/-comparison\.html$/);
    expect(page.content).toContain(view?.screen);
    expect(page.content).toContain('the model is right');

    const { answer, run } = unwrapped(
      await assistant.request('ask_model', { shot: shot.id, question, backend: 'local', keep: [] }),
    );
    expect(answer.decision).toBe('decline');
    expect(run?.claims[0].status).toBe('conflict');
    const again = unwrapped(
      await assistant.request('settle_answer', { answer: answer.id, settled: ['screen'] }),
    );
    expect(again.answer).toMatchObject({ id: answer.id, decision: 'answer' });
    expect(again.answer.answer).toBe('The screen shows 6000.00.');
    const kept = unwrapped(await assistant.request('get_conversation', { shot: shot.id }));
    expect(kept).toEqual([again]);
    await server.close();
  });

  it('answer what the feature engine declines, and the answer becomes part of the conversation', async () => {
    const server = await VisionServer.start('openai-compatible', seeing('It is a plate of noodles.'));
    unwrapped(await assistant.request('add_vision', backend(server.url)));
    const shot = await open();
    const question = 'What dish is this?';
    const asking = assistant.request('ask', { shot: shot.id, question });
    await expect.poll(() => analyzer.requests.length).toBe(1);
    const sha256 = createHash('sha256').update(TEST_PICTURE).digest('hex');
    const source = { ...sampleRecord().source, width: 900, height: 600, sha256 };
    analyzer.finish(sampleRecord({ source }));
    expect(unwrapped(await asking).answer.decision).toBe('decline');
    const asked = { shot: shot.id, question, backend: 'local', keep: [] };
    const { answer } = unwrapped(await assistant.request('ask_model', asked));
    expect(answer).toMatchObject({ decision: 'answer', question });
    expect(answer.answer).toMatch(/nothing that was read confirms it: It is a plate of noodles/);
    expect(answer.confidence).toBeLessThan(0.5);
    const { length } = unwrapped(await assistant.request('get_conversation', { shot: shot.id }));
    expect(length).toBe(2);
    expect(
      unwrapped(await assistant.request('export_card', { answer: answer.id, format: 'json' })).content,
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
    unwrapped(await assistant.request('add_vision', backend(server.url)));
    const shot = await open();
    const asked = { shot: shot.id, question: 'What is the total?', backends: ['local'], keep: [] };
    const comparing = assistant.request('compare', asked);
    await expect.poll(() => analyzer.requests.length).toBe(1);
    const source = { ...sampleRecord().source, width: 900, height: 600 };
    analyzer.finish(sampleRecord({ source }));
    await arrived;
    expect(unwrapped(await assistant.request('cancel_compare', { shot: shot.id }))).toEqual({
      cancelled: true,
    });
    expect(await comparing).toMatchObject({ error: { code: 'cancelled' } });
    expect(unwrapped(await assistant.request('cancel_compare', { shot: shot.id }))).toEqual({
      cancelled: false,
    });
    await server.close();
  });

  it('that are unknown are named before anything is sent', async () => {
    const shot = await open();
    const asked = { shot: shot.id, question: 'What?', backends: ['nobody'], keep: [] };
    const comparing = assistant.request('compare', asked);
    await expect.poll(() => analyzer.requests.length).toBe(1);
    analyzer.finish(sampleRecord());
    expect(await comparing).toMatchObject({ error: { code: 'vision_unknown' } });
    expect(unwrapped(await assistant.request('list_sent', {}))).toEqual([]);
  });
});
