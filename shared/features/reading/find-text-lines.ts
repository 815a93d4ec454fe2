import { attachMarks } from './attach-marks.ts';
import { chainGlyphs } from './chain-glyphs.ts';
import { type ChosenGlyphs, chooseGlyphs } from './choose-glyphs.ts';
import { cutIcons } from './cut-icons.ts';
import { dropDottedRules } from './drop-dotted-rules.ts';
import { gatherMarks } from './gather-marks.ts';
import type { Ink } from './ink.ts';
import { joinEquals } from './join-equals.ts';
import { joinSegments } from './join-segments.ts';
import { joinWaves } from './join-waves.ts';
import {
  besideStars,
  findMarkRows,
  isDotRow,
  type MarkRow,
  readMarkRow,
  readWaves,
  setBeside,
  toMarkRow,
} from './mark-rows.ts';
import { splitBars } from './split-bars.ts';
import { type Glyph, isAcrossTwo, type TextLine, toLine } from './text-line.ts';
import { trimSegment } from './trim-segment.ts';

/** A glyph with this share of its outline on one ground is no edge between two. */
const PURE = 0.95;
/** Letters and digits of the usual height may touch the edge of their ground. */
const PURE_AT_EDGE = 0.78;
const LOWEST_AT_EDGE = 8;
/** A glyph this many times wider than high is a word whose letters touch. */
const WORD_ASPECT = 2;
/** Rows of a word of small letters that touch, in the smallest type. */
const LOWEST_WORD = 5;
/** Rows that are left of a line at the picture's border, up to which it is no text. */
const HIGHEST_REST = 6;
/** Among more glyphs, an edge does not hide what the line is. */
const MOST_WITH_EDGES = 2;

/** `markRows` hold nothing but like marks: there is nothing in them for a recogniser. */
export type FoundText = { lines: TextLine[]; markRows: MarkRow[] };

/**
 * Finds what may be lines of text: ink → glyphs → chains of neighbours → lines. Boxes are tight to the ink.
 * @param taken components that belong to other text
 */
export function findTextLines(ink: Ink, taken: ReadonlySet<number> = new Set()): FoundText {
  const chosen = taken.size > 0 ? without(taken, chooseGlyphs(ink)) : chooseGlyphs(ink);
  const { rows: waveRows, used } = joinWaves([...chosen.glyphs, ...chosen.marks], ink.components);
  const glyphs = chosen.glyphs.filter((one) => !used.has(one));
  const marks = dropDottedRules(chosen.marks.filter((one) => !used.has(one)));
  const waves = chosen.waves.filter((wave) => !used.has(wave));
  const segments = chainGlyphs(glyphs).flatMap(trimSegment);
  const first = attachMarks(segments, marks);
  const second = attachMarks(joinSegments(first.lines, ink), first.alone);
  const gathered = gatherMarks(second.lines, second.alone);
  const lines = joinSegments(gathered.lines, ink);
  const single = lines.filter((line) => line.glyphs.length === 1).flatMap((line) => line.glyphs);
  const rows = findMarkRows([...gathered.alone, ...single.filter(({ box }) => box.height <= 12)]);
  const inRows = new Set(rows.flatMap((row) => row.glyphs));
  const stars = lines.flatMap((line) => {
    const words = besideStars(line, lines);
    return words ? [{ line, words }] : [];
  });
  const dotRows = lines.filter(isDotRow);
  const whole = [...dotRows, ...stars.map(({ line }) => line)];
  const parts = lines.filter((line) => !inRows.has(line.glyphs[0]) && !whole.includes(line)).map(splitBars);
  const markRows = [...rows, ...dotRows].flatMap((row) => readMarkRow(row) ?? []);
  const starRows = stars.map(({ line, words }) =>
    setBeside(
      toMarkRow(line.glyphs, () => '*'),
      words,
    ),
  );
  const cut = parts
    .flatMap((part) => part.lines)
    .flatMap(withoutEdges)
    .map(cutIcons);
  const bars = cut.flatMap((part) => part.bars).map((bar) => toMarkRow([bar], () => '|'));
  return {
    lines: cut.flatMap((part) => part.lines).filter((line) => isWorthReading(line) && !isCutOff(line, ink)),
    markRows: joinEquals([
      ...markRows,
      ...starRows,
      ...gathered.rows,
      ...parts.flatMap((part) => part.rows),
      ...waveRows,
      ...bars,
      ...readWaves(waves, ink.components),
    ]).filter(({ line }) => !isCutOff(line, ink)),
  };
}

/** Glyphs, marks and waves of other components. */
function without(taken: ReadonlySet<number>, { glyphs, marks, waves }: ChosenGlyphs): ChosenGlyphs {
  const isFree = ({ component }: Glyph): boolean => !taken.has(component);
  return { glyphs: glyphs.filter(isFree), marks: marks.filter(isFree), waves: waves.filter(isFree) };
}

/** A word whose letters touch without the edge of an area beside it: the round corner before a window's title. */
function withoutEdges(line: TextLine): TextLine {
  if (line.glyphs.length > MOST_WITH_EDGES) return line;
  const pure = line.glyphs.filter((glyph) => glyph.purity > PURE);
  const isWord = pure.some(({ box }) => box.height >= LOWEST_WORD && box.width >= WORD_ASPECT * box.height);
  return isWord && pure.length < line.glyphs.length ? toLine(pure) : line;
}

/** The heads or feet of a line that the picture's border cuts off. */
const isCutOff = ({ box }: TextLine, { regions }: Ink): boolean =>
  box.height <= HIGHEST_REST && (box.y === 0 || box.y + box.height >= regions.height);

/** Lone specks and bars are left alone: corners of buttons, carets, ticks. */
function isWorthReading(line: TextLine): boolean {
  if (line.box.height < 4) return false;
  const purity = line.glyphs.reduce((sum, glyph) => sum + glyph.purity, 0) / line.glyphs.length;
  const { width, height } = line.box;
  if (height >= 6 && isAcrossTwo(line)) return true;
  if (line.glyphs.length > 2) return purity > 0.8 || line.glyphs.length > 4;
  const pure = line.glyphs.every(
    (glyph) => glyph.purity > (glyph.box.height >= LOWEST_AT_EDGE ? PURE_AT_EDGE : PURE),
  );
  const isWord = height >= LOWEST_WORD && width >= WORD_ASPECT * height;
  return pure && (height >= 6 || isWord) && width <= 12 * height && height <= 5 * width;
}
