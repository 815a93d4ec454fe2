/** Words in lower case without the signs around them; the signs of amounts, versions and codes stay. */
export const foldWords = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}.%$€£#+-]+/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^[.+-]+(?!\d)/, '').replace(/\.+$/, ''))
    .filter(Boolean);

const numberOf = (word: string): number => {
  const digits = word.replace(/[$€£#,%]/g, '');
  return /^[-+]?\d+(\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
};

/** Whether a text holds another as a run of words, numbers compared as numbers; nothing holds an empty one. */
export function holdsForm(text: string, form: string): boolean {
  const [words, wanted] = [foldWords(text), foldWords(form)];
  return (
    wanted.length > 0 &&
    words.some((_, start) =>
      wanted.every((word, index) => {
        const other = words[start + index];
        return other === word || (other !== undefined && numberOf(other) === numberOf(word));
      }),
    )
  );
}
