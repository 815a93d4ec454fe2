import type { Draft } from '../../model/answer.ts';
import { type Box, bottom } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { answeredFrom, quote } from './quote.ts';

/** "Invoice number?": what stands behind "No." in, right under or beside the word that says what the paper is. */
export function billNumber(question: RoutedPart, screen: Screen): Draft | null {
  const { asksNumber, numbered } = turnsOf(question.text).bills;
  const asked = asksNumber.exec(question.text)?.groups;
  const kind = (asked?.kind ?? asked?.named)?.toLowerCase();
  if (!kind) return null;
  const stem = stemWord(kind.split(' ').at(-1) ?? kind);
  const heads = screen.segments.filter(({ text }) => termsOf(text).includes(stem));
  const found = screen.segments.flatMap((segment) => {
    const match = numbered.exec(segment.text.trim())?.groups;
    if (!match) return [];
    const isMeant =
      match.kind === undefined
        ? heads.some((head) => isNear(head.box, segment.box))
        : termsOf(match.kind).includes(stem);
    return isMeant ? [{ number: match.number, segment }] : [];
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

/** "How many croissants?" on a bill that says "4 x Butter croissant". */
export function billCount(question: RoutedPart, screen: Screen): Draft | null {
  const { asksCount, counted, linking } = turnsOf(question.text).bills;
  const thing = asksCount.exec(question.text.trim())?.groups?.thing ?? '';
  const asked = termsOf(thing).filter((term) => !linking.test(term));
  if (asked.length === 0) return null;
  const lines = screen.segments.flatMap((segment) => {
    const match = counted.exec(segment.text.trim())?.groups;
    return match ? [{ count: match.count, said: termsOf(match.thing), segment }] : [];
  });
  const found = lines.filter(({ said }) => asked.every((term) => said.includes(term)));
  return found.length === 1
    ? quote(found[0].count, [found[0].segment], 0.88, 'so many stand before its name')
    : null;
}
