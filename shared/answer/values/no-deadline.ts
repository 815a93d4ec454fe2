import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { isJudged } from './judged/is-judged.ts';

/** "By what date must it be paid?" of a screen on which nothing is said to be due: the date on it is another. */
export function noDeadline({ text, skill }: RoutedPart, { segments }: Screen): Draft | null {
  const { asksDeadline, tellsDeadline } = turnsOf(text).dates;
  if (!isJudged(skill) || !asksDeadline.test(text)) return null;
  return segments.some((segment) => tellsDeadline.test(segment.text))
    ? null
    : declined('The screen shows no date by which that is due.', ['nothing on the screen says what is due']);
}
