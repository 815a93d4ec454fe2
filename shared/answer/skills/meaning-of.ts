import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { quote } from './quote.ts';

const MAX_WORDS = 16;

/** "what does 404 mean?": what stands behind the word in a list of words and what they mean. */
export function meaningOf(question: RoutedPart, screen: Screen): Draft | null {
  const text = bareQuestion(question.text);
  const asked = turnsOf(text)
    .texts.meaning.map((pattern) => pattern.exec(text)?.groups)
    .find(Boolean);
  const word = (asked?.quoted ?? asked?.word)?.toLowerCase();
  if (!word || /^(?:it|this|that|he|she|they|error|message|mean|i|we|you)$/.test(word)) return null;
  const found = screen.segments.flatMap((segment): { text: string; segments: Segment[] }[] => {
    const own = restBehind(word, segment.text) ?? restBehind(word, segment.text.replace(MARK, ''));
    if (own === null) return [];
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

/** What ticks an entry of a list stands before its name. */
const MARK = /^[^\p{L}\p{N}]*(?:[xX*#]\s?[\])}>])?[^\p{L}\p{N}]*/u;

/** What follows a word at the start of a text; null where the text begins with another. */
function restBehind(word: string, text: string): string | null {
  if (!text.toLowerCase().startsWith(word)) return null;
  const rest = text.slice(word.length);
  return /^[\p{L}\p{N}_]/u.test(rest) ? null : rest.replace(/^[:,]?\s*(?:[-–—:=]+\s*)?/, '');
}
