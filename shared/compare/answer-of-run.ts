import type { Answer } from '../model/answer.ts';
import { type EngineRun, modelOfRun } from '../model/vision.ts';
import { settleRuns } from './settle-runs.ts';

/** A model's run as the answer to a question that the feature engine declined (`declined`), settled as in a comparison. */
export function answerOfRun(run: EngineRun, declined: Answer): Answer {
  const final = settleRuns([run]);
  return {
    ...declined,
    decision: final.decision,
    answer: run.problem ?? final.answer,
    confidence: final.confidence,
    regions: final.regions,
    evidence: [],
    reasons: [
      `asked the vision model ${run.engine.replace('vision:', '')}${run.model ? ` (${modelOfRun(run)})` : ''}`,
      ...final.reasons,
    ],
    advice: run.problem ? ['The answer without a model stands above.'] : [],
    elapsed_ms: run.elapsed_ms,
  };
}
