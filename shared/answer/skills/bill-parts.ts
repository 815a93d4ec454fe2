import type { Draft } from '../../model/answer.ts';
import { type Box, bottom } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { stemWord } from '../../question/stem-word.ts';
import type { Screen } from '../screen/screen.ts';
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
