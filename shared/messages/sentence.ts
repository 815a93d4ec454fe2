/** A sentence of the program by its pattern, and how to say it; what the pattern's groups caught is handed over. */
export type Sentence = readonly [pattern: RegExp, say: (...caught: string[]) => string];

/** What a language has for the sentences that answers are made of: whole ones, and those with words of the picture in. */
export type Sentences = {
  whole: Readonly<Record<string, string>>;
  patterns: readonly Sentence[];
  /** Those that only answers of one skill are made of: what another one quotes from the screen may look like them. */
  ofSkill: Readonly<Record<string, readonly Sentence[]>>;
};

/** English is what the program itself speaks. */
export const NO_SENTENCES: Sentences = { whole: {}, patterns: [], ofSkill: {} };

/** A sentence in another language; null where it has no words for it. `skill` is whose answer it is. */
export function translateSentence(
  text: string,
  { whole, patterns, ofSkill }: Sentences,
  skill?: string,
): string | null {
  if (Object.hasOwn(whole, text)) return whole[text];
  const own = skill !== undefined && Object.hasOwn(ofSkill, skill) ? ofSkill[skill] : [];
  for (const [pattern, say] of [...own, ...patterns]) {
    const caught = pattern.exec(text);
    if (caught) return say(...caught.slice(1).map((group) => group ?? ''));
  }
  return null;
}
