import type { Claim, Comparison, EngineRun } from '../model/vision.ts';

type Final = Comparison['final'];
type Conflict = { run: EngineRun; claim: Claim };

/**
 * What stands after all engines have answered. A model's answer whose literals contradict the screen is never final
 * before the user has settled who is right; the feature engine's answer goes before a model's, since it quotes only
 * what was read; a model fills its gaps.
 */
export function settleRuns(runs: readonly EngineRun[]): Final {
  const features = runs.find((run) => run.engine === 'features');
  const models = runs.filter((run) => run.engine.startsWith('vision:') && run.decision === 'answer');
  const conflicts = models.flatMap((run) =>
    run.claims.filter((claim) => claim.status === 'conflict').map((claim) => ({ run, claim })),
  );
  const open = conflicts.filter(({ claim }) => claim.settled === undefined);
  if (open.length > 0) return unsettled(open);
  const refuted = conflicts.filter(({ claim }) => claim.settled === 'screen');
  const standing = models
    .filter((run) => !refuted.some((each) => each.run === run))
    .toSorted((a, b) => claimConfidence(b.claims) - claimConfidence(a.claims));
  const believed = standing.find((run) => run.claims.some((claim) => claim.settled === 'model'));
  if (believed) return adopt(asSettled(believed), describeVerdicts(conflicts));
  if (features?.decision === 'answer')
    return adopt(features, ['every part of it was read from the screen', ...describeVerdicts(conflicts)]);
  if (standing[0]) return adopt(hedged(standing[0]), describeSupport(standing[0]));
  if (refuted.length > 0) return screenStands(refuted);
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

function unsettled(open: readonly Conflict[]): Final {
  const said = open.map(
    ({ run, claim }) =>
      `${run.engine.replace('vision:', '')} says ${claim.text}, the screen shows ${claim.shown}`,
  );
  return {
    decision: 'decline',
    answer: `Not settled: ${said[0]}. Look at both before you rely on either.`,
    confidence: 0,
    regions: open.flatMap(({ claim }) => claim.region ?? []),
    from: null,
    reasons: said,
  };
}

/** Where the user found the model wrong and no engine has another answer, what was read there is the answer. */
function screenStands(refuted: readonly Conflict[]): Final {
  const shown = [...new Set(refuted.flatMap(({ claim }) => claim.shown ?? []))];
  return {
    decision: 'answer',
    answer: `The screen shows ${shown.join(' and ')}.`,
    confidence: SETTLED_CONFIDENCE,
    regions: refuted.flatMap(({ claim }) => claim.region ?? []),
    from: 'screen',
    reasons: describeVerdicts(refuted),
  };
}

/** Certainty of what the user has settled by looking at it. */
const SETTLED_CONFIDENCE = 0.95;

const describeVerdicts = (conflicts: readonly Conflict[]): string[] =>
  conflicts.map(({ claim }) =>
    claim.settled === 'model'
      ? `you looked at both: it is ${claim.text}, not ${claim.shown} as was read`
      : `you looked at both: it is ${claim.shown}, not ${claim.text} as the model says`,
  );

const adopt = (run: EngineRun, reasons: string[]): Final => ({
  decision: run.decision,
  answer: run.answer,
  confidence: run.confidence,
  regions: run.regions,
  from: run.engine,
  reasons,
});

/** A model's answer whose conflicts the user settled for it: it points at what was read wrongly as well. */
const asSettled = (run: EngineRun): EngineRun => ({
  ...run,
  confidence: claimConfidence(run.claims),
  regions: [
    ...run.regions,
    ...run.claims.flatMap(({ settled, region, text }) =>
      settled === 'model' && region ? [{ ...region, label: text }] : [],
    ),
  ],
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
 * Confidence of a model's answer from its claims: the share that is supported (or that the user found right), a third
 * of a point for an answer of which nothing could be checked, none for one in conflict.
 */
export function claimConfidence(claims: EngineRun['claims']): number {
  if (claims.some(({ status, settled }) => status === 'conflict' && settled !== 'model')) return 0;
  const held = claims.filter(({ status, settled }) => status === 'supported' || settled === 'model').length;
  return claims.length === 0 ? 1 / 3 : (held + 1) / (claims.length + 3);
}
