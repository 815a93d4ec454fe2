import { MONEY_WORDS, VALUE_WORDS } from '../german/german-words.ts';
import { english } from './english/english.ts';
import type { Lexicon } from './lexicon.ts';

/** German words for values mean what the English ones do, on screens of either language. */
const withGermanValues: Lexicon = {
  ...english,
  concepts: { ...english.concepts, money: [...english.concepts.money, ...MONEY_WORDS] },
  synonyms: [...english.synonyms, ...VALUE_WORDS],
};

/** Every language that questions may be asked in. A new language is one more entry here. */
export const LEXICONS: readonly Lexicon[] = [withGermanValues];
