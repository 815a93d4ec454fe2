import { bottom } from '../../model/geometry.ts';
import { type MarkRow, setBeside, toMarkRow } from './mark-rows.ts';
import { type Glyph, horizontalGap, type TextLine, toLine } from './text-line.ts';

/** Highest dot, in heights of a capital. */
const LARGEST = 0.36;
/** Where hyphens stand above the line, in heights of a capital, and how wide they are beside their distance. */
const HYPHEN = { from: 0.15, to: 0.65, width: 0.55, aspect: 2 };
/** Distance of two at most, in heights of a capital, and how far two such distances may differ, in pixels. */
const FARTHEST = 1.25;
const UNEVEN = 1.5;
/** Pixels between the foot of a dot and the line it stands on. */
const OFF_LINE = 1;
/** More than this are a row of their own, which leads the eye to what follows or tells what was done. */
const MOST_IN_LINE = 4;
/** Fewer dots that stand apart from all words may be specks. */
const FEWEST_APART = 6;
/** Three are an ellipsis, which stands for what is left out, or opens it. */
const ELLIPSIS = 3;
/** Points that stand closer than so many of their widths are a dotted rule. */
const CLOSEST = 2;
/** Pictures with more stray marks than this are texture. */
const MOST_MARKS = 3000;

/**
 * Gathers the full stops and hyphens that stand evenly behind or before words: a few of them belong to the line
 * (`lists... done`), of which only the nearest reach it; many are a row of marks, as are dots alone in a row of words.
 */
export function gatherMarks(
  lines: readonly TextLine[],
  marks: readonly Glyph[],
): { lines: TextLine[]; alone: Glyph[]; rows: MarkRow[] } {
  const free =
    marks.length > MOST_MARKS
      ? []
      : marks.filter((mark) => isSmall(mark) || isFlat(mark)).sort((a, b) => a.box.x - b.box.x);
  const used = new Set<Glyph>();
  const rows: MarkRow[] = [];
  const gathered = lines.map((line) => {
    const ends = [runFrom(line, 1, free, used), runFrom(line, -1, free, used)].filter(
      ({ found }) => found.length > 0,
    );
    if (ends.length === 0) return line;
    let glyphs = line.glyphs;
    for (const { own, found } of ends.filter(isWritten)) {
      for (const dot of found) used.add(dot);
      const run = [...own, ...found];
      if (run.length <= MOST_IN_LINE) glyphs = [...glyphs, ...found];
      else {
        glyphs = glyphs.filter((glyph) => !own.includes(glyph));
        rows.push(rowOf(run, line));
      }
    }
    return toLine(glyphs);
  });
  rows.push(...rowsApart(free, gathered, used));
  return { lines: gathered, alone: marks.filter((mark) => !used.has(mark)), rows };
}

const rowOf = (run: readonly Glyph[], line: TextLine): MarkRow =>
  setBeside(
    toMarkRow(run, () => (isSmall(run[0]) ? '.' : '-')),
    line,
  );

/** Whether marks are as wide for their distance as hyphens are: the dashes of a broken rule are not. */
const isWritten = ({ own: [first], found: [next] }: { own: Glyph[]; found: Glyph[] }): boolean =>
  isSmall(first) || first.box.width >= HYPHEN.width * Math.abs(middleOf(next) - middleOf(first));

const isSmall = ({ box }: Glyph): boolean =>
  box.height >= 2 && box.width <= 2 * box.height && box.height <= 2 * box.width;

const isFlat = ({ box, area }: Glyph): boolean =>
  box.height <= 3 && box.width >= HYPHEN.aspect * box.height && area >= 0.9 * box.width * box.height;

/** Whether a mark stands where the full stop or hyphen of a line does. */
function isOfLine(mark: Glyph, { tall, baseline }: Pick<TextLine, 'tall' | 'baseline'>): boolean {
  if (isSmall(mark))
    return mark.box.height <= LARGEST * tall && Math.abs(bottom(mark.box) - baseline) <= OFF_LINE;
  const above = (baseline - mark.box.y - mark.box.height / 2) / tall;
  return isFlat(mark) && above >= HYPHEN.from && above <= HYPHEN.to;
}

/** Whether a stroke has another above or below it: one of two of an equals sign. */
const isHalf = (mark: Glyph, { glyphs }: TextLine): boolean =>
  isFlat(mark) && glyphs.some((other) => other !== mark && horizontalGap(other.box, mark.box) < 0);

const isAlike = (a: Glyph, b: Glyph): boolean =>
  a.ground === b.ground &&
  Math.abs(a.box.width - b.box.width) <= 1 &&
  Math.abs(a.box.height - b.box.height) <= 1 &&
  Math.abs(bottom(a.box) - bottom(b.box)) <= OFF_LINE;

const middleOf = ({ box }: Glyph): number => box.x + box.width / 2;

/** The marks that a line ends in (way 1) or begins with (way -1), and the free ones that go on from there. */
function runFrom(
  line: TextLine,
  way: 1 | -1,
  free: readonly Glyph[],
  used: ReadonlySet<Glyph>,
): { own: Glyph[]; found: Glyph[] } {
  const { tall } = line;
  const inward = way === 1 ? [...line.glyphs].reverse() : line.glyphs;
  const [first] = inward;
  const end = inward.findIndex((glyph) => !isAlike(glyph, first));
  if (end < 1 || !isOfLine(first, line) || isHalf(first, line)) return { own: [], found: [] };
  const own = inward.slice(0, end);
  const step = own.length > 1 ? Math.abs(middleOf(own[0]) - middleOf(own[1])) : null;
  return { own, found: follow(first, way, step, FARTHEST * tall, free, used) };
}

/** The free marks that go on evenly from one. */
function follow(
  first: Glyph,
  way: 1 | -1,
  firstStep: number | null,
  farthest: number,
  free: readonly Glyph[],
  used: ReadonlySet<Glyph>,
): Glyph[] {
  const order = way === 1 ? free : [...free].reverse();
  const found: Glyph[] = [];
  let last = first;
  let step = firstStep;
  for (const dot of order) {
    const apart = way * (middleOf(dot) - middleOf(last));
    if (apart > farthest) break;
    if (apart <= last.box.width || used.has(dot) || !isAlike(first, dot)) continue;
    if (step !== null && Math.abs(apart - step) > UNEVEN) break;
    step ??= apart;
    found.push(dot);
    last = dot;
  }
  return found;
}

/** Long rows of dots and ellipses that no word stands close to, on the line of words in their row. */
function rowsApart(free: readonly Glyph[], lines: readonly TextLine[], used: Set<Glyph>): MarkRow[] {
  const rows: MarkRow[] = [];
  const seen = new Set<Glyph>();
  for (const dot of free) {
    if (used.has(dot) || seen.has(dot) || !isSmall(dot)) continue;
    const line = lineOf(dot, lines);
    if (!line) continue;
    const run = [dot, ...follow(dot, 1, null, FARTHEST * line.tall, free, used)];
    for (const one of run) seen.add(one);
    if (run.length < FEWEST_APART && run.length !== ELLIPSIS) continue;
    for (const one of run) used.add(one);
    if (middleOf(run[1]) - middleOf(run[0]) >= CLOSEST * dot.box.width) rows.push(rowOf(run, line));
  }
  return rows;
}

/** The nearest line of words whose baseline a dot stands on. */
function lineOf(dot: Glyph, lines: readonly TextLine[]): TextLine | null {
  const fitting = lines.filter(
    ({ ground, baseline, tall, glyphs }) =>
      ground === dot.ground &&
      glyphs.length > 2 &&
      Math.abs(bottom(dot.box) - baseline) <= OFF_LINE &&
      dot.box.height <= LARGEST * tall,
  );
  const apart = ({ box }: TextLine): number => horizontalGap(box, dot.box);
  return fitting.length === 0 ? null : fitting.reduce((a, b) => (apart(b) < apart(a) ? b : a));
}
