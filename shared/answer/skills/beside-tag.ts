import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { plainName } from '../screen/plain-name.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from './quote.ts';

/** A text behind a tag begins within so many text heights. */
const NEAR = 3;

/** "Which commit got the v1.0 tag?": what stands right behind a short text of that very wording, as names of versions and branches stand before commits. */
export function besideTag(question: RoutedPart, screen: Screen): Draft | null {
  const text = bareQuestion(question.text);
  const tag = turnsOf(text)
    .told.tagged.map((pattern) => pattern.exec(text)?.groups?.tag)
    .find((found) => found !== undefined);
  if (!tag) return null;
  const wanted = plainName(tag);
  const found = screen.segments.flatMap((segment) => {
    const next = plainName(segment.text) === wanted ? screen.layout.right[segment.index] : null;
    const gap = next ? next.box.x - segment.box.x - segment.box.width : 0;
    return next && /\p{L}{3}/u.test(next.text) && gap <= NEAR * next.box.height ? [next] : [];
  });
  return found.length === 1 ? quote(found[0].text, found, 0.84, `it stands behind "${tag}"`) : null;
}
