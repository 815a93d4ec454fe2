const fold = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}.%$€£#+-]+/gu, ' ')
    .replace(/(^|\s)[.\-+]+(?=\s|$)/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/\.+$/, ''))
    .filter(Boolean);

const numberIn = (word: string): number => {
  const plain = word.replace(/[$€£#,%]/g, '');
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
};

const same = (a: string, b: string): boolean => a === b || numberIn(a) === numberIn(b);

/** Words that an answer may have beyond those asked for: four to each, and so many more. */
const BEYOND = 30;
const EACH = 4;

/** Whether an answer says one of the accepted forms as a run of words and is not much longer, as sets are scored. */
export function saysAccepted(answer: string, accepted: readonly string[]): boolean {
  const said = fold(answer);
  return accepted.map(fold).some((wanted) => {
    if (wanted.length === 0 || said.length > EACH * wanted.length + BEYOND) return false;
    return said.some((_, from) => wanted.every((word, at) => same(said[from + at] ?? '', word)));
  });
}
