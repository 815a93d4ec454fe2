import { type Box, bottom, right } from '../../model/geometry.ts';
import { type Glyph, isAcrossTwo, type TextLine, toLine } from './text-line.ts';

/** Glyphs with less of their outline on one ground are an edge between two, as long as they are few. */
const PURE = 0.75;
const MOST_EDGES = 4;

/** Glyphs with as much of it stand well inside their ground. */
const INSIDE = 0.95;

const ROW = 32;
const COLUMN = 256;
/** Columns of the index: more than any picture has. */
const COLUMNS = 1024;
const cellOf = (x: number, y: number): number => Math.floor(y / ROW) * COLUMNS + Math.floor(x / COLUMN);

/**
 * Gives each small segment (quotes, commas, dots, dashes, accents) to the larger line it stands in or next to. Marks
 * that find no line are returned apart; segments stay lines.
 */
export function attachMarks(
  segments: readonly TextLine[],
  marks: readonly Glyph[],
): { lines: TextLine[]; alone: Glyph[] } {
  const rows = indexRows(segments);
  const extra = new Map<TextLine, Glyph[]>();
  const taken = new Set<TextLine>();
  const alone: Glyph[] = [];
  const give = (parts: readonly Glyph[], owner: TextLine): void => {
    const list = extra.get(owner);
    if (list) list.push(...parts);
    else extra.set(owner, [...parts]);
  };
  const bySize = [...segments].sort((a, b) => a.box.height - b.box.height);
  for (const segment of bySize) {
    if (segment.glyphs.length > 2) continue;
    if (extra.has(segment)) continue;
    const whole: Glyph = { ...segment.glyphs[0], box: segment.box };
    const owner = findOwner(rows, whole, segment, taken);
    if (!owner || segment.box.width > widestMark(segment.box, owner) * owner.tall) continue;
    if (isInRing(segment, owner)) continue;
    taken.add(segment);
    give(segment.glyphs, owner);
  }
  for (const mark of marks) {
    const owner = findOwner(rows, mark, null, taken);
    if (owner) give([mark], owner);
    else alone.push(mark);
  }
  const lines = segments
    .filter((segment) => !taken.has(segment))
    .map((line) => {
      const added = (extra.get(line) ?? []).filter((mark) => !isUnderline(line, mark));
      return added.length ? toLine([...line.glyphs, ...added]) : line;
    });
  return { lines, alone };
}

/** Letters of a word that touch are this many times wider than high. */
const WORD_ASPECT = 1.5;

/** A number in the ring of a chart is none of its marks; what is one shape in another is a sign (©). */
const isInRing = ({ box, glyphs }: TextLine, owner: TextLine): boolean =>
  (glyphs.length > 1 || box.width >= WORD_ASPECT * box.height) &&
  owner.glyphs.some(
    ({ box: ring }) =>
      box.x > ring.x && box.y > ring.y && right(box) < right(ring) && bottom(box) < bottom(ring),
  );

/** Where a dash stands above the line, in heights of a capital, and how wide an em dash is with its shadow. */
const DASH = { from: 0.15, to: 0.65, height: 0.5, aspect: 2.5, width: 1.5 };

/** Height in pixels of the smallest words. */
const LOWEST_WORD = 4;

/** How wide a mark beside a line may be, in heights of a capital: a quote, or a dash. */
function widestMark({ y, width, height }: Box, { tall, glyphs, baseline }: TextLine): number {
  const above = (baseline - y - height / 2) / tall;
  const isDash =
    glyphs.length > 1 &&
    height <= DASH.height * tall &&
    width >= DASH.aspect * height &&
    above >= DASH.from &&
    above <= DASH.to;
  if (isDash) return DASH.width;
  // What is higher may be a word beside its frame.
  if (height <= Math.max(LOWEST_WORD, 0.2 * tall)) return 1.2;
  return glyphs.length > 1 || height <= 0.35 * tall ? 0.9 : 0.5;
}

function indexRows(lines: readonly TextLine[]): Map<number, TextLine[]> {
  const rows = new Map<number, TextLine[]>();
  for (const line of lines) {
    const reach = Math.ceil(line.tall * 1.5);
    const [x0, y0] = [Math.max(0, line.box.x - 2 * reach), Math.max(0, line.box.y - reach)];
    for (let y = y0 - (y0 % ROW); y <= bottom(line.box) + reach; y += ROW)
      for (let x = x0 - (x0 % COLUMN); x <= right(line.box) + 2 * reach; x += COLUMN) {
        const cell = cellOf(x, y);
        const list = rows.get(cell);
        if (list) list.push(line);
        else rows.set(cell, [line]);
      }
  }
  return rows;
}

function findOwner(
  rows: Map<number, TextLine[]>,
  mark: Glyph,
  self: TextLine | null,
  taken: ReadonlySet<TextLine>,
): TextLine | null {
  const middle = mark.box.y + mark.box.height / 2;
  let best: TextLine | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  const around = (rows.get(cellOf(mark.box.x + mark.box.width / 2, middle)) ?? []).filter(
    (line) => line !== self && !taken.has(line),
  );
  for (const line of around) {
    // A word owns marks rather than a shape that may be a mark itself.
    const distance = distanceTo(line, mark, middle) + (line.glyphs.length < 2 ? line.size : 0);
    if (distance < nearest) {
      nearest = distance;
      best = line;
    }
  }
  return best ?? (isDot(mark.box) ? wordBefore(around, mark, middle) : null);
}

/** Where a dot between two words stands above the line, how high it is and how far from each, in heights of a capital. */
const MIDDLE = { from: 0.2, to: 0.65, height: 0.45, reach: 1.8 };
const EVENLY = 0.35;

const isDot = ({ width, height }: Box): boolean => width <= 2 * height && height <= 2 * width;

/** The word before a dot that stands in the middle between two of one row, however widely they are set. */
function wordBefore(around: readonly TextLine[], { box, ground }: Glyph, middle: number): TextLine | null {
  const words = around.filter(
    (line) =>
      line.ground === ground &&
      line.glyphs.length > 1 &&
      box.height <= MIDDLE.height * line.tall &&
      line.baseline - middle >= MIDDLE.from * line.tall &&
      line.baseline - middle <= MIDDLE.to * line.tall,
  );
  for (const before of words) {
    const left = box.x - right(before.box);
    if (left < 0 || left > MIDDLE.reach * before.tall) continue;
    const follows = words.some((after) => {
      const apart = after.box.x - right(box);
      const isRow = Math.abs(after.baseline - before.baseline) <= 1;
      return apart >= 0 && isRow && Math.abs(apart - left) <= EVENLY * before.tall;
    });
    if (follows) return before;
  }
  return null;
}

/** Height of the dashes and dots of a title across two grounds, in heights of a capital; in a frame stand whole words. */
const LOW = 0.26;

/** The edge between two areas owns nothing: the round corners of a button beside a digit on it. */
const isEdge = (line: TextLine, mark: Glyph): boolean =>
  line.glyphs.length <= MOST_EDGES &&
  line.glyphs.every(({ purity }) => purity < PURE) &&
  !(isAcrossTwo(line) && mark.box.height <= LOW * line.tall);

/** Whether a mark stands on the ground of a line, or on one of the two that the line lies across. */
const standsWith = (mark: Glyph, line: TextLine): boolean =>
  line.ground === mark.ground ||
  (mark.box.height <= LOW * line.tall &&
    isAcrossTwo(line) &&
    line.glyphs.every(({ purity }) => purity < PURE) &&
    line.glyphs.some(({ second }) => second === mark.ground));

/** The round corner of the badge around a word: an edge between two areas, beside letters well inside one. */
const isCorner = (mark: Glyph, { glyphs }: TextLine): boolean =>
  mark.purity < PURE && glyphs.every(({ purity }) => purity >= INSIDE);

/** Ink of the smallest dot, in squares of a capital's height. */
const SPECK = 0.015;

/** What is left of a round corner beside a line: less ink than a dot has, or a few pixels aslant. */
const isSpeck = ({ box, area }: Glyph, size: number): boolean =>
  area <= SPECK * size * size ||
  (box.width === box.height && box.width <= 3 && area <= 0.5 * box.width * box.height);

/** How far a mark lies from a line that could own it; infinite where it can't. */
function distanceTo(line: TextLine, mark: Glyph, middle: number): number {
  const size = line.tall;
  const isBar = line.glyphs.length < 2 && line.box.height > 4 * line.box.width;
  if (
    isBar ||
    isEdge(line, mark) ||
    isCorner(mark, line) ||
    !standsWith(mark, line) ||
    mark.box.height > 0.62 * size ||
    mark.box.width > 3 * size
  )
    return Number.POSITIVE_INFINITY;
  const height = (line.baseline - middle) / size;
  const isFlat = mark.box.width >= 2.5 * mark.box.height;
  // A flat mark above the letters belongs to the row above; just below the baseline it is an underscore.
  if (isFlat && height > 0.85) return Number.POSITIVE_INFINITY;
  const isUnderscore = isFlat && height <= 0.1 && height >= -0.4;
  const above = isUnderscore ? 0 : line.box.y - middle;
  const below = isUnderscore ? 0 : middle - bottom(line.box);
  // A caret in the row below points at what stands above it.
  if (middle - line.baseline >= 0.3 * size && mark.box.width >= 1.3 * mark.box.height && !isUnderscore)
    return Number.POSITIVE_INFINITY;
  if (above > 0.45 * size || below > 0.35 * size) return Number.POSITIVE_INFINITY;
  const aside = Math.max(0, line.box.x - right(mark.box), mark.box.x - right(line.box));
  if (aside > 1.25 * size || (aside > 0 && isSpeck(mark, size))) return Number.POSITIVE_INFINITY;
  return aside + 4 * Math.max(0, above, below);
}

/** A flat mark under glyphs: an underline, where an underscore would have free space above it. */
function isUnderline(line: TextLine, mark: Glyph): boolean {
  if (mark.box.width < 3 * mark.box.height || mark.box.y < line.baseline - 0.1 * line.size) return false;
  let covered = 0;
  for (const { box } of line.glyphs) {
    const shared = Math.min(right(box), right(mark.box)) - Math.max(box.x, mark.box.x);
    if (shared > 0 && box.y + box.height / 2 < mark.box.y) covered += shared;
  }
  return covered > 0.5 * mark.box.width;
}
