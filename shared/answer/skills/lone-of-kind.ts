import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { writtenName } from '../../model/written-name.ts';
import { askedKinds } from '../../question/asked-kinds.ts';
import type { AnswerKind } from '../../question/lexicon/lexicon.ts';
import { readWords } from '../../question/read-words.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { candidatesOf } from '../values/candidates.ts';
import { kindCandidates } from '../values/kinds/kind-candidates.ts';
import { OF_KIND, ofKind } from '../values/kinds/of-kind.ts';
import { isSaidIn, queryFor } from '../values/query.ts';
import { tellCandidate } from '../values/tell-candidate.ts';

/** What stood there at another time is not what stands there. */
const EARLIER = /\b(?:before|after|earlier|previously|first|last)\b/i;
/** Of what is asked about, so many words may stand nowhere. */
const MOST_MISSING = 1;
const CERTAINTY = { content: 0.8, kind: 0.66 };

/**
 * The only thing on the screen that is of the kind asked for, where that kind is one of which screens seldom show two: the
 * operating system, the protocol, the code point, what was typed into the one field without a label.
 */
export function loneOfKind(question: RoutedPart, screen: Screen): Draft | null {
  if (EARLIER.test(question.text)) return null;
  const { kinds, byNoun, others } = askedKinds(readWords(question.text));
  const telling = [...(byNoun ? kinds : []), ...others, ...kinds].filter(({ seldom }) => seldom);
  // Of what is not so the only one shown need not be meant: "which language was not saved?"
  if (telling.length === 0 || queryFor(question, screen).denies) return null;
  for (const kind of new Set(telling)) {
    const draft =
      kind.place === 'content' ? loneContent(question, kind, screen) : lone(question, kind, screen);
    if (draft) return draft;
  }
  return null;
}

function lone(question: RoutedPart, kind: AnswerKind, screen: Screen): Draft | null {
  const missing = queryFor(question, screen).words.filter(
    ({ frame, weak, matches, word }) =>
      !frame && !weak && matches.length === 0 && !kind.asked.some((asked) => asked.includes(word)),
  );
  if (missing.length > MOST_MISSING || missing.some(({ word }) => /\d/.test(word))) return null;
  const found = [...candidatesOf(screen), ...kindCandidates([kind], screen)]
    .filter((candidate) => ofKind(kind, candidate, screen) === OF_KIND.whole)
    .sort((a, b) => b.text.length - a.text.length);
  const [first, ...rest] = found;
  return first && rest.every(({ text }) => first.text.includes(text))
    ? tellCandidate(first, CERTAINTY.kind, 'it is the only one of its kind on the screen', true)
    : null;
}

/** Null where another field is called by the question's words, or several without a label are filled. */
function loneContent(question: RoutedPart, kind: AnswerKind, screen: Screen): Draft | null {
  const { words } = queryFor(question, screen);
  const fields = screen.record.ui.elements.filter(({ role }) => role === 'input' || role === 'combobox');
  const isCalled = fields.some(({ name }) => words.some((word) => isSaidIn(word, termsOf(name), 1)));
  const filled = fields.filter((field) => field.value && !writtenName(field));
  const [only] = kindCandidates([kind], screen);
  return !only || filled.length > 1 || isCalled
    ? null
    : tellCandidate(only, CERTAINTY.content, 'it stands in the only filled field without a label');
}
