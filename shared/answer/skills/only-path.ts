import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import { typedSpans } from '../values/value-types.ts';
import { onlySpan } from './quote.ts';

const WHERE_KEPT =
  /^(?:so |and )?where (?:(?:on (?:the|my) (?:disk|drive|computer) )?(?:is|are|was|were|does|do|did|will|should)) .*\b(?:written|saved|stored|kept|put|created|recorded|logged|exported|downloaded|installed|copied|backed up|save|write|be)\b(?: to| in| by default)?\s*\??$/i;
const WHOLE_PATH = /^(?:~|\/|[A-Z]:\\)[^\s]*[/\\][^\s]+$/;

/** "where are the backups written to?": the one path in full that the screen shows. */
export function onlyPath(question: RoutedPart, screen: Screen): Draft | null {
  if (!WHERE_KEPT.test(question.text.trim()) || screen.commands.length > 0) return null;
  const found = screen.segments.flatMap((segment) =>
    typedSpans(segment.text)
      .filter(({ type, text }) => type === 'path' && WHOLE_PATH.test(text))
      .map((span) => ({ span, segment })),
  );
  return onlySpan(found, 0.75, 'it is the only path');
}
