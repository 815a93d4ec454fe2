import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from '../skills/quote.ts';

const AMOUNT = String.raw`\d+(?:[.,]\d+)?\s?[KMGT]?i?B?`;
const PAIR = new RegExp(
  String.raw`(?<![\d/.])(?<used>${AMOUNT})\s?(?:/|of)\s?(?<total>${AMOUNT})(?![\d/])`,
  'i',
);

/** "How much memory is in use?" of "1.22G/23.5G": of what is used and what there is, the one that is asked for, where the other was told. */
export function usedOfTotal({ text }: RoutedPart, screen: Screen, draft: Draft): Draft {
  const { used, whole } = turnsOf(text).told;
  if (draft.decision !== 'answer' || draft.verdict !== undefined || used.test(text) === whole.test(text))
    return draft;
  const told = screen.segments.filter(({ evidence }) => evidence.some((id) => draft.evidence.includes(id)));
  const found = told.flatMap((segment) => {
    const groups = PAIR.exec(segment.text)?.groups;
    return groups && [groups.used, groups.total].includes(draft.answer) ? [{ segment, groups }] : [];
  });
  const [only, other] = found;
  if (!only || other) return draft;
  const answer = used.test(text) ? only.groups.used : only.groups.total;
  return answer === draft.answer
    ? draft
    : quote(answer, [only.segment], draft.confidence, `"${only.segment.text}" says how much of how much`);
}
