import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { queryFor } from '../values/query.ts';
import { exactLabel } from './exact-label.ts';

/** "Which publisher brought out Winter Ferries?": what stands behind the label "Publisher" of a screen that shows the book. */
export function labelledNoun(question: RoutedPart, screen: Screen): Draft | null {
  const { ofNoun, ofNounNot, shownOne } = turnsOf(question.text).told;
  const noun = ofNoun.exec(question.text.trim())?.groups?.noun.toLowerCase();
  if (!noun || ofNounNot.test(question.text)) return null;
  const others = queryFor(question, screen).words.filter(
    ({ word, frame, weak }) => !frame && !weak && word !== noun && !shownOne.test(word),
  );
  const isMissing = others.some(({ matches }) => !matches.some(([, quality]) => quality >= 0.75));
  if (isMissing) return null;
  return exactLabel({ ...question, slots: { ...question.slots, label: noun } }, screen, false);
}
