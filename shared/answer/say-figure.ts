import type { Draft } from '../model/answer.ts';
import type { RoutedPart } from '../model/question.ts';

const BARE = /^\d+$/;

/** A bare figure with what it is: "line 9" where the number of a line was asked for. */
export function sayFigure({ slots }: RoutedPart, draft: Draft): Draft {
  return draft.decision === 'answer' && slots.value_type === 'line_number' && BARE.test(draft.answer)
    ? { ...draft, answer: `line ${draft.answer}` }
    : draft;
}
