import { type ReadLine, textOf } from './read-line.ts';

/** Letters that a reader takes figures for. */
const FIGURES: Readonly<Record<string, string>> = {
  O: '0',
  D: '0',
  I: '1',
  l: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
  g: '9',
};
const MARK = /^(\p{Lu}{1,4}-?)(\d{1,4})$/u;
/** So many marks of a column, and this share of all its words that begin alike, tell how the others are written. */
const FEWEST = 3;
const MOST = 0.6;
/** Words of a column begin within this part of a capital's height of each other. */
const ALIGNED = 0.3;

/**
 * Tells the figures of marks that stand one under the other ("N1", "N2", "N3") from letters of their shape: "NG" among
 * them is "N6".
 */
export function settleColumnMarks(reads: readonly ReadLine[]): ReadLine[] {
  const marks = reads.filter((read) => MARK.test(textOf(read)));
  if (marks.length < FEWEST) return [...reads];
  return reads.map((read) => {
    const text = textOf(read);
    const prefix = MARK.test(text) ? undefined : prefixFor(text, read, reads);
    if (prefix === undefined || read.signs.length !== text.length) return read;
    const signs = read.signs.map((sign, at) =>
      at < prefix.length ? sign : { ...sign, text: FIGURES[sign.text] ?? sign.text },
    );
    return { ...read, signs };
  });
}

/** What the marks of a word's column begin with, if the word is one of them but for letters that look like figures. */
function prefixFor(text: string, read: ReadLine, reads: readonly ReadLine[]): string | undefined {
  const { box, tall } = read.line;
  const column = reads
    .filter((other) => other !== read && Math.abs(other.line.box.x - box.x) <= ALIGNED * tall)
    .map(textOf);
  const prefixes = column.flatMap((other) => MARK.exec(other)?.[1] ?? []);
  const [prefix] = prefixes;
  if (prefix === undefined || prefixes.some((other) => other !== prefix) || !text.startsWith(prefix)) return;
  const alike = column.filter((other) => other.startsWith(prefix)).length;
  const rest = [...text.slice(prefix.length)].map((sign) => FIGURES[sign] ?? sign).join('');
  const isMark = /^\d{1,4}$/.test(rest);
  return isMark && prefixes.length >= FEWEST && prefixes.length >= MOST * alike ? prefix : undefined;
}
