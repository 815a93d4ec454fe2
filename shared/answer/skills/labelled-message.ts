import type { Draft } from '../../model/answer.ts';
import { bottom } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { quote } from './quote.ts';

const ASKED =
  /\bwhat (?:does|did|is) (?:the|this) (warning|info|information|note|notice|success|danger|caution|tip|hint|important)(?: (?:message|box|alert|banner|notification|toast))?(?: (?:say|says|tell|read)(?: me)?)?\s*\??$/i;
const MIN_WORDS = 3;

/** "what does the warning say?": the text that calls itself one, with the lines that go on under it. */
export function labelledMessage(question: RoutedPart, screen: Screen): Draft | null {
  const kind = ASKED.exec(question.text)?.[1];
  if (!kind) return null;
  const begins = new RegExp(`^\\W*${kind}\\b\\W`, 'i');
  const first = screen.segments.find(
    (segment) => begins.test(segment.text) && segment.words.length >= MIN_WORDS,
  );
  if (!first) return null;
  const lines = [first];
  for (let next = under(first, screen); next && !/^\W*\p{Lu}\p{L}+ [-:–]/u.test(next.text); ) {
    lines.push(next);
    next = under(next, screen);
  }
  return quote(lines.map(({ text }) => text).join(' '), lines, 0.75, `it calls itself "${kind}"`);
}

const under = (segment: Segment, screen: Screen): Segment | undefined =>
  screen.segments.find(
    (other) =>
      Math.abs(other.box.x - segment.box.x) <= 0.5 * segment.box.height &&
      other.box.y >= bottom(segment.box) - 2 &&
      other.box.y - bottom(segment.box) <= 0.9 * segment.box.height,
  );
