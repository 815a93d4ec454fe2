import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { type FoundSpan, onlySpan } from '../skills/quote.ts';
import { isJudged } from './judged/is-judged.ts';
import { typedSpans } from './value-types.ts';

const CERTAINTY = 0.84;

/** "When must it be paid at the latest?" where one date is told as one by which that is due: "payable by 8 June". */
export function deadlineTold({ text, skill }: RoutedPart, { segments }: Screen): Draft | null {
  const { asksDeadline, dueBefore } = turnsOf(text).dates;
  if (!isJudged(skill) || !asksDeadline.test(text)) return null;
  const found = segments.flatMap((segment): FoundSpan[] =>
    typedSpans(segment.text)
      .filter(({ type, from }) => type === 'date' && dueBefore.test(segment.text.slice(0, from)))
      .map((span) => ({ span, segment })),
  );
  return onlySpan(found, CERTAINTY, 'the screen says that it is due then');
}
