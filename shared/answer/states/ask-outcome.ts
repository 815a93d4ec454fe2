import { parseHex } from '../../features/color-space.ts';
import type { Draft } from '../../model/answer.ts';
import { bottom, right } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { OutcomeTurns } from '../../question/lexicon/turns.ts';
import { readWords } from '../../question/read-words.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { typedSpans } from '../values/value-types.ts';
import { saysAll, tellingWords } from './telling-words.ts';

/** Letters this much redder than green and blue are an alarm's. */
const RED = 70;
const SHORT = 4;

/** "Did the push go through?", "did 'knows neap tides' pass?", "has it been shipped yet?": what the screen says came of it. */
export function askOutcome(question: RoutedPart, screen: Screen): Draft | null {
  const { outcomes } = turnsOf(question.text);
  const happened = outcomes.happened.exec(question.text)?.groups;
  if (happened) return ofTest(happened.thing, outcomes, screen) ?? ofErrors(screen);
  const done = outcomes.done.exec(question.text)?.groups;
  return done ? ofStep(done.deed, outcomes, screen) : null;
}

const isRed = ({ line }: Segment): boolean => {
  if (!line.foreground) return false;
  const [red, green, blue] = parseHex(line.foreground);
  return red - Math.max(green, blue) > RED;
};

/** One of several named lines, some of which are red: it passed where its own is not. */
function ofTest(subject: string, { fulfilled, pending }: OutcomeTurns, screen: Screen): Draft | null {
  const words = tellingWords(subject);
  if (words.length < 2) return null;
  const [own, other] = screen.segments.filter((segment) => saysAll(segment.text, words));
  if (!own || other) return null;
  const rest = screen.segments.filter((segment) => sameRow(segment.box, own.box) && segment !== own);
  const says = rest.find(({ text }) => fulfilled.test(text) || pending.test(text));
  const alike = screen.segments.filter((segment) => Math.abs(segment.box.x - own.box.x) <= own.box.height);
  if (!says && !alike.some(isRed)) return null;
  const passed = says ? fulfilled.test(says.text) : !isRed(own);
  return told(passed, own.text, [own, ...(says ? [says] : [])], passed ? 'it passed' : 'it failed', 0.72);
}

/** Of what was tried an error says that it failed. */
function ofErrors({ record }: Screen): Draft | null {
  const [error] = [...record.errors].sort((a, b) => b.confidence - a.confidence);
  return error
    ? answered({
        answer: error.message,
        verdict: 'no',
        confidence: 0.7,
        regions: [{ ...error.box, label: error.message }],
        evidence: error.evidence,
        reasons: ['an error says that it failed'],
      })
    : null;
}

/** A step that is named by what is done: "Shipped" with "Pending" or a date under it or beside it. */
function ofStep(verb: string, outcomes: OutcomeTurns, screen: Screen): Draft | null {
  const { stem } = readWords(verb).tokens[0] ?? { stem: '' };
  const steps = screen.segments.filter(
    ({ text, words }) => words.length <= 2 && termsOf(text).includes(stem),
  );
  for (const step of steps) {
    const near = screen.segments.filter(
      (other) => other !== step && other.words.length <= SHORT && isAt(step, other),
    );
    const pending = near.find(({ text }) => outcomes.pending.test(text));
    if (pending) return told(false, step.text, [step, pending], pending.text, 0.75);
    const fulfilled = near.find(
      ({ text }) =>
        outcomes.fulfilled.test(text) || typedSpans(text).some(({ type }) => /date|time/.test(type)),
    );
    if (fulfilled) return told(true, step.text, [step, fulfilled], fulfilled.text, 0.72);
  }
  return null;
}

/** Right under a text, or next on its row. */
const isAt = ({ box }: Segment, other: Segment): boolean =>
  (other.box.y >= bottom(box) - 2 &&
    other.box.y - bottom(box) < 1.6 * box.height &&
    other.box.x < right(box) &&
    right(other.box) > box.x) ||
  (sameRow(box, other.box) && other.box.x >= right(box) && other.box.x - right(box) < 12 * box.height);

const told = (
  holds: boolean,
  name: string,
  segments: readonly Segment[],
  words: string,
  confidence: number,
): Draft =>
  answered({
    answer: words,
    verdict: holds ? 'yes' : 'no',
    confidence,
    regions: segments.map(({ box, text }) => ({ ...box, label: text })),
    evidence: segments.flatMap(({ evidence }) => evidence),
    reasons: [`what stands with "${name}"`],
  });
