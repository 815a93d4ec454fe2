import type { Turns } from './lexicon/turns.ts';
import { readWords } from './read-words.ts';

/** Turns of phrase in the language that a question is asked in. */
export const turnsOf = (text: string): Turns => readWords(text).compiled.lexicon.turns;
