import type { Draft } from '../model/answer.ts';
import type { RoutedPart } from '../model/question.ts';
import type { Judge } from './context.ts';
import type { Screen } from './screen/screen.ts';
import { judgeValue } from './values/judged/judge-value.ts';
import { queryFor } from './values/query.ts';

/** From here on a value is told to who seemed to ask for an error. */
const LIKELY = 0.5;

/**
 * The value that a question asks for which only sounds as if it asked for an error, where none can be seen ("who issued the
 * invoice?", "what hint does the search field have?"); null where it names nothing of the screen, or nothing likely is there.
 */
export function valueInstead(
  question: RoutedPart,
  screen: Screen,
  draft: Draft,
  judge: Judge | undefined,
): Draft | null {
  if (question.skill !== 'read_error' || draft.regions.length > 0) return null;
  const { value_type: type } = question.slots;
  const isOfForm = type !== undefined && type !== 'code' && type !== 'number';
  const names = queryFor(question, screen).words.some(
    ({ frame, weak, ofError, matches }) => !frame && !weak && !ofError && matches.length > 0,
  );
  if (!isOfForm && !names) return null;
  const none: Draft = { ...draft, decision: 'decline', verdict: undefined };
  const value = judgeValue({ ...question, skill: 'read_value' }, screen, none, judge);
  return value.decision === 'answer' && value.confidence >= LIKELY ? value : null;
}
