import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/** Purposes written one a line: what people want, a colon, and what controls for it are called. */
export const purposeLines = (text: string): Lexicon['purposes'] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [wants, names] = line.split(':');
      return { wants: words(wants), names: words(names) };
    });
