import { stemWord } from '../../question/stem-word.ts';
import { foldWord } from '../../question/tokenize.ts';

/** The stems that a text can be matched by: its words, and the parts of paths, names and identifiers. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const raw of text.normalize('NFKC').replace(/[‘’]/g, "'").split(/\s+/)) {
    const word = foldWord(raw);
    if (!word) continue;
    terms.push(stemWord(word));
    const names = raw.match(/[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/gu) ?? [];
    for (const name of names) if (name.length < raw.length) terms.push(stemWord(name.toLowerCase()));
    const parts = raw.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})/u).filter(Boolean);
    if (parts.length > 1) for (const part of parts) terms.push(stemWord(part.toLowerCase()));
  }
  return terms;
}
