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

/** Places told by a capital and a figure: a shelf, a seat, a square of a map. */
const PLACE = /^\p{Lu}\d$/u;
const FEWEST_PLACES = 2;
/** Signs that a reader takes the figure of a place for: two capitals may be a word. */
const PLACE_FIGURES: Readonly<Record<string, string>> = { I: '1', l: '1', '|': '1', d: '4', b: '6', g: '9' };
const MAY_BE_PLACE = /^\p{Lu}[Il|dbg]$/u;

/**
 * Tells the figures of marks that stand one under the other ("N1", "N2", "N3") from letters of their shape: "NG" among
 * them is "N6". Where these are a capital and a figure each ("B7", "C3"), "Al" is "A1".
 */
export function settleColumnMarks(reads: readonly ReadLine[]): ReadLine[] {
  const texts = reads.map(textOf);
  const hasMarks = texts.filter((text) => MARK.test(text)).length >= FEWEST;
  if (!hasMarks && texts.filter((text) => PLACE.test(text)).length < FEWEST_PLACES) return [...reads];
  return reads.map((read, index) => {
    const text = texts[index];
    if (MARK.test(text) || read.signs.length !== text.length) return read;
    const prefix = hasMarks ? prefixFor(text, read, reads) : undefined;
    if (prefix !== undefined) return withFigures(read, prefix.length, FIGURES);
    return isPlace(text, read, reads) ? withFigures(read, 1, PLACE_FIGURES) : read;
  });
}

const withFigures = (read: ReadLine, from: number, figures: Readonly<Record<string, string>>): ReadLine => ({
  ...read,
  signs: read.signs.map((sign, at) =>
    at < from ? sign : { ...sign, text: figures[sign.text] ?? sign.text },
  ),
});

const columnOf = (read: ReadLine, reads: readonly ReadLine[]): string[] =>
  reads
    .filter(
      (other) => other !== read && Math.abs(other.line.box.x - read.line.box.x) <= ALIGNED * read.line.tall,
    )
    .map(textOf);

/** Whether a word of two signs is a place but for a letter that looks like a figure, as all such in its column are. */
function isPlace(text: string, read: ReadLine, reads: readonly ReadLine[]): boolean {
  if (!MAY_BE_PLACE.test(text)) return false;
  const short = columnOf(read, reads).filter((other) => other.length === 2);
  return (
    short.filter((other) => PLACE.test(other)).length >= FEWEST_PLACES &&
    short.every((other) => PLACE.test(other) || MAY_BE_PLACE.test(other))
  );
}

/** What the marks of a word's column begin with, if the word is one of them but for letters that look like figures. */
function prefixFor(text: string, read: ReadLine, reads: readonly ReadLine[]): string | undefined {
  const column = columnOf(read, reads);
  const prefixes = column.flatMap((other) => MARK.exec(other)?.[1] ?? []);
  const [prefix] = prefixes;
  if (prefix === undefined || prefixes.some((other) => other !== prefix) || !text.startsWith(prefix)) return;
  const alike = column.filter((other) => other.startsWith(prefix)).length;
  const rest = [...text.slice(prefix.length)].map((sign) => FIGURES[sign] ?? sign).join('');
  const isMark = /^\d{1,4}$/.test(rest);
  return isMark && prefixes.length >= FEWEST && prefixes.length >= MOST * alike ? prefix : undefined;
}
