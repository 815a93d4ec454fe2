import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import { typedSpans, typeFit } from '../values/value-types.ts';
import { onlySpan } from './quote.ts';

const SINCE = /^(?:so |and )?(since|until|till|from|via|under|before|after) (?:which|what|when)\b/i;
const FITS = 0.9;

/** "since which version does it exist?": the one value of that form that stands right behind the same word. */
export function byPreposition(question: RoutedPart, screen: Screen): Draft | null {
  const word = SINCE.exec(question.text.trim())?.[1].toLowerCase();
  const type = question.slots.value_type;
  if (!word || !type) return null;
  const isWord = (text: string): boolean => text.toLowerCase().replace(/[:,]$/, '') === word;
  const found = screen.segments.flatMap((segment) => {
    const label = screen.layout.left[segment.index] ?? screen.layout.above[segment.index];
    return typedSpans(segment.text)
      .filter((span) => typeFit(type, span.type, 'span') >= FITS)
      .filter(({ from }) => {
        const before = segment.text.slice(0, from).trim();
        return before === ''
          ? label !== null && isWord(label.text)
          : isWord(before.split(/\s+/).at(-1) ?? '');
      })
      .map((span) => ({ span, segment }));
  });
  return onlySpan(found, 0.85, `it stands behind "${word}"`);
}
