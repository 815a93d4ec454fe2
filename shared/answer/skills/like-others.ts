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
/** So many of a column must be written alike. */
const MOST = 0.6;

/** "NG" among "N1", "N2" and "N3" is "N6": a mark of a column whose figures were read as letters, as the others write it. */
export function likeOthers(text: string, others: readonly string[]): string {
  const prefixes = others.map((other) => MARK.exec(other)?.[1]).filter((prefix) => prefix !== undefined);
  const [prefix] = prefixes;
  if (!prefix || MARK.test(text) || !text.startsWith(prefix)) return text;
  const isAlike = prefixes.every((other) => other === prefix) && prefixes.length >= MOST * others.length;
  const mended = [...text.slice(prefix.length)].map((sign) => FIGURES[sign] ?? sign).join('');
  return isAlike && /^\d{1,4}$/.test(mended) ? prefix + mended : text;
}
