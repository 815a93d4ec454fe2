import type { Draft } from '../../model/answer.ts';
import { right } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { fieldOf } from './field-of.ts';
import { quote } from './quote.ts';

const WHO_GETS =
  /^(?:so |and )?(?:who(?:m)? (?:gets|receives|will get|will receive|is (?:it|this|that|the \w+) (?:sent|addressed|going|paid|made out) to)\b|to whom\b|(?:what |who )?(?:is )?(?:the )?(?:(?:mail |e-mail )?address of the )?(?:receiver|recipient|addressee|payee)\b)/i;
const TO =
  /^(?:to|recipient|receiver|payee|beneficiary|addressee|(?:send|sent|pay|ship|deliver|bill|transfer) to)\s*:?(?:\s+(\S.*))?$/i;
const WHO_PAYS =
  /^(?:so |and )?(?:who (?:has to pay|must pay|pays|is (?:the (?:customer|client|buyer)|billed|being billed))|(?:what|who) is the (?:name of the )?(?:customer|client|buyer)|which (?:customer|client) )/i;
const BILLED = /^(?:bill(?:ed)? to|invoice to|customer|client|buyer|sold to)\s*:?(?:\s+(\S.*))?$/i;
/** A value further to the right than this many text heights belongs to another label than one with a text right under it. */
const FAR = 12;

/** "who gets the letter?", "who has to pay?": what stands behind, under or in the field of "To" or "Bill to". */
export function recipient(question: RoutedPart, screen: Screen): Draft | null {
  const text = question.text.trim();
  const label = WHO_PAYS.test(text) ? BILLED : WHO_GETS.test(text) ? TO : null;
  if (!label) return null;
  const found = screen.segments.flatMap((segment) => {
    const match = label.exec(segment.text.trim());
    if (!match) return [];
    if (match[1] && !/:/.test(segment.text)) return [];
    const value = match[1] ?? inField(segment, screen) ?? beside(segment, screen);
    return value && /\p{L}{2}/u.test(value) ? [{ value, segment }] : [];
  });
  const [first, ...others] = found;
  return first && others.every(({ value }) => value === first.value)
    ? quote(first.value, [first.segment], 0.8, `it stands with "${first.segment.text}"`)
    : null;
}

/** What stands right of a label, or under it where that is nearer. */
function beside({ index, box }: Segment, { layout }: Screen): string | undefined {
  const [after, under] = [layout.right[index], layout.below[index]];
  const isFar = after !== null && after.box.x - right(box) > FAR * box.height;
  return (under && (isFar || !after) ? under : after)?.text;
}

const inField = (segment: Segment, screen: Screen): string | undefined =>
  fieldOf(segment.box, screen)?.value?.trim() || undefined;
