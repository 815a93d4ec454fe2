import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../electron/assistant.ts';
import { createAssistant } from '../../electron/create-assistant.ts';
import { type RequestName, requests } from '../../shared/contract.ts';
import { ERROR_CODES } from '../../shared/model/errors.ts';
import { parseImageFeatures } from '../../shared/model/image-features.ts';
import { parseSettings } from '../../shared/model/settings.ts';
import { routeQuestion } from '../../shared/question/route-question.ts';

/** Requests that reach out to the machine or its network are left out of random calls. */
const QUIET = (Object.keys(requests) as RequestName[]).filter(
  (name) => !/vision|sent|capture|library|import|watch/.test(name),
);

let folder: string;
let assistant: Assistant;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'askshot-hostile-'));
  process.env.ASKSHOT_HOME = folder;
  assistant = createAssistant({
    host: 'command_line',
    workers: 1,
    analysisWorker: new URL('../../electron/services/analysis/analysis-worker.ts', import.meta.url),
  });
});
afterAll(async () => {
  await assistant.close();
  delete process.env.ASKSHOT_HOME;
  rmSync(folder, { recursive: true, force: true });
});

const expectCoded = (result: {
  ok: boolean;
  error?: { code: string; message: string; remedy: string };
}): void => {
  if (result.ok) return;
  expect(ERROR_CODES).toContain(result.error?.code);
  expect(result.error?.message).not.toBe('');
};

describe('whatever comes in', () => {
  it('a request with any name and any parameters gets a coded answer', async () => {
    const name = fc.oneof(fc.constantFrom(...QUIET), fc.string());
    await fc.assert(
      fc.asyncProperty(name, fc.anything(), async (each, params) => {
        expectCoded(await assistant.request(each as RequestName, params));
      }),
      { numRuns: 300 },
    );
  });

  it('a picture of any bytes, with the head of any format, gets a coded answer', async () => {
    const head = fc.constantFrom(
      [],
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      [0xff, 0xd8, 0xff, 0xe0],
      [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
      [0x42, 0x4d],
      [0x25, 0x50, 0x44, 0x46, 0x2d],
    );
    await fc.assert(
      fc.asyncProperty(head, fc.uint8Array({ maxLength: 300 }), fc.string(), async (start, rest, name) => {
        const bytes = Uint8Array.from([...start, ...rest]);
        const added = await assistant.addPicture({ bytes, name, origin: 'drop' });
        expectCoded(added);
        if (!added.ok) return;
        expectCoded(await assistant.request('analyze', { shot: added.value.id }));
      }),
      { numRuns: 60 },
    );
  });

  it('any text is a question, and any value no record or settings unless it is one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.anything(), (text, value) => {
        const routed = routeQuestion(text);
        expect(routed.confidence).toBeGreaterThanOrEqual(0);
        expect(routed.confidence).toBeLessThanOrEqual(1);
        expectCoded(parseImageFeatures(value));
        expectCoded(parseImageFeatures(text));
        expectCoded(parseSettings(text));
      }),
    );
  });

  it('a card of any text is no valid card', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (card) => {
        const report = await assistant.request('verify_card', { card, shot: null });
        expect(report).toMatchObject({ ok: true, value: { valid: false } });
      }),
      { numRuns: 60 },
    );
  });
});
