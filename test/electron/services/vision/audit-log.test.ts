import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AuditLog } from '../../../../electron/services/vision/audit-log.ts';
import type { VisionBackend } from '../../../../shared/model/vision.ts';

const backend: VisionBackend = {
  name: 'house',
  kind: 'openai-compatible',
  url: 'http://127.0.0.1:9/v1',
  model: 'some-model',
  key_env: null,
};
const clock = { now: () => Date.UTC(2026, 0, 2), elapsed: () => 0 };
const picture = { png: new Uint8Array([1, 2, 3]), width: 3, height: 1 };

describe('the log of what was sent', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'askshot-audit-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('lists every request, oldest first, with the hash of each picture', async () => {
    const log = new AuditLog(folder, clock);
    await log.add(backend, 'test', 'What is written here?', [picture], 0);
    await log.add(backend, 'question', 'Where is the error?', [picture, picture], 2);
    const entries = await log.entries();
    expect(entries.map(({ purpose, masks }) => [purpose, masks])).toEqual([
      ['test', 0],
      ['question', 2],
    ]);
    expect(entries[1]).toMatchObject({ at: '2026-01-02T00:00:00.000Z', local: true });
    expect(entries[1].pictures[1].sha256).toBe(
      '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
    );
  });

  it('survives a line that a crash cut short', async () => {
    const log = new AuditLog(folder, clock);
    await log.add(backend, 'question', 'first', [picture], 0);
    appendFileSync(join(folder, 'sent.jsonl'), '\n{"at":"2026-');
    await log.add(backend, 'question', 'second', [picture], 0);
    expect((await log.entries()).map(({ prompt }) => prompt)).toEqual(['first', 'second']);
  });

  it('says why where it can not be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const added = await new AuditLog(join(file, 'below'), clock).add(backend, 'question', 'x', [], 0);
    expect(added).toMatchObject({ ok: false, error: { code: 'output_not_writable' } });
  });
});
