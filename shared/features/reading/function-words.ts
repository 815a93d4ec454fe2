/**
 * Words by which a text of a language is known even when it is short: its commonest articles, prepositions, pronouns and
 * forms of "to be", without the marks on their letters and without those that are English words too. By Tesseract code.
 */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    eng: 'the of and to is are not for with this that you your be was were has have can cannot from or it its by an if when will as do does which',
    deu: 'der das und ist nicht mit ein eine einen einem einer dem den des von zu fur auf wird werden wurde wurden auch sich bei oder sie ihr ihre ihren kann konnte konnen nur noch nach beim zum zur aus wenn keine kein dieser diese dieses diesen haben uber ob soll sollen sind durch',
    fra: 'le la les des du de et est une un pour dans sur ne pas que qui avec ce cette ces vous votre vos aux au sont ete lors durant il elle son ses leur ou si',
    spa: 'el la los las de del que en un una para con se al por como mas esta este su sus son si ha han es lo le esto usted',
    ita: 'il lo la gli di che per una con non sono della dei delle del nel nella un alla questo questa essere si da al le',
    por: 'os de da do dos das para com nao uma um que em na ao foi ser este esta seu sua pelo pela se por',
    nld: 'het een van en de niet voor met zijn te aan wordt worden deze dit bij naar ook kan uw geen is om',
  }).map(([code, words]) => [code, new Set(words.split(' '))]),
);

/** Different words that a language must show, and how many times as many as the one that was read in. */
const FEWEST = 2;
const TIMES = 1.5;

/** Words in small letters without marks: a recogniser of another language reads them so. */
const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/\p{L}+/gu) ?? [];

/** Different function words of a language in a text; none for languages whose words are not known here. */
export const functionWordsIn = (text: string, language: string): Set<string> =>
  new Set(plainWords(text).filter((word) => FUNCTION_WORDS[language]?.has(word)));

/** Icons and cells are read as words of two letters too. */
const isTelling = (words: ReadonlySet<string>): boolean =>
  words.size >= FEWEST && [...words].some((word) => word.length > 2);

/** The one of `others` that a text is in by its function words, rather than in `language`; null where they say neither. */
export function languageByWords(text: string, language: string, others: readonly string[]): string | null {
  const own = functionWordsIn(text, language).size;
  const [best] = others
    .map((code) => ({ code, words: functionWordsIn(text, code) }))
    .sort((a, b) => b.words.size - a.words.size);
  return best && isTelling(best.words) && best.words.size >= TIMES * own ? best.code : null;
}
