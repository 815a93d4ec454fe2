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
  const runsLeft = leftToRight(words.map(({ text }) => text));
  const ordered: T[] = [];
  let run: T[] = [];
  for (let at = words.length - 1; at >= 0; at--) {
    if (runsLeft[at]) run.unshift(words[at]);
    else {
      ordered.push(...run, words[at]);
      run = [];
    }
  }
  return [...ordered, ...run];
}

/** Which words run from left to right: those of such letters, numbers after one (GTK 3.24), and marks between two. */
function leftToRight(texts: readonly string[]): boolean[] {
  const own = texts.map((text) => text.search(LEFT_TO_RIGHT) >= 0);
  const isNeutral = texts.map((text, at) => !own[at] && text.search(RIGHT_TO_LEFT) < 0);
  const result = [...own];
  for (const [at, text] of texts.entries()) {
    if (!isNeutral[at] || !result[at - 1]) continue;
    let next = at + 1;
    while (isNeutral[next]) next++;
    result[at] = /\p{N}/u.test(text) || own[next] === true;
  }
  return result;
}

/** The characters of a word in the order they are read, given from left to right: numbers keep theirs. */
export function readingOrderOfWord(characters: readonly string[]): string {
  return turned(characters, (character) => character).join('');
}

/** The characters of a word from left to right as they stand, given in the order they are read. */
export const standingOrderOfWord = <T extends { text: string }>(characters: readonly T[]): T[] =>
  turned(characters, ({ text }) => text);

/** A number within a word: it starts and ends with a digit, so that it is found from both sides. */
const isOfNumber = (text: string): boolean => /^[\p{N}.,:/-]$/u.test(text);
const isDigit = (text: string): boolean => /^\p{N}$/u.test(text);

/** The characters of a word that runs from right to left in reverse, but for its numbers; those of others as they are. */
function turned<T>(characters: readonly T[], textOf: (character: T) => string): T[] {
  if (!isRightToLeft(characters.map(textOf).join(''))) return [...characters];
  const result: T[] = [];
  for (let end = characters.length; end > 0; ) {
    let start = end - 1;
    if (isDigit(textOf(characters[start]))) {
      while (start > 0 && isOfNumber(textOf(characters[start - 1]))) start--;
      while (!isDigit(textOf(characters[start]))) start++;
    }
    result.push(...characters.slice(start, end));
    end = start;
  }
  return result;
}

const OTHER_SCRIPTS = /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu;

/**
 * Whether a good part of the letters of a text (a fifth) are of scripts whose letters join, carry marks or are made of
 * parts (Arabic, Hebrew, Devanagari, Han): what is known of the shapes of Latin letters says nothing about them.
 */
export const isOfOtherScript = (text: string): boolean =>
  5 * (text.match(OTHER_SCRIPTS) ?? []).length > (text.match(/\p{L}/gu) ?? []).length;

/** Characters of scripts that write no spaces between words. */
export const isIdeographic = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー。、「」『』・，；：？！（）《》]/u.test(text);
