import { describe, expect, it } from 'vitest';
import { claimConfidence, settleRuns } from '../../../shared/compare/settle-runs.ts';
import type { EngineRun } from '../../../shared/model/vision.ts';

const run = (engine: string, changes: Partial<EngineRun> = {}): EngineRun => ({
  engine,
  decision: 'answer',
  answer: `${engine} answers`,
  confidence: 0.7,
  regions: [],
  claims: [],
  sent: null,
  received: null,
  model: null,
  tokens: null,
  elapsed_ms: 1,
  problem: null,
  ...changes,
});
const conflict = {
  text: '60000.00',
  status: 'conflict' as const,
  shown: '6000.00',
  region: { x: 1, y: 2, width: 3, height: 4, label: '6000.00' },
};
const supported = { text: '12', status: 'supported' as const, shown: null, region: null };

describe('settleRuns', () => {
  it('gives no final answer while a model contradicts the screen, and shows both', () => {
    const final = settleRuns([run('features'), run('vision:a', { claims: [conflict] })]);
    expect(final).toMatchObject({ decision: 'decline', from: null, confidence: 0 });
    expect(final.answer).toContain('60000.00');
    expect(final.answer).toContain('6000.00');
    expect(final.regions).toEqual([conflict.region]);
  });

  it('puts what was read before what a model says', () => {
    expect(settleRuns([run('ocr'), run('features'), run('vision:a', { claims: [supported] })]).from).toBe(
      'features',
    );
  });

  it('lets a model answer what the features can not, as its word where nothing confirms it', () => {
    const declined = run('features', { decision: 'decline' });
    const final = settleRuns([declined, run('vision:a')]);
    expect(final).toMatchObject({ from: 'vision:a', decision: 'answer' });
    expect(final.answer).toMatch(/^The model believes/);
    expect(settleRuns([declined, run('vision:a', { claims: [supported] })]).answer).toBe('vision:a answers');
  });

  it('stands on the features where every model failed', () => {
    const failed = run('vision:a', { decision: 'decline', problem: 'unreachable' });
    expect(settleRuns([run('features', { decision: 'decline', answer: 'no' }), failed])).toMatchObject({
      from: 'features',
      answer: 'no',
    });
    expect(settleRuns([]).decision).toBe('decline');
  });
});

describe('a conflict that the user has settled', () => {
  const settled = (verdict: 'screen' | 'model') =>
    run('vision:a', { claims: [{ ...conflict, settled: verdict }] });
  const declined = run('features', { decision: 'decline' });

  it('for the screen leaves the features’ answer, or what was read there', () => {
    expect(settleRuns([run('features'), settled('screen')])).toMatchObject({ from: 'features' });
    expect(settleRuns([declined, settled('screen')])).toMatchObject({
      from: 'screen',
      decision: 'answer',
      answer: 'The screen shows 6000.00.',
      regions: [conflict.region],
    });
  });

  it('for the model puts its answer before what was read', () => {
    const final = settleRuns([run('features'), settled('model')]);
    expect(final).toMatchObject({ from: 'vision:a', decision: 'answer', answer: 'vision:a answers' });
    expect(final.regions).toEqual([{ ...conflict.region, label: conflict.text }]);
    expect(final.reasons[0]).toMatch(/60000\.00, not 6000\.00/);
  });

  it('leaves the answer open while another conflict is', () => {
    const half = run('vision:a', { claims: [{ ...conflict, settled: 'model' }, conflict] });
    expect(settleRuns([run('features'), half])).toMatchObject({ from: null, decision: 'decline' });
    expect(settleRuns([settled('model'), run('vision:b', { claims: [conflict] })]).from).toBeNull();
  });

  it('never makes a model final that was wrong in one of its claims', () => {
    const mixed = run('vision:a', {
      claims: [
        { ...conflict, settled: 'screen' },
        { ...conflict, settled: 'model' },
      ],
    });
    expect(settleRuns([run('features'), mixed]).from).toBe('features');
  });
});

describe('claimConfidence', () => {
  it('grows with what is supported and is nothing in a conflict', () => {
    expect(claimConfidence([])).toBeCloseTo(1 / 3);
    expect(claimConfidence([supported])).toBeGreaterThan(claimConfidence([]));
    expect(claimConfidence([supported, supported])).toBeGreaterThan(claimConfidence([supported]));
    expect(claimConfidence([supported, conflict])).toBe(0);
  });
});
