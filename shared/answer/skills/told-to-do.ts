import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { onlySpan } from './quote.ts';

/** "What must I bring?": what a line that says so tells to bring ("Bring a towel and soap."). */
export function toldToDo(question: RoutedPart, screen: Screen): Draft | null {
  const { toDo, adviceToDo, told, toldNot } = turnsOf(question.text).told;
  const asked = [toDo, ...adviceToDo]
    .map((pattern) => pattern.exec(bareQuestion(question.text))?.groups)
    .find(Boolean);
  if (!asked) return null;
  const { shortNot, not, minded, verb, preposition } = asked;
  const isDenied = (not ?? shortNot) !== undefined && minded === undefined;
  const opening = new RegExp(
    `(?:^|[.!;:] |^\\W{1,3} ?)(?:${isDenied ? toldNot : told})(\\p{L}+)${preposition ? ` ${preposition}` : ''} (\\S[^.!;]*)`,
    'iu',
  );
  const found = screen.segments.flatMap((segment) => {
    const line = opening.exec(segment.text);
    if (!line || stemWord(line[1].toLowerCase()) !== stemWord(verb.toLowerCase())) return [];
    const text = line[2].trim();
    const from = segment.text.indexOf(text, line.index);
    return /\p{L}{2}/u.test(text) ? [{ span: { text, from, to: from + text.length }, segment }] : [];
  });
  return onlySpan(found, 0.8, 'a line tells to do so');
}
