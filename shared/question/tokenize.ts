import { stemWord } from './stem-word.ts';

/** One word of a text: as written, folded for comparing, and cut to its stem. */
export type Token = {
  raw: string;
  word: string;
  stem: string;
  quoted: boolean;
  /** The word as it was typed, where `word` is a repaired one. */
  typed?: string;
};

const QUOTES: [RegExp, string][] = [
  [/[‘’ʼ`´]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/[–—−]/g, '-'],
  [/[\u00a0\u2000-\u200b]/g, ' '],
];
/** File names, paths, addresses, versions and amounts stay one token. */
const WORD = /[\p{L}\p{N}_$€£#~/\\@%&+*=<>^-](?:[\p{L}\p{N}_$€£#~/\\@%&+*=<>^.:'’-]|(?<=\d),(?=\d))*/gu;

/** Unifies quotation marks, dashes and white space; letters keep their case. */
export function foldPunctuation(text: string): string {
  return QUOTES.reduce((result, [pattern, plain]) => result.replace(pattern, plain), text.normalize('NFKC'));
}

/** Lower case without the punctuation at its ends. */
export function foldWord(raw: string): string {
  return raw
    .toLowerCase()
    .replace(/^['"([{<]+(?=.)/, '')
    .replace(/(?<=.)['".,:;!?)\]}>]+$/, '')
    .replace(/'s$/, '');
}

/** The words of a text in order; those inside quotation marks are marked. */
export function tokenize(text: string): Token[] {
  const folded = foldPunctuation(text);
  const quoted = quotedSpans(folded);
  const tokens: Token[] = [];
  for (const match of folded.matchAll(WORD)) {
    const word = foldWord(match[0]);
    if (!word) continue;
    const inQuotes = quoted.some(([from, to]) => match.index >= from && match.index < to);
    tokens.push({ raw: match[0], word, stem: stemWord(word), quoted: inQuotes });
  }
  return tokens;
}

function quotedSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (const match of text.matchAll(/"([^"]+)"|(?:^|[\s(])'([^']+)'(?=$|[\s?.,!;:)])/g))
    spans.push([match.index, match.index + match[0].length]);
  return spans;
}

/** The quoted phrases of a text, without their marks. */
export function quotedPhrases(text: string): string[] {
  return quotedSpans(foldPunctuation(text)).map(([from, to]) =>
    foldPunctuation(text)
      .slice(from, to)
      .replace(/^[\s("']+|["']+$/g, ''),
  );
}
