import type { Draft } from '../../model/answer.ts';
import { type Box, bottom } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { stemWord } from '../../question/stem-word.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { answeredFrom, quote } from './quote.ts';

const KIND = 'invoice|receipt|order|bill|ticket|booking|quote|offer|delivery note|reservation|statement';
const ASKS_NUMBER = new RegExp(
  `\\b(${KIND})\\b.{0,12}\\b(?:number|no\\.?|nr|id)\\b|\\bnumber of (?:the |this )?(${KIND})\\b`,
  'i',
);
const NUMBERED =
  /^(?:(\p{L}[\p{L} ]{2,20}?)\s*)?(?:no|nr|number|id|#)\s?[.:#]*\s*([\p{L}\d#/.-]*\d[\p{L}\d/.-]*)$/iu;

/** "Invoice number?": what stands behind "No." in, right under or beside the word that says what the paper is. */
export function billNumber(question: RoutedPart, screen: Screen): Draft | null {
  const asked = ASKS_NUMBER.exec(question.text);
  const kind = (asked?.[1] ?? asked?.[2])?.toLowerCase();
  if (!kind) return null;
  const stem = stemWord(kind.split(' ').at(-1) ?? kind);
  const heads = screen.segments.filter(({ text }) => termsOf(text).includes(stem));
  const found = screen.segments.flatMap((segment) => {
    const match = NUMBERED.exec(segment.text.trim());
    const isOwn = match?.[1] !== undefined && termsOf(match[1]).includes(stem);
    const isUnder =
      match !== null && match[1] === undefined && heads.some((head) => isNear(head.box, segment.box));
    return match && (isOwn || isUnder) ? [{ number: match[2], segment }] : [];
  });
  const [first] = found;
  return first && found.every(({ number }) => number === first.number)
    ? answeredFrom(first.number, first.segment.box, [first.segment], 0.85, `it is the number of the ${kind}`)
    : null;
}

/** Right under a text or in its row, within a few text heights. */
const isNear = (head: Box, box: Box): boolean => {
  const gap = box.y - bottom(head);
  const aside = Math.max(box.x - head.x - head.width, head.x - box.x - box.width);
  return gap > -1.2 * head.height && gap < 2.5 * head.height && aside < 4 * head.height;
};

const ASKS_COUNT = /^(?:so |and )?how many (.+?)(?: (?:were|are|was|is|did|do|have|has)\b.*)?\s*\??$/i;
const COUNTED = /^(\d{1,4})\s?(?:[x×]|pcs\.?|st\.?|stk\.?)\s?(\p{L}.*)$/iu;

/** "How many croissants?" on a bill that says "4 x Butter croissant". */
export function billCount(question: RoutedPart, screen: Screen): Draft | null {
  const asked = termsOf(ASKS_COUNT.exec(question.text.trim())?.[1] ?? '').filter((term) => term !== 'of');
  if (asked.length === 0) return null;
  const lines = screen.segments.flatMap((segment) => {
    const match = COUNTED.exec(segment.text.trim());
    return match ? [{ count: match[1], said: termsOf(match[2]), segment }] : [];
  });
  const found = lines.filter(({ said }) => asked.every((term) => said.includes(term)));
  return found.length === 1
    ? quote(found[0].count, [found[0].segment], 0.88, 'so many stand before its name')
    : null;
}

const ASKS_SENDER =
  /\bwho(?:se)?\b.*\b(?:wrote|issued?|sent|made|created|billed|invoice|bill|receipt)\b|\bwho (?:is|was) (?:the |this )?(?:\w+ )?(?:it |invoice |bill )?from\b/i;
const FIRM =
  /\b(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|kg|ohg|e\.?k|corp|co|company|s\.?a|s\.?r\.?l|b\.?v|oy|a\.?b|a\/s|pty)\b\.?$/i;
const HEAD_SHARE = 0.35;

/** "Who wrote the invoice?": the one firm that is named at its head. */
export function billSender(question: RoutedPart, screen: Screen): Draft | null {
  const isBill = screen.segments.some(({ text }) =>
    /^(?:tax )?(?:invoice|bill|receipt|quote|offer)\b/i.test(text),
  );
  if (
    !isBill ||
    !ASKS_SENDER.test(question.text) ||
    /\b(?:to|for|pays?|gets?|receives?)\b/i.test(question.text)
  )
    return null;
  const end = HEAD_SHARE * screen.record.source.height;
  const firms = screen.segments.filter(
    ({ text, box }) => FIRM.test(text.trim()) && box.y < end && !isAddressed(text),
  );
  const [first] = firms;
  return first && firms.every(({ text }) => text === first.text)
    ? quote(first.text, [first], 0.8, 'the firm at the head of the bill')
    : null;
}

const isAddressed = (text: string): boolean => /^(?:to|bill(?:ed)? to|ship to|for)\b/i.test(text);

const ASKS_PAYER =
  /^(?:so |and )?(?:who (?:has to pay|must pay|pays|is (?:the (?:customer|client|buyer)|billed|being billed))|(?:what|who) is the (?:name of the )?(?:customer|client|buyer)|which (?:customer|client) )/i;
const PAYER = /^(?:bill(?:ed)? to|invoice to|customer|client|buyer|sold to)\s*:?\s*(.*)$/i;

/** "Who has to pay?": what stands behind or under "Bill to". */
export function billPayer(question: RoutedPart, screen: Screen): Draft | null {
  if (!ASKS_PAYER.test(question.text.trim())) return null;
  for (const segment of screen.segments) {
    const said = PAYER.exec(segment.text.trim())?.[1];
    if (said === undefined) continue;
    const under: Segment | null = screen.layout.below[segment.index];
    if (/\p{L}{2}/u.test(said)) return quote(said, [segment], 0.82, 'it stands behind that label');
    if (said === '' && under && /\p{L}{2}/u.test(under.text))
      return quote(under.text, [under], 0.82, `it stands under "${segment.text}"`);
  }
  return null;
}
