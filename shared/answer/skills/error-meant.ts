import type { ErrorFinding } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import { termsOf } from '../screen/terms.ts';
import { matchQuality } from '../values/query.ts';

/** "assert" for "assertion" is the same word. */
const SAME_WORD = 0.8;
/** Of two errors of the kind asked for, one that says so in the same words is meant. */
const SAID = 0.2;
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
  const score = (error: ErrorFinding): number => {
    const terms = termsOf(error.message);
    const shared = [...wanted].filter(
      (stem) =>
        !reading.compiled.weak.has(stem) &&
        terms.some((term) => matchQuality(stem, term, undefined) >= SAME_WORD),
    );
    if (COUNTS.test(error.message)) return -1;
    // What only says again what was asked about ("why did the build fail?", "Build failed") explains nothing.
    if (errors.length > 1 && termsOf(error.message).every((term) => asked.has(term))) return -1;
    const category = reading.categories.includes(error.category) ? 1 : 0;
    const said = [...ofKind].filter(({ stem }) =>
      terms.some((term) => matchQuality(stem, term, undefined) >= SAME_WORD),
    );
    return shared.length + category + SAID * said.length;
  };
  return errors.map((error) => ({ error, score: score(error) })).sort((p, q) => q.score - p.score);
}
