/** A sentence of the program by its pattern, and how to say it; what the pattern's groups caught is handed over. */
export type Sentence = readonly [pattern: RegExp, say: (...caught: string[]) => string];

/** What a language has for the sentences that answers are made of: whole ones, and those with words of the picture in. */
export type Sentences = { whole: Readonly<Record<string, string>>; patterns: readonly Sentence[] };

/** English is what the program itself speaks. */
export const NO_SENTENCES: Sentences = { whole: {}, patterns: [] };

/** A sentence in another language; null where it has no words for it. */
export function translateSentence(text: string, { whole, patterns }: Sentences): string | null {
  if (Object.hasOwn(whole, text)) return whole[text];
  for (const [pattern, say] of patterns) {
    const caught = pattern.exec(text);
    if (caught) return say(...caught.slice(1).map((group) => group ?? ''));
  }
  return null;
}
