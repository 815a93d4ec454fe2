import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { routeQuestion } from '../../question/route-question.ts';
import { turnsOf } from '../../question/turns-of.ts';

/**
 * "Is the radio on or off?": whether it is on is asked, and the answer is one of the two words. Null where no two states are
 * offered, or which of them it is can't be told.
 * @param ask drafts the answer to a question with one of them
 */
export function askEither(question: RoutedPart, ask: (part: RoutedPart) => Draft): Draft | null {
  const text = bareQuestion(question.text);
  const [offered] = turnsOf(text).states.eitherState.flatMap((pattern) => {
    const groups = pattern.exec(text)?.groups;
    return groups ? [groups] : [];
  });
  if (!offered) return null;
  const { subject, on, off } = offered;
  const isOn = ask(routeQuestion(`${subject} ${on}?`));
  if (isOn.decision === 'answer' && isOn.verdict) return inWord(isOn, isOn.verdict === 'yes' ? on : off);
  const isOff = ask(routeQuestion(`${subject} ${off}?`));
  return isOff.decision === 'answer' && isOff.verdict
    ? inWord(isOff, isOff.verdict === 'yes' ? off : on)
    : null;
}

const inWord = ({ verdict: _, ...draft }: Draft, word: string): Draft => ({
  ...draft,
  answer: `It is ${word.toLowerCase()}`,
});
