import { matchPatterns } from '../../features/errors/match-patterns.ts';
import type { ErrorFinding } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import { termsOf } from '../screen/terms.ts';
import { matchQuality } from '../values/query.ts';

/** "assert" for "assertion" is the same word. */
const SAME_WORD = 0.8;
/** Where the first error is of its kind by what stands beside it, one that says so in the words asked for is meant. */
const SAID = 0.2;
const isOfOwnKind = ({ category, message }: ErrorFinding): boolean =>
  matchPatterns(message).some((match) => match.category === category && match.strength !== 'hint');
/** Paths and files with places in them are no words of a message: "test" in `test_locks.py:6:` says nothing. */
const FILES = /\S+\.\w{1,5}(?::\d+)*:?(?=\s|$)/g;
/** "the first error" is told apart by where it stands. */
const ORDINAL =
  /\b(first|topmost|last|lowest)\s+(?:\w+ ){0,2}?(?:errors?|problems?|mistakes?|failures?|exceptions?)\b/i;
/** "2 specs, 1 failure" and "FAILED test_a.py::test_b" sum up what other messages tell. */
const COUNTS =
  /^FAILED \S+::\S|^\W*\d+ (?:specs?|tests?|assertions?|checks?|examples?)\b.*\d+ (?:fail\w*|errors?)/i;

/** The error a question means: the one whose words it shares, else the first in rank. */
export const errorMeant = (question: RoutedPart, errors: readonly ErrorFinding[]): ErrorFinding | undefined =>
  byMeaning(question, errors)[0]?.error;

/** The error that the question's words could mean as well as the one meant, if there is one. */
export function errorMeantToo(
  question: RoutedPart,
  errors: readonly ErrorFinding[],
): ErrorFinding | undefined {
  const [meant, next] = byMeaning(question, errors);
  return meant && next && meant.score === next.score ? next.error : undefined;
}

function byMeaning(
  question: RoutedPart,
  errors: readonly ErrorFinding[],
): { error: ErrorFinding; score: number }[] {
  const reading = readWords(question.text);
  // Words that name the kind of an error choose the kind; they are not looked for in the message again.
  const ofKind = new Set(
    reading.hits
      .filter((hit) => hit.kind === 'category' && errors[0]?.category === hit.id)
      .flatMap((hit) => reading.tokens.slice(hit.from, hit.to)),
  );
  // "the exception" and "the message" are any error's.
  const general = new Set(
    reading.hits
      .filter((hit) => hit.kind === 'concept' && (hit.id === 'error' || hit.id === 'message'))
      .flatMap((hit) => reading.tokens.slice(hit.from, hit.to)),
  );
  const wanted = new Set(
    reading.tokens
      .filter((token) => !reading.compiled.stop.has(token.word) && !ofKind.has(token) && !general.has(token))
      .map((token) => token.stem),
  );
  const asked = new Set(reading.tokens.map((token) => token.stem));
  const namesFile = reading.tokens.some(({ raw }) => /\w\.\w/.test(raw));
  const score = (error: ErrorFinding): number => {
    const terms = termsOf(namesFile ? error.message : error.message.replace(FILES, ' '));
    const shared = [...wanted].filter(
      (stem) =>
        !reading.compiled.weak.has(stem) &&
        terms.some((term) => matchQuality(stem, term, undefined) >= SAME_WORD),
    );
    if (COUNTS.test(error.message)) return -1;
    // What only says again what was asked about ("why did the build fail?", "Build failed") explains nothing.
    if (errors.length > 1 && termsOf(error.message).every((term) => asked.has(term))) return -1;
    const category = reading.categories.includes(error.category) ? 1 : 0;
    const said = isOfOwnKind(errors[0])
      ? []
      : [...ofKind].filter(({ stem }) =>
          terms.some((term) => matchQuality(stem, term, undefined) >= SAME_WORD),
        );
    return shared.length + category + SAID * said.length;
  };
  const place = ORDINAL.exec(question.text)?.[1].toLowerCase();
  const scored = errors.map((error) => ({ error, score: score(error) }));
  if (!place) return scored.sort((p, q) => q.score - p.score);
  const sign = place === 'last' || place === 'lowest' ? -1 : 1;
  return scored.sort((p, q) => q.score - p.score || sign * (p.error.box.y - q.error.box.y));
}
