import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { type FoundSpan, onlySpan } from './quote.ts';

const ADDRESS =
  /\b(?:https?|ftp|file):\/\/[^\s"'<>)]+|(?<![\w.])(?:localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?(?:\/\S*)?/i;

/** "what address was opened?": the only address on the screen; "the local address": the one under or beside "Local". */
export function addressShown(question: RoutedPart, screen: Screen): Draft | null {
  const text = bareQuestion(question.text);
  const { address, addressCalled } = turnsOf(text).written;
  const label = addressCalled.exec(text)?.groups?.label;
  if (!address.test(text) && !label) return null;
  const found = screen.segments.flatMap((segment): FoundSpan[] => {
    const match = ADDRESS.exec(segment.text);
    const { left, above } = screen.layout;
    const isMeant =
      !label || [left, above].some((beside) => isCalled(beside[segment.index]?.text ?? '', label));
    return match && isMeant
      ? [{ span: { text: match[0], from: match.index, to: match.index + match[0].length }, segment }]
      : [];
  });
  return onlySpan(found, CERTAINTY, label ? `it stands with "${label}"` : 'it is the only address shown');
}
const CERTAINTY = 0.8;

const isCalled = (text: string, label: string): boolean =>
  text.toLowerCase().replace(/\s*:\s*$/, '') === label.toLowerCase();
