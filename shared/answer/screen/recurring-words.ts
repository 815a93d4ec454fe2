import { COMPILED } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import type { Screen } from './screen.ts';

/** Words that stand on most screens and tell one from another by nothing. */
const COMMON = new Set(
  [
    'file edit view tools window windows options cancel close open save apply back next settings search home menu',
    'all none name type size date time and for not with from this that are you your was has have can will but its',
    'our out use see more less show hide page line default other error failed help new add set get row rows column',
    'button text some item items list part made',
  ].flatMap((line) => line.split(' ')),
);
const isCommon = (word: string): boolean =>
  COMMON.has(word) || COMPILED.some(({ lexicon }) => lexicon.stopWords.includes(word));
const FEWEST_TIMES = 2;
const LEAST_CONFIDENCE = 0.6;
const IS_WORD = /^\p{L}{3,}$/u;

/** What a screen speaks of again and again, most frequent first, each as it is written first. */
export function recurringWords({ record }: Screen, most: number): string[] {
  const found = new Map<string, { word: string; times: number }>();
  for (const { text, confidence } of record.text.lines.flatMap((line) => line.words)) {
    const word = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    if (!IS_WORD.test(word) || isCommon(word.toLowerCase()) || confidence < LEAST_CONFIDENCE) continue;
    const stem = stemWord(word.toLowerCase());
    const entry = found.get(stem) ?? { word, times: 0 };
    found.set(stem, { ...entry, times: entry.times + 1 });
  }
  return [...found.values()]
    .filter(({ times }) => times >= FEWEST_TIMES)
    .sort((a, b) => b.times - a.times)
    .slice(0, most)
    .map(({ word }) => word);
}
