const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const LEFT_TO_RIGHT =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Whether a text runs from right to left: more of its letters do than do not. */
export const isRightToLeft = (text: string): boolean =>
  (text.match(RIGHT_TO_LEFT) ?? []).length > (text.match(LEFT_TO_RIGHT) ?? []).length;

/**
 * The words of a line in the order they are read, given from left to right as they stand. In a line that runs from
 * right to left, runs of words of other scripts keep their order (the bidirectional algorithm, UAX 9, for one line
 * without embedding).
 */
export function readingOrder<T extends { text: string }>(words: readonly T[]): T[] {
  if (!isRightToLeft(words.map(({ text }) => text).join(' '))) return [...words];
  const ordered: T[] = [];
  let run: T[] = [];
  for (const word of [...words].reverse()) {
    if (word.text.search(LEFT_TO_RIGHT) >= 0) run.unshift(word);
    else {
      ordered.push(...run, word);
      run = [];
    }
  }
  return [...ordered, ...run];
}

/** The characters of a word in the order they are read, given from left to right: numbers keep theirs. */
export function readingOrderOfWord(characters: readonly string[]): string {
  const word = characters.join('');
  if (!isRightToLeft(word)) return word;
  return [...characters]
    .reverse()
    .join('')
    .replace(/\p{N}[\p{N}.,:/-]*/gu, (number) => [...number].reverse().join(''));
}

/** Characters of scripts that write no spaces between words. */
export const isIdeographic = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー。、「」]/u.test(text);
