import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { errorLines } from '../screen/error-lines.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { typedSpans } from '../values/value-types.ts';
import { type FoundSpan, onlySpan } from './quote.ts';

/** From its root, or with an ending: other paths may be torn ones. */
const WHOLE = /^[~/].*[^/]$|\.[a-z]\w*$/i;

/** What a message sets in quotation marks. */
const QUOTED = /["“‘«'](?<name>[^"“”‘’«»']{1,60})["”’»']/g;

/** "which file could not be read?": the one file that the messages on the screen name, as a path or else in quotation marks. */
export function unopenedFile(question: RoutedPart, screen: Screen): Draft | null {
  const text = bareQuestion(question.text);
  if (!turnsOf(text).written.unopened.test(text)) return null;
  const told = errorLines(screen);
  const lines = screen.segments.filter(({ evidence }) => evidence.some((id) => told.has(id)));
  const found = lines.flatMap((segment) => pathsIn(segment));
  return onlySpan(
    found.length > 0 ? found : lines.flatMap((segment) => quotedIn(segment)),
    CERTAINTY,
    'the message names it',
  );
}
const CERTAINTY = 0.8;

const pathsIn = (segment: Segment): FoundSpan[] =>
  typedSpans(segment.text)
    .filter(({ type, text: path }) => type === 'path' && WHOLE.test(path))
    .map((span) => ({ span, segment }));

const quotedIn = (segment: Segment): FoundSpan[] =>
  [...segment.text.matchAll(QUOTED)].map(({ index, groups }) => {
    const name = groups?.name ?? '';
    return { span: { text: name, from: index + 1, to: index + 1 + name.length }, segment };
  });
