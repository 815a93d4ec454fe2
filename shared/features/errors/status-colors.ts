import { area, type Box, centre, containment } from '../../model/geometry.ts';
import type { ImageFeatures, Line, UiElement } from '../../model/image-features.ts';
import { parseHex } from '../color-space.ts';

type StatusRegion = ImageFeatures['colors']['status'][number];

/** Share of colour in a red that letters are written in, on light and on dark ground, and in the pale red of a banner. */
const COLOR = { onLight: 0.45, onDark: 0.3, pale: 0.09 };
/** Degrees from pure red that count as red; pale ground is red in a narrower range, since paper is warm too. */
const REDNESS = { letters: 22, pale: 14 };
/** Light up to which a ground is dark. */
const DARK = 90;

/** Whether red is the highest channel, with at least this share of colour, within so many degrees of pure red. */
function isReddish(hex: string | undefined, share: number, degrees: number): boolean {
  if (!hex) return false;
  const [r, g, b] = parseHex(hex);
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  if (high !== r || high < 110 || (high - low) / high < share) return false;
  return Math.abs((60 * (g - b)) / (high - low)) < degrees;
}

/** Red, orange-red or pink, clearly coloured, neither black nor white. */
export const isRed = (hex: string | undefined): boolean => isReddish(hex, COLOR.onLight, REDNESS.letters);

/** The pale red of banners; paper and skin are as pale, but warmer. */
export const isPaleRed = (hex: string | undefined): boolean => isReddish(hex, COLOR.pale, REDNESS.pale);

/** Letters in red: on dark ground a lighter red is one too. */
export function isWrittenInRed({ foreground, background }: Line): boolean {
  const isDark = background !== undefined && Math.max(...parseHex(background)) < DARK;
  return isReddish(foreground, isDark ? COLOR.onDark : COLOR.onLight, REDNESS.letters);
}

/** The ground that most of the text stands on; null where no colours were measured. */
export function usualGround(lines: readonly Line[]): string | null {
  const shares = new Map<string, number>();
  for (const { background, text } of lines)
    if (background) shares.set(background, (shares.get(background) ?? 0) + text.length);
  return [...shares].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The smallest coloured region that holds a line. */
export const regionAround = (line: Line, regions: readonly StatusRegion[]): StatusRegion | undefined =>
  regions
    .filter((region) => containment(line.box, region.box) > 0.7)
    .sort((a, b) => area(a.box) - area(b.box))[0];

/** What the colour around a line means: of its region, or of its own ground where that is not the page's. */
export function statusAround(
  line: Line,
  regions: readonly StatusRegion[],
  ground: string | null,
): 'error' | 'warning' | null {
  const meaning = regionAround(line, regions)?.meaning;
  if (meaning === 'error' || meaning === 'warning') return meaning;
  if (meaning !== undefined) return null;
  const { background } = line;
  const isPale = background !== ground && isPaleRed(background);
  return isRed(background) || isPale ? 'error' : null;
}

export type ColorMark = { box: Box; meaning: 'error' | 'warning' };

/** A sign that is known by its colour alone is about as wide as high, and of these sizes in pixels. */
const MARK = { least: 9, most: 90, flattest: 0.7 };
/** More of them are no signs of messages but a pattern or marks in program text. */
const MOST_MARKS = 6;

/** Small coloured regions about as wide as high, with no text of their own: discs and triangles beside messages. */
export function colorMarks({ colors, text, ui }: Pick<ImageFeatures, 'colors' | 'text' | 'ui'>): ColorMark[] {
  const marks = colors.status.flatMap(({ meaning, box }): ColorMark[] => {
    const [short, long] = [box.width, box.height].sort((a, b) => a - b);
    const isSign = short >= MARK.least && long <= MARK.most && short / long >= MARK.flattest;
    const holdsText = text.lines.some(
      (line) => containment(line.box, box) > 0.6 && /\p{L}{2}/u.test(line.text),
    );
    return isSign && !holdsText && (meaning === 'error' || meaning === 'warning')
      ? [{ box: ringAround(box, ui.elements), meaning }]
      : [];
  });
  return marks.length <= MOST_MARKS ? marks : [];
}

/** A ring around a sign is at most so many times as wide. */
const WIDEST_RING = 3;

/** The ring that a cross or an exclamation mark stands in: what has no name and the sign in its middle. */
function ringAround(sign: Box, elements: readonly UiElement[]): Box {
  const rings = elements.filter(
    ({ name, box }) =>
      name === '' &&
      containment(sign, box) > 0.9 &&
      box.width <= WIDEST_RING * sign.width &&
      Math.abs(centre(box).x - centre(sign).x) < 0.2 * sign.width &&
      Math.abs(centre(box).y - centre(sign).y) < 0.2 * sign.height,
  );
  return rings.sort((a, b) => area(b.box) - area(a.box))[0]?.box ?? sign;
}
