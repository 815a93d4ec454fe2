const DOUBLED = /([bdfgkmnprt])\1$/;

/**
 * A light English stemmer: plural, -ed, -ing and possessive endings are cut so that "copies", "copied" and
 * "copying" meet in one form. It serves matching only; the result is not always a word.
 */
export function stemWord(word: string): string {
  if (word.length <= 3 || /[^\p{L}'’]/u.test(word)) return word;
  const bare = word.replace(/['’]s?$/, '');
  for (const cut of [cutPlural, cutPast, cutProgressive]) {
    const result = cut(bare);
    if (result !== bare) return finish(result);
  }
  return finish(bare);
}

function cutPlural(word: string): string {
  if (/(ss|us|is)$/.test(word) || word.length < 4) return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(sh|ch|x|z|ss|[dg]o)es$/.test(word)) return word.slice(0, -2);
  return /s$/.test(word) ? word.slice(0, -1) : word;
}

function cutPast(word: string): string {
  if (/ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (!/[^e]ed$/.test(word) || word.length < 5) return word;
  return word.slice(0, -2).replace(DOUBLED, '$1');
}

function cutProgressive(word: string): string {
  if (!/ing$/.test(word) || word.length < 6) return word;
  return word.slice(0, -3).replace(DOUBLED, '$1');
}

/** Drops a silent e, so that "remove" meets "removed". */
const finish = (word: string): string =>
  word.length > 4 && /[^aeo]e$/.test(word) ? word.slice(0, -1) : word;
