import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';

/** What is counted, as the question names it. */
export type Noun = { text: string; stems: string[] };

/** The words behind "how many", up to the next that carries nothing. */
export function countedNoun(question: RoutedPart): Noun {
  const reading = readWords(question.text);
  const after = reading.hits.find((hit) => hit.kind === 'concept' && hit.id === 'how_many')?.to ?? 0;
  const tokens = [];
  for (const token of reading.tokens.slice(after)) {
    if (reading.compiled.stop.has(token.word) && tokens.length > 0) break;
    if (!reading.compiled.stop.has(token.word)) tokens.push(token);
  }
  return {
    text: tokens.map((token) => token.word).join(' ') || question.slots.target || 'things',
    stems: tokens.map((token) => token.stem),
  };
}
