import { english } from './english/english.ts';
import type { Lexicon } from './lexicon.ts';

/** Every language that questions may be asked in. A new language is one more entry here. */
export const LEXICONS: readonly Lexicon[] = [english];
