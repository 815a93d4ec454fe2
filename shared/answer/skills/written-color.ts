import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { boxOfSpan } from '../values/candidate.ts';
import { answeredFrom } from './quote.ts';

const CERTAINTY = 0.85;

/** "What is the hex code of the colour?": the one colour that is written on the screen; null where none or several are. */
export function writtenColor({ text }: RoutedPart, { segments }: Screen): Draft | null {
  const { writtenColors } = turnsOf(text).written;
  const wanted = writtenColors.find(({ asked }) => asked.test(text));
  if (!wanted) return null;
  const found = segments.flatMap((segment) => {
    const match = wanted.form.exec(segment.text);
    return match ? [{ text: match[0], from: match.index, segment }] : [];
  });
  const [first, ...others] = found;
  return first && others.every((other) => other.text.toLowerCase() === first.text.toLowerCase())
    ? answeredFrom(
        first.text,
        boxOfSpan(first.segment, first.from, first.from + first.text.length),
        [first.segment],
        CERTAINTY,
        'it is the only colour that is written there',
      )
    : null;
}
