/** Lower case, signs folded to spaces; the signs of amounts, versions and codes stay. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%$€£#+-]+/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^[.\-+]+$|\.+$/g, ''))
    .filter(Boolean);

/** Whether two words are the same, numbers by their value: "1,200.50" is split at its comma, "7.0" equals "7". */
const sameWord = (a: string, b: string): boolean => a === b || (/\d/.test(a) && Number(a) === Number(b));

/** Whether one of the accepted forms stands in an answer as a run of words. Without accepted forms: null. */
export function acceptsAnswer(answer: string, accepted: readonly string[] | undefined): boolean | null {
  if (!accepted || accepted.length === 0) return null;
  const said = wordsOf(answer);
  return accepted.some((form) => {
    const wanted = wordsOf(form);
    if (wanted.length === 0) return false;
    return said.some((_, start) =>
      wanted.every((word, offset) => start + offset < said.length && sameWord(word, said[start + offset])),
    );
  });
}
