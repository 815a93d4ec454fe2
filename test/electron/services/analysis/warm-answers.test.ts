import { expect, test } from 'vitest';
import type { AnalysisRequest } from '../../../../electron/services/analysis/analyzer.ts';
import { warmAnswers } from '../../../../electron/services/analysis/warm-answers.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { FakeAnalyzer } from '../../../fakes/fake-analyzer.ts';
import { sampleRecord } from '../../../fakes/sample-record.ts';

const request: AnalysisRequest = {
  id: 'a',
  bytes: new Uint8Array(),
  file: 'a.png',
  kind: 'screenshot',
  capturedAt: null,
  displayScale: 1,
  note: null,
  language: 'eng',
  text: null,
};
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('usual questions are asked of the first record alone, after it was handed over, one at a time', async () => {
  const fake = new FakeAnalyzer();
  const asked: ImageFeatures[] = [];
  const waiting: (() => void)[] = [];
  const analyzer = warmAnswers(
    fake,
    (_, record) => asked.push(record),
    () => new Promise((resolve) => waiting.push(resolve)),
  );
  const failing = analyzer.analyze(request);
  fake.fail('internal');
  expect((await failing).ok).toBe(false);
  expect(waiting).toHaveLength(0);
  const [first, second] = [sampleRecord(), sampleRecord()];
  for (const record of [first, second]) {
    const running = analyzer.analyze(request);
    fake.finish(record);
    expect(await running).toEqual({ ok: true, value: record });
  }
  for (let count = 0; waiting.length > 0; count++) {
    expect([waiting.length, asked.length]).toEqual([1, count]);
    waiting.shift()?.();
    await settled();
  }
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.every((record) => record === first)).toBe(true);
});

test('a fault in answering is left to those who ask', async () => {
  const fake = new FakeAnalyzer();
  const analyzer = warmAnswers(
    fake,
    () => {
      throw new Error('a bug');
    },
    async () => {},
  );
  const running = analyzer.analyze(request);
  fake.finish(sampleRecord());
  expect((await running).ok).toBe(true);
  await settled();
});
