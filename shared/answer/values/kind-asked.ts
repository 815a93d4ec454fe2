import type { RoutedPart } from '../../model/question.ts';
import type { WordReading } from '../../question/read-words.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';

/** "the number of the invoice" says which it is; "the number of guests" counts. */
export const typeAsked = ({ text, slots }: RoutedPart): string | undefined =>
  !/\berror\b/i.test(text) &&
  ((slots.value_type === 'number' && /\bnumber of (?:the|this|that|my|our)\b/i.test(text)) ||
    (slots.value_type === 'code' && CODE_OF_THING.test(text)))
    ? 'identifier'
    : slots.value_type;
/** A code that tells a thing from others, not what went wrong. */
const CODE_OF_THING =
  /\b(?:voucher|promo(?:tion)?|coupon|discount|gift|access|door|gate|entry|lock|post|postal|zip|area|country|booking|order|product|item|article|batch|stock|lot|customer|member|tracking|verification|invite|invitation|referral|airport|station|course|class|room) ?code\b/i;

const KINDS =
  /^(?:code|number|name|date|day|time|price|type|kind|id|value|level|rate|text|size|colou?r|length|width|height|weight|money|sum)$/;

/** "voucher code", "the id of the repository" where the screen only says "Voucher" and "repository": what kind of value it is need not be said. */
export function isKindOf({ tokens, compiled }: WordReading, index: number, screen: Screen): boolean {
  const token = tokens[index];
  if (!KINDS.test(token.word)) return false;
  const isSaid = ({ stem }: WordReading['tokens'][number]): boolean =>
    screen.segments.some(({ text }) => termsOf(text).includes(stem));
  const isContent = ({ word }: WordReading['tokens'][number]): boolean => !compiled.stop.has(word);
  const before = tokens[index - 1];
  const thing =
    tokens[index + 1]?.word === 'of'
      ? tokens.slice(index + 2).find(isContent)
      : before && isContent(before)
        ? before
        : undefined;
  return thing !== undefined && isSaid(thing) && !isSaid(token);
}
