import type { Reply } from '../../shared/contract.ts';
import { assertNever, type UserError } from '../../shared/model/errors.ts';

export type Comparison = Reply<'compare'>;
export type Run = Comparison['runs'][number];
/** Who is right in a conflict. */
export type Verdict = NonNullable<Run['claims'][number]['settled']>;
export type Mask = Reply<'find_sensitive'>[number];

/**
 * choosing → consenting → comparing → compared
 *     └───────────────────────┤
 *                             └────→ failed   (both go back to choosing)
 * Consent is asked for where a model was chosen: plain OCR and the feature engine send nothing.
 */
export type ComparisonState = {
  question: string;
  /** Names of the chosen models. */
  backends: readonly string[];
  /** Ids of the masks that the user wants left visible. */
  keep: readonly string[];
  step:
    | { state: 'choosing' }
    | { state: 'consenting' }
    | { state: 'comparing' }
    /** `unsettled`: why the last verdict on a conflict was not taken. */
    | { state: 'compared'; comparison: Comparison; unsettled: UserError | null }
    | { state: 'failed'; error: UserError };
};

export type ComparisonAction =
  | { type: 'question_changed'; question: string }
  | { type: 'backend_toggled'; name: string }
  | { type: 'mask_toggled'; mask: string }
  /** Going on: to the consent where a model was chosen, else to the comparison. */
  | { type: 'continued' }
  | { type: 'consented' }
  | { type: 'compared'; comparison: Comparison }
  | { type: 'settled'; comparison: Comparison }
  | { type: 'not_settled'; error: UserError }
  | { type: 'failed'; error: UserError }
  | { type: 'went_back' };

export const startComparison = (question: string): ComparisonState => ({
  question,
  backends: [],
  keep: [],
  step: { state: 'choosing' },
});

/** The comparison after an action; what does not fit the step it is in changes nothing. */
export function reduceComparison(state: ComparisonState, action: ComparisonAction): ComparisonState {
  const { step } = state;
  switch (action.type) {
    case 'question_changed':
      return step.state === 'choosing' ? { ...state, question: action.question } : state;
    case 'backend_toggled':
      return step.state === 'choosing' ? { ...state, backends: toggle(state.backends, action.name) } : state;
    case 'mask_toggled':
      return step.state === 'consenting' ? { ...state, keep: toggle(state.keep, action.mask) } : state;
    case 'continued':
      if (step.state !== 'choosing' || state.question.trim() === '') return state;
      return { ...state, step: { state: state.backends.length > 0 ? 'consenting' : 'comparing' } };
    case 'consented':
      return step.state === 'consenting' ? { ...state, step: { state: 'comparing' } } : state;
    case 'compared':
      return step.state === 'comparing'
        ? { ...state, step: { state: 'compared', comparison: action.comparison, unsettled: null } }
        : state;
    case 'settled':
      return step.state === 'compared'
        ? { ...state, step: { ...step, comparison: action.comparison, unsettled: null } }
        : state;
    case 'not_settled':
      return step.state === 'compared' ? { ...state, step: { ...step, unsettled: action.error } } : state;
    case 'failed':
      return step.state === 'comparing'
        ? { ...state, step: { state: 'failed', error: action.error } }
        : state;
    case 'went_back':
      return step.state === 'comparing' ? state : { ...state, step: { state: 'choosing' } };
    default:
      return assertNever(action);
  }
}

/** A run with one of its conflicts settled, or open again (null). */
export const withVerdict = (run: Run, index: number, settled: Verdict | null): Run => ({
  ...run,
  claims: run.claims.map((claim, at) => (at === index ? { ...claim, settled: settled ?? undefined } : claim)),
});

/** The items with one more, or without it where it was among them. */
export const toggle = (items: readonly string[], item: string): readonly string[] =>
  items.includes(item) ? items.filter((each) => each !== item) : [...items, item];
