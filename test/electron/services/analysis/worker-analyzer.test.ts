import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startAnalysisProcess } from '../../../../electron/services/analysis/analysis-process.ts';
import { WorkerAnalyzer } from '../../../../electron/services/analysis/worker-analyzer.ts';
import { imageFeaturesSchema } from '../../../../shared/model/image-features.ts';
import type { Progress } from '../../../../shared/ports.ts';

const entry = new URL('../../../../electron/services/analysis/analysis-worker.ts', import.meta.url);
const request = (file: string) => ({
  id: 'one',
  bytes: readFileSync(new URL(`../../../fixtures/pictures/${file}`, import.meta.url)),
  file,
  kind: 'image' as const,
  capturedAt: null,
  displayScale: 1,
  note: null,
  language: 'eng',
  text: null,
});

let analyzer: WorkerAnalyzer;
afterEach(() => analyzer.close());

describe('WorkerAnalyzer', () => {
  it('turns bytes into a valid record and tells each stage', async () => {
    analyzer = new WorkerAnalyzer(entry, { workers: 1 });
    const stages: Progress['stage'][] = [];
    const result = await analyzer.analyze(request('pyhttp_404.png'), ({ stage }) => stages.push(stage));
    const record = imageFeaturesSchema.parse(result.ok && result.value);
    expect(record.text.lines.map((line) => line.text).join(' ')).toContain('File not found');
    expect(new Set(stages)).toEqual(new Set(['decode', 'read', 'features']));
  });

  it('is made ready before a picture comes, once, and rests again where none does', async () => {
    analyzer = new WorkerAnalyzer(entry, { workers: 1 }, { idleAfter: 1500 });
    analyzer.prepare('eng');
    analyzer.prepare('eng');
    expect(analyzer.isRunning).toBe(true);
    expect((await analyzer.analyze(request('pyhttp_404.png'))).ok).toBe(true);
    await vi.waitFor(() => expect(analyzer.isRunning).toBe(false), 10_000);
    analyzer.prepare('eng');
    expect(analyzer.isRunning).toBe(true);
    await vi.waitFor(() => expect(analyzer.isRunning).toBe(false), 10_000);
  });

  it('reads in a process of its own, which ends after a rest, is started again, and fails its jobs if it dies', async () => {
    analyzer = new WorkerAnalyzer(entry, { workers: 1 }, { start: startAnalysisProcess, idleAfter: 10 });
    for (let round = 0; round < 2; round++) {
      const stages: Progress['stage'][] = [];
      const result = await analyzer.analyze(request('pyhttp_404.png'), ({ stage }) => stages.push(stage));
      expect(imageFeaturesSchema.safeParse(result.ok && result.value).success).toBe(true);
      expect(stages).toContain('read');
      await vi.waitFor(() => expect(analyzer.isRunning).toBe(false), { timeout: 20_000 });
    }
    const dying = new URL('../../../fakes/dying-worker.ts', import.meta.url);
    analyzer = new WorkerAnalyzer(dying, { workers: 1 }, { start: startAnalysisProcess });
    expect(await analyzer.analyze(request('pyhttp_404.png'))).toMatchObject({ error: { code: 'internal' } });
  });

  it('gives the coded error of a broken picture and goes on', async () => {
    analyzer = new WorkerAnalyzer(entry, { workers: 1 });
    const good = request('pyhttp_404.png');
    const broken = { ...good, bytes: good.bytes.subarray(0, 600) };
    expect(await analyzer.analyze(broken)).toMatchObject({ ok: false, error: { code: 'corrupt_image' } });
    expect((await analyzer.analyze(good)).ok).toBe(true);
  });

  it('cancels at once, before and during the work', async () => {
    analyzer = new WorkerAnalyzer(entry, { workers: 1 });
    expect(await analyzer.analyze(request('pyhttp_404.png'), undefined, AbortSignal.abort())).toMatchObject({
      error: { code: 'cancelled' },
    });
    const controller = new AbortController();
    const running = analyzer.analyze(request('pyhttp_404.png'), () => controller.abort(), controller.signal);
    expect(await running).toMatchObject({ error: { code: 'cancelled' } });
  });

  it('fails the jobs of a thread that dies, and starts another for the next', async () => {
    analyzer = new WorkerAnalyzer(new URL('../../../fakes/dying-worker.ts', import.meta.url), { workers: 1 });
    for (let attempt = 0; attempt < 2; attempt++)
      expect(await analyzer.analyze(request('pyhttp_404.png'))).toMatchObject({
        error: { code: 'internal' },
      });
  });

  it('ends its thread after a rest, and starts another for the next picture', async () => {
    analyzer = new WorkerAnalyzer(entry, { workers: 1 }, { idleAfter: 10 });
    for (let round = 0; round < 2; round++) {
      expect((await analyzer.analyze(request('pyhttp_404.png'))).ok).toBe(true);
      await vi.waitFor(() => expect(analyzer.isRunning).toBe(false), { timeout: 20_000 });
    }
  });
});
