import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { numberedLine } from '../screen/numbered-lines.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from './quote.ts';

/** "what does line 8 of the program say?": the text that stands in the line of that number. */
export function lineOfNumber(question: RoutedPart, screen: Screen): Draft | null {
  const text = bareQuestion(question.text);
  const number = turnsOf(text)
    .told.lineOfNumber.map((pattern) => pattern.exec(text)?.groups?.number)
    .find((found) => found !== undefined);
  const line = number === undefined ? null : numberedLine(Number(number), screen);
  return line ? quote(line.text, line.segments, 0.88, `it stands in line ${number}`) : null;
}
