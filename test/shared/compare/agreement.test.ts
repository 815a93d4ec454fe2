import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../shared/compare/agreement.ts';
import type { EngineRun } from '../../../shared/model/vision.ts';

const run = (engine: string, answer: string, decision: EngineRun['decision'] = 'answer'): EngineRun => ({
  engine,
  decision,
  answer,
  confidence: 0.5,
  regions: [],
  claims: [],
  sent: null,
  received: null,
  model: null,
  tokens: null,
  elapsed_ms: 1,
  problem: null,
});
const agree = (a: string, b: string) => agreementOf([run('features', a), run('vision:eye', b)])[0].agree;

describe('two answers', () => {
  it('agree where one stands in the other, or their literals do', () => {
    expect(agree('6000.00', 'The total is 6000.00 EUR.')).toBe(true);
    expect(agree('Connection refused (ECONNREFUSED)', 'It fails with "ECONNREFUSED" at once.')).toBe(true);
  });

  it('differ where a literal differs', () => {
    expect(agree('6000.00', 'The total is 60000.00.')).toBe(false);
    expect(agree('a permission error', 'a network error')).toBe(false);
    expect(agree('Total due', 'The total due is $9,641.51.')).toBe(false);
    expect(agree('a permission error', 'It is a permission error (EACCES).')).toBe(true);
  });

  it('are only compared where both were given', () => {
    expect(agreementOf([run('ocr', '', 'decline'), run('features', 'x'), run('vision:eye', 'x')])).toEqual([
      { engines: ['features', 'vision:eye'], agree: true },
    ]);
  });
});
