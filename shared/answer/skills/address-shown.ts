import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { typedSpans } from '../values/value-types.ts';
import { type FoundSpan, onlySpan } from './quote.ts';

const ADDRESSES: ReadonlySet<string> = new Set(['url', 'host_port', 'ip']);

/** "what address was opened?": the only address on the screen; "the local address": the one under or beside "Local". */
export function addressShown(question: RoutedPart, screen: Screen): Draft | null {
  const text = bareQuestion(question.text);
  const { address, addressCalled } = turnsOf(text).written;
  const label = addressCalled.exec(text)?.groups?.label;
  if (!address.test(text) && !label) return null;
  const { left, above } = screen.layout;
  const isMeant = ({ index }: Segment): boolean =>
    !label || [left, above].some((beside) => isCalled(beside[index]?.text ?? '', label));
  const found = screen.segments.filter(isMeant).flatMap((segment): FoundSpan[] => {
    const span = typedSpans(segment.text).find(({ type }) => ADDRESSES.has(type));
    return span ? [{ span, segment }] : [];
  });
  return onlySpan(found, CERTAINTY, label ? `it stands with "${label}"` : 'it is the only address shown');
}
const CERTAINTY = 0.8;

const isCalled = (text: string, label: string): boolean =>
  text.toLowerCase().replace(/\s*:\s*$/, '') === label.toLowerCase();
