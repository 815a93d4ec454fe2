import type { Comparison, EngineRun } from '../model/vision.ts';

/**
 * What stands after all engines have answered. A model's answer whose literals contradict the screen is never final;
 * the feature engine's answer goes before a model's, since it quotes only what was read; a model fills its gaps.
 */
export function settleRuns(runs: readonly EngineRun[]): Comparison['final'] {
  const features = runs.find((run) => run.engine === 'features');
  const models = runs.filter((run) => run.engine.startsWith('vision:') && run.decision === 'answer');
  const conflict = models.flatMap((run) =>
    run.claims.filter((claim) => claim.status === 'conflict').map((claim) => ({ run, claim })),
  );
  if (conflict.length > 0) {
    const said = conflict.map(
      ({ run, claim }) => `${run.engine} says ${claim.text}, the screen shows ${claim.shown}`,
    );
    return {
      decision: 'decline',
      answer: `Not settled: ${said[0]}. Look at both before you rely on either.`,
      confidence: 0,
      regions: conflict.flatMap(({ claim }) => claim.region ?? []),
      from: null,
      reasons: said,
    };
  }
  if (features?.decision === 'answer') return adopt(features, ['every part of it was read from the screen']);
  const model = models.toSorted((a, b) => b.confidence - a.confidence)[0];
  if (model) return adopt(hedged(model), describeSupport(model));
  if (features) return adopt(features, features.problem ? [features.problem] : []);
  return {
    decision: 'decline',
    answer: 'No engine has an answer.',
    confidence: 0,
    regions: [],
    from: null,
    reasons: [],
  };
}

const adopt = (run: EngineRun, reasons: string[]): Comparison['final'] => ({
  decision: run.decision,
  answer: run.answer,
  confidence: run.confidence,
  regions: run.regions,
  from: run.engine,
  reasons,
});

/** An answer that nothing on the record carries is given as the model's word, not as a fact. */
function hedged(run: EngineRun): EngineRun {
  if (run.claims.some((claim) => claim.status === 'supported')) return run;
  return { ...run, answer: `The model believes, and nothing that was read confirms it: ${run.answer}` };
}

function describeSupport(run: EngineRun): string[] {
  const count = (status: 'supported' | 'unsupported'): number =>
    run.claims.filter((claim) => claim.status === status).length;
  return [`${count('supported')} claims stand on the screen, ${count('unsupported')} could not be checked`];
}

/**
 * Confidence of a model's answer from its claims: the share that is supported, a third of a point for an answer of
 * which nothing could be checked, none for one in conflict.
 */
export function claimConfidence(claims: EngineRun['claims']): number {
  if (claims.some((claim) => claim.status === 'conflict')) return 0;
  const supported = claims.filter((claim) => claim.status === 'supported').length;
  return claims.length === 0 ? 1 / 3 : (supported + 1) / (claims.length + 3);
}
