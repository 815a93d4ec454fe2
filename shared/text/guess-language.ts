/** Words that carry grammar, not content: the most frequent ones of each language that the others do not share. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  English:
    'the and of to is are for with this that you your not it be from was have has on at or by as'.split(' '),
  German:
    'der die das und ist nicht ein eine mit für von den dem des sie wird werden auf zu im bei oder auch nach sind'.split(
      ' ',
    ),
  French:
    'le les des est une pour dans vous votre sur avec pas qui plus ce cette aux ou du au être sont et'.split(
      ' ',
    ),
  Spanish: 'el los las una para con por que su se no es del más este esta como son al y o fue está'.split(
    ' ',
  ),
  Italian: 'il gli di che è per con non una sono della del nel alla più questo questa come anche dei'.split(
    ' ',
  ),
  Dutch: 'het een van en niet is voor met op zijn dat deze wordt ook naar bij uit aan worden te'.split(' '),
  Portuguese: 'o os as uma para com não por que se do da dos das é em mais como está são ao'.split(' '),
};
/** Scripts that tell the language, or the few that share them. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Korean', /\p{Script=Hangul}/gu],
  ['Chinese', /\p{Script=Han}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['a language in Cyrillic letters', /\p{Script=Cyrillic}/gu],
];
const FEWEST_WORDS = 3;

/**
 * The language of a text by its script, else by its function words (as T. Dunning, "Statistical Identification of
 * Language", 1994, calls the method of common words).
 * @returns its English name and its share of the function words found (0..1), or null where too few tell
 */
export function guessLanguage(text: string): { language: string; share: number } | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.map(([language, pattern]) => ({
    language,
    share: (text.match(pattern)?.length ?? 0) / Math.max(1, letters),
  })).find(({ share }) => share > 0.3);
  if (script) return script;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(FUNCTION_WORDS)
    .map(([language, known]) => ({ language, count: words.filter((word) => known.includes(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = counts;
  if (best.count < FEWEST_WORDS || best.count === next.count) return null;
  return { language: best.language, share: best.count / (best.count + next.count) };
}
