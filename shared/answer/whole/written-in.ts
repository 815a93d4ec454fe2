import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { guessLanguage } from '../../text/guess-language.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';

const NAMED =
  /\b(english|german|french|spanish|italian|dutch|portuguese|japanese|korean|chinese|arabic|hebrew|greek)\b/i;

/** "what language is this in?", "is it in English?": told by the letters and the small words of the text. */
export function writtenIn(question: RoutedPart, { record }: Screen): Draft {
  const guess = guessLanguage(record.text.lines.map(({ text }) => text).join('\n'));
  if (!guess)
    return declined('The text is too short to tell its language.', [
      'too few of the small words that tell a language were read',
    ]);
  const { language, share } = guess;
  const named = NAMED.exec(question.text)?.[1].toLowerCase();
  return answered({
    answer: `The text is in ${language}`,
    ...(named ? { verdict: named === language.toLowerCase() ? 'yes' : 'no' } : {}),
    confidence: Math.min(0.95, share),
    evidence: record.text.lines.slice(0, 3).map(({ id }) => id),
    reasons: ['told by the letters and the small words of the text'],
  });
}
