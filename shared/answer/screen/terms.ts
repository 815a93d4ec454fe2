import { stemWord } from '../../question/stem-word.ts';
import { foldWord } from '../../question/tokenize.ts';
import { rememberTexts } from '../../text/remember-texts.ts';

const FIGURES: Record<string, string> = { '0': 'o', '1': 'l', '|': 'l', '5': 's' };

/** A word of four or more letters in which a reader took some for figures ("bi11ing"); null for any other. */
function withoutFigures(word: string): string | null {
  if (word.length < 4 || !/[015|]/.test(word) || !/\p{L}{2}/u.test(word)) return null;
  const mended = word.replace(/[015|]/g, (sign) => FIGURES[sign]);
  return /^\p{L}+$/u.test(mended) ? mended : null;
}

/** The stems that a text can be matched by: its words, and the parts of paths, names and identifiers. */
export const termsOf: (text: string) => readonly string[] = rememberTexts(findTerms);

function findTerms(text: string): string[] {
  const terms: string[] = [];
  for (const raw of text.normalize('NFKC').replace(/[‘’]/g, "'").split(/\s+/)) {
    const word = foldWord(raw);
    if (!word) continue;
    terms.push(stemWord(word));
    const mended = withoutFigures(word);
    if (mended) terms.push(stemWord(mended));
    const names = raw.match(/[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/gu) ?? [];
    for (const name of names) if (name.length < raw.length) terms.push(stemWord(name.toLowerCase()));
    const parts = raw.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})/u).filter(Boolean);
    if (parts.length > 1) for (const part of parts) terms.push(stemWord(part.toLowerCase()));
  }
  return terms;
}
