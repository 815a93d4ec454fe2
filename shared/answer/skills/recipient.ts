import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { fieldOf } from './field-of.ts';
import { quote } from './quote.ts';

const WHO_GETS =
  /^(?:so |and )?(?:who(?:m)? (?:gets|receives|will get|will receive|is (?:it|this|that|the \w+) (?:sent|addressed|going|paid|made out) to)\b|to whom\b|(?:what |who )?(?:is )?(?:the )?(?:(?:mail |e-mail )?address of the )?(?:receiver|recipient|addressee|payee)\b)/i;
const TO =
  /^(?:to|recipient|receiver|payee|beneficiary|addressee|(?:send|sent|pay|ship|deliver|bill|transfer) to)\s*:?(?:\s+(\S.*))?$/i;

/** "who gets the letter?": what stands behind or in the field of "To". */
export function recipient(question: RoutedPart, screen: Screen): Draft | null {
  if (!WHO_GETS.test(question.text.trim())) return null;
  const found = screen.segments.flatMap((segment) => {
    const match = TO.exec(segment.text.trim());
    if (!match) return [];
    if (match[1] && !/:/.test(segment.text)) return [];
    const value = match[1] ?? inField(segment, screen) ?? screen.layout.right[segment.index]?.text;
    return value ? [{ value, segment }] : [];
  });
  const [first, ...others] = found;
  return first && others.every(({ value }) => value === first.value)
    ? quote(first.value, [first.segment], 0.8, `it stands with "${first.segment.text}"`)
    : null;
}

const inField = (segment: Segment, screen: Screen): string | undefined =>
  fieldOf(segment.box, screen)?.value?.trim() || undefined;
