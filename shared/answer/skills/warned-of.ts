import { matchPatterns } from '../../features/errors/match-patterns.ts';
import type { Draft } from '../../model/answer.ts';
import type { ErrorCategory } from '../../model/image-features.ts';
import type { Slots } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import { withArticle } from '../../text/with-article.ts';
import type { Screen } from '../screen/screen.ts';
import { CATEGORY_NAMES } from './category-names.ts';
import { saidInDialog } from './dialog-message.ts';
import { quote } from './quote.ts';

const CERTAINTY = 0.66;

/** A dialog that asks before anything fails tells of one of the kinds offered: "The file exists. Overwrite it?" of a conflict. */
export function warnedOf(choices: NonNullable<Slots['choices']>, screen: Screen): Draft | null {
  const said = saidInDialog(screen);
  const text = said.map((segment) => segment.text).join(' ');
  const told = toldBy(text);
  const fitting = choices.filter(({ category }) => category !== null && told.has(category));
  const [only] = fitting;
  if (choices.length < 2 || fitting.length !== 1 || only.category === null) return null;
  const answer = `${only.text}: ${withArticle(CATEGORY_NAMES[only.category])}`;
  return quote(answer, said, CERTAINTY, 'the dialog says so');
}

/** What asks whether to overwrite has found something that is there. */
const OVERWRITING = /\b(?:overwrit\w+|replac\w+|merg\w+)\b.*\?/i;

/** Kinds that a text tells plainly, else those it hints at. */
function toldBy(text: string): ReadonlySet<ErrorCategory> {
  const matches = matchPatterns(text);
  const plain = new Set<ErrorCategory>([
    ...matches.filter(({ strength }) => strength !== 'hint').map(({ category }) => category),
    ...readWords(text).categories,
    ...(OVERWRITING.test(text) ? (['conflict'] as const) : []),
  ]);
  return plain.size > 0 ? plain : new Set(matches.map(({ category }) => category));
}
