import { lacksForm } from '../../lacks-form.ts';
import { termsOf } from '../../screen/terms.ts';
import { saysOpposite } from '../../skills/says-opposite.ts';
import type { Candidate } from '../candidate.ts';
import { foundQuality } from '../found-quality.ts';
import { hasUnit } from '../has-unit.ts';
import type { Query } from '../query.ts';
import { saysSomething } from '../rank-values.ts';
import { saysNoFigure } from '../says-no-figure.ts';
import { SELF_EVIDENT, typedSpans, typeFit } from '../value-types.ts';
import type { Asked } from './asked.ts';

const FOUND = 0.5;
const MOST_NAMING = 3;

/**
 * Whether a candidate may answer whatever the model thinks of it: the screen speaks of what is asked for (of an "interest
 * rate", not only of the account), and it says something, goes with every figure and colour that the question names
 * ("plot 9" is not plot 7), and does not stand in the row of the opposite.
 */
export function isPossible(candidate: Candidate, asked: Asked): boolean {
  const { query, question, screen, naming, holdsUnit } = asked;
  if (candidate.structure === 'draft') return true;
  return (
    !isUnspoken(query) &&
    !isNeverCounted(asked) &&
    !saysNoFigure(question, candidate.text) &&
    !isWordyOnly(candidate, query) &&
    saysSomething(candidate, query) &&
    !isFormless(candidate, query) &&
    !lacksForm(question.text, candidate.text) &&
    (!holdsUnit || hasUnit(candidate, query)) &&
    naming.every((word) => foundQuality(word, candidate) >= FOUND) &&
    !screen.layout.row[candidate.segment.index].some(
      ({ text, words }) => words.length <= MOST_NAMING && saysOpposite(question.text, text),
    )
  );
}

/** Whether none of the words for what is asked for ("the interest rate of ...") stands anywhere on the screen. */
function isUnspoken({ words }: Query): boolean {
  const asked = words.filter(
    ({ attribute, frame, weak, namesForm }) => attribute && !frame && !weak && !namesForm,
  );
  return asked.length > 0 && asked.every(({ matches }) => matches.length === 0);
}

/** Whether what is counted is named nowhere, in no other word for it either: how many passengers there are. */
function isNeverCounted({ query: { counted }, related, screen }: Asked): boolean {
  if (!counted || counted.frame || counted.weak || counted.matches.length > 0) return false;
  const said = new Set(related.flatMap((terms) => [...terms]));
  return !screen.segments.some(({ text }) => termsOf(text).some((term) => said.has(term)));
}

/** Nobody is called by a figure, and a bare number lasts only where its label says in what. */
export const isFormless = (
  { text, context, beside, type: found }: Candidate,
  { type, asksDay }: Query,
): boolean =>
  (asksDay && (found === 'time' || found === 'duration')) ||
  (type === 'duration' && AGO.test(text)) ||
  ((type === 'person' || type === 'user_name') && !/\p{L}/u.test(text)) ||
  (type === 'duration' &&
    /^\d+$/.test(text) &&
    ![...context.keys(), ...beside].some((term) => OF_TIME.test(term)));
/** What was so long ago does not last so long. */
const AGO = /\bago$/i;
const OF_TIME =
  /^(?:ms|secs?|second|mins?|minute|hrs?|hour|day|week|month|year|timeout|duration|length|last|lasts|took|age)$/;

const MOST_NAME_WORDS = 4;

/** Whether a sentence holds nothing of the form asked for: which files it was, "some files could not be opened" does not say. */
const isWordyOnly = ({ text }: Candidate, { type }: Query): boolean =>
  type !== undefined &&
  SELF_EVIDENT.has(type) &&
  text.split(/\s+/).length > MOST_NAME_WORDS &&
  !typedSpans(text).some((span) => typeFit(type, span.type, 'span') > 0);
