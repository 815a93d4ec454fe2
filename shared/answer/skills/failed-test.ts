import type { Draft } from '../../model/answer.ts';
import { bottom } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { headingsOf } from '../screen/headings.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { quote } from './quote.ts';

/** How runners in a terminal name a test that failed. */
const NAMED: readonly RegExp[] = [
  /^FAILED \S+?::(\S+)/,
  /^--- FAIL: (\S+)/,
  /^test (\S+) \.\.\. FAILED$/,
  /^(?:FAIL|ERROR): (\w+) \(/,
  /^not ok \d+ -? ?(.+)$/,
  /^●\s+(.+)$/,
  /^[✗✘✖×]\s+(\p{L}.+)$/u,
];
const FOUND_OTHER = /\bexpected\b|\breceived\b|\bassert/i;
/** Counts and links that runners put behind a test's name. */
const BEHIND = /(?:\s*\(\d[\d, ]*\)|\s+Rerun|\s+\d+\s?ms)+\s*$/i;
/** A test's name stands within so many line heights over what it found. */
const REACH = 6;
const FEWEST_WORDS = 2;
const NO_NAME =
  /^\W*(?:at\s|expected|error\b|\d+\s)|[{};]\s*$|\d+ (?:failed|failures?|passed|specs?|tests?)\b/i;

/** "which test failed?": the name over the message of the first failed test, or as the runner gives it. */
export function failedTest(question: RoutedPart, screen: Screen): Draft | null {
  if (!turnsOf(question.text).outcomes.failedTest.test(question.text)) return null;
  for (const segment of screen.segments)
    for (const pattern of NAMED) {
      const name = pattern.exec(segment.text)?.[1];
      if (name) return quote(name, [segment], 0.75, 'the test runner names it');
    }
  const name = screen.record.errors
    .map(({ box }) => nameOver(box, screen))
    .find((found) => found !== undefined);
  if (name) return quote(name.text.replace(BEHIND, ''), [name], 0.7, 'it stands over what the test found');
  const isReport = screen.record.errors.some(({ message }) => FOUND_OTHER.test(message));
  const head = isReport ? headingsOf(screen).find(({ words }) => words.length > FEWEST_WORDS) : undefined;
  return head ? quote(head.text, [head], 0.6, 'the page of the failed test is headed so') : null;
}

/** The nearest text over a message, at its left edge or further out. */
function nameOver(box: Segment['box'], screen: Screen): Segment | undefined {
  return screen.segments
    .filter(
      (segment) =>
        bottom(segment.box) <= box.y + 2 &&
        box.y - bottom(segment.box) <= REACH * segment.box.height &&
        segment.box.x <= box.x + segment.box.height &&
        box.x - segment.box.x <= REACH * segment.box.height &&
        segment.words.length >= FEWEST_WORDS &&
        !NO_NAME.test(segment.text),
    )
    .sort((a, b) => b.box.y - a.box.y)[0];
}
