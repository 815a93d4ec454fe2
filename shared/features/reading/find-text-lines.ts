import type { RgbaImage } from '../../raster/image.ts';
import { attachMarks } from './attach-marks.ts';
import { chainGlyphs } from './chain-glyphs.ts';
import { chooseGlyphs } from './choose-glyphs.ts';
import { type Ink, separateInk } from './ink.ts';
import { joinSegments } from './join-segments.ts';
import { type TextLine, toLine } from './text-line.ts';

export type FoundText = { ink: Ink; lines: TextLine[] };

/** Finds what may be lines of text: ink → glyphs → chains of neighbours → lines. Boxes are tight to the ink. */
export function findTextLines(image: RgbaImage): FoundText {
  const ink = separateInk(image);
  const { glyphs, marks } = chooseGlyphs(ink);
  const segments = chainGlyphs(glyphs).map(toLine);
  const lines = joinSegments(segments, ink);
  return { ink, lines: attachMarks(lines, marks).filter((line) => line.box.height >= 4) };
}
