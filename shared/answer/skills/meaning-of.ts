import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { quote } from './quote.ts';

const ASKED =
  /^(?:so |and )?what does (?:(?:the|a|an|response|code|status|error|key|option|flag|abbreviation|letter|entry|sign) )*["'“]?([^\s"'”?]+)["'”]? (?:mean|stand for|do)\b/i;
const MAX_WORDS = 16;

/** "what does 404 mean?": what stands behind the word in a list of words and what they mean. */
export function meaningOf(question: RoutedPart, screen: Screen): Draft | null {
  const word = ASKED.exec(question.text.trim())?.[1].toLowerCase();
  if (!word || /^(?:it|this|that|he|she|they|error|message|mean)$/.test(word)) return null;
  const found = screen.segments.flatMap((segment): { text: string; segments: Segment[] }[] => {
    const [first, ...rest] = segment.text.split(/\s+/);
    if (first.toLowerCase().replace(/[:,]$/, '') !== word) return [];
    const own = rest.join(' ').replace(/^[-–—:=]+\s*/, '');
    if (own !== '') return [{ text: own, segments: [segment] }];
    const beside = screen.layout.right[segment.index];
    return beside && /\p{L}{2}/u.test(beside.text)
      ? [{ text: beside.text, segments: [segment, beside] }]
      : [];
  });
  const [only] = found;
  const isOne = only !== undefined && found.every(({ text }) => text === only.text);
  return isOne && only.text.split(' ').length <= MAX_WORDS
    ? quote(only.text, only.segments, 0.75, `it stands behind "${word}"`)
    : null;
}
