import { expect, test } from 'vitest';
import { describeUncertainty } from '../../../shared/features/uncertainty.ts';
import { sampleLine, sampleRecord } from '../../fakes/sample-record.ts';

const { quality, scene, text } = sampleRecord({
  text: { engine: 'fake', language: 'eng', lines: [sampleLine('L1', 'Retry', 10)], mean_confidence: 0.95 },
});

test('nothing is in doubt on a good picture that was read well', () => {
  expect(describeUncertainty(text, quality, scene)).toEqual([]);
});

test('doubts name what was measured', () => {
  const lines = [sampleLine('L1', 'Retry', 10, 0.4), sampleLine('L2', 'Close', 30)];
  const poor = {
    ...quality,
    verdict: 'poor' as const,
    edge_width: 3.2,
    noise: 4,
    compression: 1,
    clipping: 0.5,
  };
  const doubts = describeUncertainty({ ...text, lines }, poor, { ...scene, confidence: 0.5 });
  expect(doubts).toHaveLength(4);
  expect(doubts[0]).toMatch(/^1 of 2 text lines/);
  expect(doubts[1]).toMatch(/edges 3.2 px wide, noise of 4.0 levels, strong compression/);
  expect(doubts[2]).toMatch(/^50 % of the lines/);
  expect(doubts[3]).toMatch(/not certain/);
});
