import type { Box } from '../../model/geometry.ts';
import type { AnswerContext } from '../context.ts';
import { commonColors, hexOf } from './pixel-colors.ts';
import { topBand } from './top-band.ts';

type StripColor = { hex: string; box: Box; evidence: string[]; what: string; confidence: number };
type Strip = [RegExp, (width: number, height: number) => Box];

const TOP_STRIP: Strip = [
  /\b(top bar|header( bar)?|title bar|navbar|nav bar|menu bar|(?:bar|strip|banner) (?:at|on|along) (?:the )?top)\b/,
  (width) => ({ x: Math.round(width * 0.2), y: 2, width: Math.round(width * 0.6), height: 24 }),
];

/** Bars that programs have at the edges of their windows. */
const STRIPS: Strip[] = [
  [
    /\b(side ?bar|navigation (bar|panel)|left (panel|bar|menu|column))\b/,
    (_, height) => ({ x: 0, y: Math.round(height * 0.15), width: 40, height: Math.round(height * 0.7) }),
  ],
  TOP_STRIP,
  [
    /\b(status ?bar|footer|bottom bar|task ?bar|(?:bar|strip) (?:at|on|along) (?:the )?bottom)\b/,
    (width, height) => ({
      x: Math.round(width * 0.1),
      y: height - 20,
      width: Math.round(width * 0.8),
      height: 18,
    }),
  ],
];

/** The colour of the bar at an edge of the window that a question names; null where it names none. */
export function stripMeant(text: string, { record, image }: AnswerContext): StripColor | null {
  const strip = STRIPS.find(([pattern]) => pattern.test(text));
  if (!strip || !image) return null;
  const frame = record.ui.windows.find((window) => window.front)?.box ?? {
    x: 0,
    y: 0,
    width: image.width,
    height: image.height,
  };
  if (strip === TOP_STRIP) {
    const band = topBand(image, frame);
    if (band) return { ...band, evidence: [], what: 'that bar', confidence: 0.75 };
  }
  const inner = strip[1](frame.width, frame.height);
  const box = { ...inner, x: inner.x + frame.x, y: inner.y + frame.y };
  const [top] = commonColors(image, box);
  return top
    ? { hex: hexOf(top.color), box, evidence: [], what: 'that bar', confidence: 0.4 + 0.4 * top.share }
    : null;
}
