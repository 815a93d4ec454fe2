import type { WordReading } from './read-words.ts';

/** Verbs that open a yes-or-no question in English word order ("Is it ...", "Does this ..."). */
const AUXILIARIES = new Set([
  ...[
    'is',
    'are',
    'was',
    'were',
    'do',
    'does',
    'did',
    'has',
    'have',
    'can',
    'could',
    'will',
    'would',
    'should',
    'am',
  ],
]);
const QUESTION_WORDS = new Set(['what', 'which', 'who', 'whose', 'whom', 'when', 'where', 'why', 'how']);

/** What form of answer the grammar of a question wants. */
export type AskedForm = 'yes_no' | 'choice' | 'open';

/** Tells a yes-or-no question from a choice ("this or that?") and from an open one. */
export function askedForm(reading: WordReading): AskedForm {
  const words = reading.tokens.map((token) => token.word);
  const first = words.findIndex(
    (word) => !['so', 'and', 'ok', 'hey', 'please', 'but', 'well', 'hi', 'hello'].includes(word),
  );
  const opener = words[first] ?? '';
  const asksOpenly = words.slice(first, first + 3).some((word) => QUESTION_WORDS.has(word));
  const offers = reading.has('or') || /\p{L}\s*\/\s*\p{L}/u.test(reading.text);
  if (offers && (!asksOpenly || /[:,]/.test(reading.text))) return 'choice';
  if (AUXILIARIES.has(opener) && !asksOpenly) return 'yes_no';
  return 'open';
}
