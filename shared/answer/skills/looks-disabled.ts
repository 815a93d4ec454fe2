import { parseHex, relativeLuminance } from '../../features/color-space.ts';
import { type Box, containment } from '../../model/geometry.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';

/** Greyed out: no colour, little contrast, and so many times less than another control's text has. */
const FAINT: readonly { most: number; less: number }[] = [
  { most: 4.4, less: 1.7 },
  { most: 6.5, less: 2.5 },
];
const MOST_COLOR = 40;
const PRESSED = new Set(['button', 'link', 'menu_item', 'tab']);

/** Distance between the strongest and the weakest channel, 0 (grey) to 255. */
const colorOf = (hex: string): number => {
  const channels = parseHex(hex);
  return Math.max(...channels) - Math.min(...channels);
};

/** Contrast ratio of a text and its ground (WCAG 2.2), 1 to 21; null where they were not measured. */
function contrastOf({ line: { foreground, background } }: Segment): number | null {
  if (!foreground || !background) return null;
  const [dark, light] = [relativeLuminance(foreground), relativeLuminance(background)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Whether a control's text is greyed out beside the texts of other controls; null where that can't be told. */
export function looksDisabled(box: Box, { record, segments }: Screen): boolean | null {
  const inside = (outer: Box): Segment | undefined =>
    segments.find((segment) => containment(segment.box, outer) > 0.7 && contrastOf(segment) !== null);
  const own = inside(box);
  const contrast = own && contrastOf(own);
  if (!own || !contrast) return null;
  const others = record.ui.elements
    .filter((element) => PRESSED.has(element.role) && containment(box, element.box) < 0.5)
    .flatMap((element) => inside(element.box) ?? [])
    .filter((segment) => segment !== own)
    .flatMap((segment) => contrastOf(segment) ?? []);
  if (others.length === 0) return null;
  const { foreground = '#000000', background = '#ffffff' } = own.line;
  const isGrey = colorOf(foreground) <= MOST_COLOR && colorOf(background) <= MOST_COLOR;
  return isGrey && FAINT.some(({ most, less }) => contrast <= most && Math.max(...others) >= less * contrast);
}
