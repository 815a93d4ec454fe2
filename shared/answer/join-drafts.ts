import type { Draft } from '../model/answer.ts';
import { wordAnswer } from './word-answer.ts';

/** The answers to several questions asked in one; what could not be answered is said beside what could. */
export function joinDrafts(drafts: readonly Draft[]): Draft {
  const given = drafts.filter((draft) => draft.decision === 'answer');
  const sentences = drafts.map((draft) => wordAnswer(draft).trim().replace(/[.;]$/, ''));
  return {
    decision: given.length > 0 ? 'answer' : 'decline',
    answer: sentences.join('. '),
    regions: drafts.flatMap((draft) => draft.regions),
    confidence: given.length > 0 ? Math.min(...given.map((draft) => draft.confidence)) : 0,
    evidence: [...new Set(drafts.flatMap((draft) => draft.evidence))],
    reasons: drafts.flatMap((draft) => draft.reasons),
    advice: [...new Set(drafts.flatMap((draft) => draft.advice))],
    help: drafts.find((draft) => draft.help)?.help ?? null,
    explanation: drafts.find((draft) => draft.explanation)?.explanation,
    runner_up: Math.max(...drafts.map((draft) => draft.runner_up)),
  };
}
