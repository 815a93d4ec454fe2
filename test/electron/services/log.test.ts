import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loggedAnalyzer } from '../../../electron/services/analysis/logged-analyzer.ts';
import { openLog } from '../../../electron/services/log.ts';
import { FakeAnalyzer } from '../../fakes/fake-analyzer.ts';
import { sampleRecord } from '../../fakes/sample-record.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askshot-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = () => join(folder, 'logs', 'askshot.log');

describe('the log', () => {
  it('tells how analyses went and nothing of what was read', async () => {
    const fake = new FakeAnalyzer();
    const analyzer = loggedAnalyzer(fake, openLog(folder));
    const request = {
      id: 'one',
      bytes: new Uint8Array(12),
      file: 'secret-name.png',
      kind: 'image' as const,
      capturedAt: null,
      displayScale: 1,
      note: null,
      language: 'eng',
      text: null,
    };
    const running = analyzer.analyze(request);
    fake.finish(sampleRecord());
    expect((await running).ok).toBe(true);
    const failing = analyzer.analyze(request);
    fake.fail('internal');
    await failing;
    const text = readFileSync(file(), 'utf8');
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toMatchObject([
      { work: 'analyze', outcome: 'done', bytes: 12, level: 30 },
      { work: 'analyze', outcome: 'internal', level: 50 },
    ]);
    expect(text).not.toContain('secret-name');
  });

  it('that has grown large is put aside', () => {
    mkdirSync(join(folder, 'logs'));
    writeFileSync(file(), 'x'.repeat(5_000_001));
    openLog(folder).info('new');
    expect(existsSync(`${file()}.old`)).toBe(true);
    expect(readFileSync(file(), 'utf8')).toContain('"new"');
  });

  it('that can not be written is done without', () => {
    writeFileSync(join(folder, 'logs'), 'a file where the folder should be');
    expect(() => openLog(folder).info('nothing')).not.toThrow();
  });
});
