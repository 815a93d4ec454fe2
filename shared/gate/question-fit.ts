import { isEcho } from '../answer/is-echo.ts';
import { typedSpans, typeFit } from '../answer/values/value-types.ts';
import type { Draft } from '../model/answer.ts';
import type { RoutedQuestion } from '../model/question.ts';

/** How an answer's words go with those it was asked in; each holds (1) or not (0), whatever the skill and the screen. */
export type QuestionFit = {
  /** Has another form than the one asked for (words where a date was asked for). */
  wrongForm: number;
  /** Has the form asked for. */
  rightForm: number;
  /** Only says again what the question says. */
  echo: number;
  /** Is of marks more than of letters and digits. */
  marks: number;
  /** Is a single letter or digit. */
  single: number;
  /** Was asked for as the most, least or last of several. */
  extreme: number;
};

const EXTREME =
  /\b(?:highest|lowest|most|least|cheapest|largest|biggest|smallest|longest|shortest|last|newest|oldest|latest|earliest|best|worst|fewest|fastest|slowest|next|previous|second|third)\b/i;

/** Fits of an answer's form below and above which it is the wrong one or the right one. */
const FORM = { wrong: 0.5, right: 0.9 };

/** Measures how a drafted answer goes with its question, by words and forms alone. */
export function questionFit(question: RoutedQuestion, draft: Draft): QuestionFit {
  const form = formFit(question, draft);
  const shown = draft.answer.replace(/\s+/g, '');
  const letters = shown.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const is = (holds: boolean) => (holds ? 1 : 0);
  return {
    wrongForm: is(form !== null && form <= FORM.wrong),
    rightForm: is(form !== null && form >= FORM.right),
    echo: is(draft.verdict === undefined && isEcho(question.text, draft.answer)),
    marks: is(shown.length > 0 && letters < shown.length / 2),
    single: is(letters === 1),
    extreme: is(EXTREME.test(question.text)),
  };
}

/** How well the answer's form is the one asked for, 0..1; null where none was asked for. */
function formFit({ slots }: RoutedQuestion, draft: Draft): number | null {
  const asked = slots.value_type;
  if (asked === undefined || draft.verdict !== undefined) return null;
  const fits = typedSpans(draft.answer).map(({ type }) => typeFit(asked, type, 'span'));
  return Math.max(typeFit(asked, 'text', 'pair'), ...fits);
}
