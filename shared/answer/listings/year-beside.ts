import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { type FoundSpan, onlySpan } from '../skills/quote.ts';
import { saysAll, tellingWords } from '../states/telling-words.ts';

const CERTAINTY = 0.8;
const YEAR = /(?<![\d.,/-])(?:1[89]|20)\d\d(?![\d.,/-])/g;

/** "From which year is the album Almanac?" beside "2023 - Almanac": the one year that stands in a text with the name that is asked about. */
export function yearBeside({ text }: RoutedPart, { segments }: Screen): Draft | null {
  const name = turnsOf(text).listings.yearOf.exec(text.trim())?.groups?.name;
  const words = name ? tellingWords(name) : [];
  if (words.length === 0) return null;
  const found = segments.flatMap((segment): FoundSpan[] => {
    const years = [...segment.text.matchAll(YEAR)];
    const [year] = years;
    if (years.length !== 1 || !saysAll(segment.text, words)) return [];
    return [{ span: { text: year[0], from: year.index, to: year.index + 4 }, segment }];
  });
  return onlySpan(found, CERTAINTY, 'it stands with the name');
}
