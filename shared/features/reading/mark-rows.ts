import { bottom, right } from '../../model/geometry.ts';
import { median } from '../../numbers/median.ts';
import type { Components } from '../../raster/components.ts';
import type { Sign } from './align-signs.ts';
import { splitWave } from './split-wave.ts';
import { type Glyph, horizontalGap, type TextLine, toLine, verticalOverlap } from './text-line.ts';

/** A row that holds nothing but like marks, and what it says. */
export type MarkRow = { line: TextLine; signs: Sign[] };

const SHORTEST = 4;
const FEWEST_DOTS = 3;
/** Pictures with more stray marks than this are texture. */
const MOST_MARKS = 3000;
const CONFIDENCE = 0.85;
const LARGEST_DOT = 12;
/** Dots are higher than the points of a dotted rule, and hyphens wider than the dashes of a broken one, in steps. */
const SMALLEST_DOT = 4;
const HYPHEN = 0.55;
/** A star is as high as wide, fuller than a caret and less so than a dot. */
const STAR = { lowest: 5, fill: [0.45, 0.78], extent: 0.65 };

/**
 * Rows of like marks that stand evenly spaced without any letter: the carets and tildes that compilers point with, the
 * bullets of a password. `marks` are what no line owned.
 */
export function findMarkRows(marks: readonly Glyph[]): TextLine[] {
  if (marks.length > MOST_MARKS) return [];
  const order = [...marks].sort((a, b) => a.box.x - b.box.x);
  const used = new Set<Glyph>();
  const rows: TextLine[] = [];
  for (const [start, first] of order.entries()) {
    if (used.has(first) || first.box.height < 2 || first.box.width < 3) continue;
    const row = [first];
    for (let at = start + 1; at < order.length; at++) {
      const next = order[at];
      const last = row[row.length - 1];
      if (next.box.x > right(last.box) + 2 * last.box.width) break;
      if (next.box.x >= right(last.box) && isAlike(last, next)) row.push(next);
    }
    if (row.length < SHORTEST || !isEven(row)) continue;
    for (const mark of row) used.add(mark);
    rows.push(toLine(row));
  }
  return rows;
}

const isAlike = (a: Glyph, b: Glyph): boolean =>
  a.ground === b.ground &&
  Math.abs(a.box.y + a.box.height / 2 - b.box.y - b.box.height / 2) <= Math.max(2, a.box.height / 2) &&
  Math.abs(a.box.width - b.box.width) <= Math.max(2, 0.35 * a.box.width) &&
  Math.abs(a.box.height - b.box.height) <= Math.max(2, 0.35 * a.box.height);

const isDot = (glyph: Glyph): boolean =>
  glyph.box.height >= 3 && glyph.box.height <= LARGEST_DOT && shapeOf(glyph) === '•';

function isEven(row: readonly Glyph[]): boolean {
  const centres = row.map(({ box }) => box.x + box.width / 2);
  const steps = centres.slice(1).map((centre, index) => centre - centres[index]);
  const usual = median(steps);
  return steps.every((step) => Math.abs(step - usual) <= Math.max(1.5, 0.2 * usual));
}

/** Rows of touching carets and tildes. */
export function readWaves(waves: readonly Glyph[], components: Components): MarkRow[] {
  return waves.flatMap((wave) => {
    if (wave.purity < 0.95) return [];
    const cells = splitWave(wave, components);
    // Signs that touch are higher than wide: # and |.
    return cells.length < SHORTEST || wave.box.height > wave.box.width / cells.length
      ? []
      : [
          toMarkRow(
            cells.map((cell) => cell.glyph),
            (index) => cells[index].text,
          ),
        ];
  });
}

const areaOf = ({ area }: Glyph): number => area;
/** Dots drawn alike differ by no more ink; round letters (name, menu) by 1.4 times. */
const MOST_APART = 1.15;

/** Whether a line is nothing but round dots of one size: a hidden password. */
export function isDotRow({ glyphs }: TextLine): boolean {
  return (
    glyphs.length >= FEWEST_DOTS &&
    glyphs.every((glyph) => isDot(glyph) && Math.abs(glyph.box.height - glyphs[0].box.height) <= 1) &&
    Math.max(...glyphs.map(areaOf)) <= MOST_APART * Math.min(...glyphs.map(areaOf)) &&
    isEven(glyphs)
  );
}

/** Stars have more soft pixels than dots. */
const STARS_APART = 1.25;
/** Part of them that has the outline of a star: between two columns of pixels some are drawn wider. */
const MOSTLY = 0.4;
/** Fewer may be letters; what stars hang above the line that stands beside them, in heights of a capital, and how far off. */
const FEWEST_STARS = 6;
const HANGING = 0.15;
const BESIDE = 3;

/**
 * The words beside a line that is nothing but like stars, or null where it is none: the words stand lower, and letters
 * of that form stand on their line.
 */
export function besideStars(row: TextLine, lines: readonly TextLine[]): TextLine | null {
  if (!areStars(row.glyphs)) return null;
  const words = lines.find(
    (line) =>
      line !== row &&
      line.ground === row.ground &&
      verticalOverlap(line.box, row.box) >= 0.5 &&
      horizontalGap(line.box, row.box) <= BESIDE * line.tall &&
      hangsAbove(row, line),
  );
  return words ?? null;
}

/** Whether glyphs are like stars that stand evenly, and more than letters would. */
export const areStars = (glyphs: readonly Glyph[]): boolean =>
  glyphs.length >= FEWEST_STARS &&
  glyphs.filter((glyph) => shapeOf(glyph) === '*').length >= MOSTLY * glyphs.length &&
  Math.max(...glyphs.map(areaOf)) <= STARS_APART * Math.min(...glyphs.map(areaOf)) &&
  isEven(glyphs);

/** Whether stars hang above the line that words stand on. */
export const hangsAbove = ({ box }: TextLine, words: TextLine): boolean =>
  words.baseline - bottom(box) >= HANGING * words.tall;

/** A row with what it says, by the outline of each mark; null where it is a row of something else. */
export function readMarkRow({ glyphs }: TextLine): MarkRow | null {
  const texts = glyphs.map(shapeOf);
  if (texts.includes(null) || isRule(glyphs, texts)) return null;
  return toMarkRow(glyphs, (index) => texts[index] ?? '');
}

/** The points or dashes of a rule or a grid. */
function isRule(glyphs: readonly Glyph[], texts: readonly (string | null)[]): boolean {
  const [first, last] = [glyphs[0].box, glyphs[glyphs.length - 1].box];
  const step = (last.x - first.x) / (glyphs.length - 1);
  if (texts.every((text) => text === '-')) return median(glyphs.map(({ box }) => box.width)) < HYPHEN * step;
  return median(glyphs.map(({ box }) => box.height)) < SMALLEST_DOT;
}

/** A row of marks with what each says. */
export function toMarkRow(glyphs: readonly Glyph[], textAt: (index: number) => string): MarkRow {
  const line = toLine(glyphs);
  const signs = line.glyphs.map(({ box }, index) => ({
    text: textAt(index),
    confidence: CONFIDENCE,
    x: box.x + box.width / 2,
    spaceBefore: false,
    stacks: { first: index, last: index },
    alone: true,
  }));
  return { line, signs };
}

/** A row of marks with the size of the words that it stands beside. */
export const setBeside = (row: MarkRow, { tall, baseline }: TextLine): MarkRow => ({
  ...row,
  line: { ...row.line, tall, baseline },
});

/** Dots are round and full, stars less full, hyphens flat and full; a caret is widest at its feet, a tilde lies. */
export function shapeOf({ box, area, rowExtent }: Glyph): string | null {
  const fill = area / (box.width * box.height);
  const aspect = box.width / box.height;
  const isSquare = aspect <= 1.3 && aspect >= 0.75;
  const isBetween = fill >= STAR.fill[0] && fill < STAR.fill[1];
  if (isSquare && isBetween && box.height >= STAR.lowest && rowExtent >= STAR.extent) return '*';
  if (isSquare) return fill >= 0.65 ? '•' : rowExtent < 0.75 ? '^' : null;
  if (aspect >= 1.5 && fill >= 0.85) return '-';
  if (aspect > 1.3 && aspect <= 2.1 && rowExtent < 0.72) return '^';
  return aspect > 1.8 ? '~' : null;
}
