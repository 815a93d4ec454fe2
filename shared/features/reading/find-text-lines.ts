import type { RgbaImage } from '../../raster/image.ts';
import { attachMarks } from './attach-marks.ts';
import { chainGlyphs } from './chain-glyphs.ts';
import { chooseGlyphs } from './choose-glyphs.ts';
import { type Ink, separateInk } from './ink.ts';
import { joinSegments } from './join-segments.ts';
import { findMarkRows, isDotRow, type MarkRow, readMarkRow, readWaves } from './mark-rows.ts';
import type { TextLine } from './text-line.ts';
import { trimSegment } from './trim-segment.ts';

/** `markRows` hold nothing but like marks: there is nothing in them for a recogniser. */
export type FoundText = { ink: Ink; lines: TextLine[]; markRows: MarkRow[] };

/** Finds what may be lines of text: ink → glyphs → chains of neighbours → lines. Boxes are tight to the ink. */
export function findTextLines(image: RgbaImage): FoundText {
  const ink = separateInk(image);
  const { glyphs, marks, waves } = chooseGlyphs(ink);
  const segments = chainGlyphs(glyphs).flatMap(trimSegment);
  const first = attachMarks(segments, marks);
  const second = attachMarks(joinSegments(first.lines, ink), first.alone);
  const lines = joinSegments(second.lines, ink);
  const single = lines.filter((line) => line.glyphs.length === 1).flatMap((line) => line.glyphs);
  const rows = findMarkRows([...second.alone, ...single.filter(({ box }) => box.height <= 12)]);
  const taken = new Set(rows.flatMap((row) => row.glyphs));
  const dots = lines.filter(isDotRow);
  const markRows = [...rows, ...dots].flatMap((row) => readMarkRow(row) ?? []);
  return {
    ink,
    lines: lines.filter((line) => isWorthReading(line) && !taken.has(line.glyphs[0]) && !dots.includes(line)),
    markRows: [...markRows, ...readWaves(waves, ink.components)],
  };
}

/** Lone specks and bars are left alone: corners of buttons, carets, ticks. */
function isWorthReading(line: TextLine): boolean {
  if (line.box.height < 4) return false;
  const purity = line.glyphs.reduce((sum, glyph) => sum + glyph.purity, 0) / line.glyphs.length;
  if (line.glyphs.length > 2) return purity > 0.8 || line.glyphs.length > 4;
  const { width, height } = line.box;
  const pure = line.glyphs.every((glyph) => glyph.purity > 0.95);
  return pure && height >= 6 && width <= 12 * height && height <= 5 * width;
}
