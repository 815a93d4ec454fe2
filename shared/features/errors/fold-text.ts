/**
 * What OCR and typography confuse, folded to one form: the same folding is applied to a text and to what is
 * searched in it. Letters, digits and strokes that share a shape at small sizes map to one letter.
 */
const FOLDED: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '|': 'l',
  i: 'l',
  '5': 's',
  m: 'rn',
  w: 'vv',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
};

const FOLDABLE = /[01|i5mw’‘`´“”„–—]/g;

/** Lower case, one form for each group of confusable characters, single spaces. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(FOLDABLE, (character) => FOLDED[character] ?? character);
}

/** The part of a text whose folded form stands at `start` up to `end`: what was really read there. */
export function unfoldedPart(text: string, start: number, end: number): string {
  let at = 0;
  let part = '';
  for (const [piece] of text.matchAll(/\s+|\S/gu)) {
    if (at >= start && at < end) part += piece;
    at += foldText(piece).length;
  }
  return part.trim();
}

/** The tokens of a message pattern: escapes, classes, counted repetitions and single characters. */
export const tokensOf = (pattern: string): readonly string[] =>
  pattern.match(/\\.|\[[^\]]*\]|\{\d+,?\d*\}|./gs) ?? [];

/**
 * Translates a message pattern (see assets/errors/patterns.txt) into a regular expression source that matches
 * folded text. A space may be lost or doubled, a quote may be missing, `\d` also matches a folded digit.
 */
export function foldPattern(pattern: string): string {
  const tokens = tokensOf(pattern);
  // Before a gap for any words a word has to end: "badge in your profile" is no "bad ... profile".
  const body = tokens
    .map((token, at) => (token === ' ' && tokens[at + 1] === '.' ? '(?![a-z]) {0,2}' : foldToken(token)))
    .join('');
  const opensWord = /^[\w([]/.test(pattern) ? '(?<![a-z])' : '';
  const closesWord = /[\w)?]$/.test(pattern) ? '(?![a-z])' : '';
  return `${opensWord}(?:${body})${closesWord}`;
}

function foldToken(token: string): string {
  if (token === ' ') return ' {0,2}';
  if (token === "'") return `['" ]{0,2}`;
  if (token === '\\d') return '[\\dols]';
  if (token.startsWith('\\') || token.startsWith('{')) return token;
  if (token.startsWith('[')) return token.replace(/i/g, 'l');
  if (/[|(]/.test(token)) return token;
  const folded = FOLDED[token] ?? token;
  return folded.length > 1 ? `(?:${folded})` : folded;
}
