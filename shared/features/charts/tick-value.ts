/** How figures of one axis part thousands and decimals: "1,200.5" or "1.200,5". */
export type Notation = 'point' | 'comma';

const FIGURE =
  /^([-−–+]?)\s?(?:[$€£¥]\s?)?([-−–]?)(\d[\d,.'’\s]*|[.,]\d+)\s?(?:([kKMGTB]|mio\.?|bn|mn)(?![\p{L}]))?\s?(?:%|°\s?[CF]?|[$€£¥]|[\p{L}µ/²³.]{1,7})?$/u;
/** Ticks at the axis are read as signs behind the number. */
const TICK_READ_ALONG = /[-–—_~·.,\s]+$/;
const POWERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, b: 1e9, t: 1e12 };
/** Letters that a reader takes zeros and ones for, where all else is figures. */
const MENDED: readonly [RegExp, string][] = [
  [/[Oo]/g, '0'],
  [/[lI|]/g, '1'],
];

/** What the label of a tick says as a number, its powers ("12k", "1.5M") multiplied; NaN where it is none. */
export function tickValue(text: string, notation: Notation = 'point'): number {
  const trimmed = text.replace(TICK_READ_ALONG, '').trim();
  const match = FIGURE.exec(/\d/.test(trimmed) ? trimmed : mend(trimmed));
  if (!match) return Number.NaN;
  const [, sign, inner, figure, power] = match;
  const [thousands, decimal] = notation === 'point' ? [',', '.'] : ['.', ','];
  const plain = figure.replace(/['’\s]/g, '');
  const [whole, ...rest] = plain.split(decimal);
  const groups = whole.split(thousands);
  const isGrouped = groups.slice(1).every((group) => group.length === 3) && groups[0].length <= 3;
  if (rest.length > 1 || (groups.length > 1 && !isGrouped) || rest[0]?.includes(thousands)) return Number.NaN;
  const value =
    Number(`${groups.join('')}.${rest[0] ?? ''}0`) * (power ? (POWERS[power[0].toLowerCase()] ?? 1) : 1);
  return (sign && sign !== '+') || inner ? -value : value;
}

const mend = (text: string): string =>
  /^[OoIl|.,]{1,3}$/.test(text)
    ? MENDED.reduce((made, [sign, figure]) => made.replace(sign, figure), text)
    : text;
