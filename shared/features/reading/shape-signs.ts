import { bottom, right } from '../../model/geometry.ts';
import type { Sign, Stack } from './align-signs.ts';
import type { Glyph, TextLine } from './text-line.ts';

/** Simple shapes that a recogniser trained on prose loses or mixes up, told by their place and outline alone. */
export type SimpleShape = '.' | ',' | '·' | '•' | '-' | '_' | '=' | ':' | '/' | '\\';

/** Characters that are right for a shape, besides itself. */
const ACCEPTED: Record<SimpleShape, RegExp> = {
  '.': /[.,…:;]/,
  ',': /[.,;]/,
  '·': /[·•.*∙⋅"'“”‘’]/,
  '•': /[•·●*◦■▪"'“”‘’]/,
  '-': /[-–—~−]/,
  _: /[_—]/,
  '=': /[=≡]/,
  ':': /[:;i]/,
  '/': /[/]/,
  '\\': /[\\]/,
};

/** What a recogniser takes a slash for; a V or W is made of strokes that lean as much. */
const LIKE_SLASH = /[/\\|lI1fJ()[\]!;,'.]/;

/** Height of a bullet in pixels and in heights of a capital, at least: smaller is a middle dot with its soft edges. */
const LOWEST_BULLET = 4;
const BULLET = 0.33;
const SMALLEST_MIDDLE = 0.15;

/** Nearer than this times a capital's height, the letter after an underscore belongs to the same word. */
const UNDERSCORE_GAP = 0.4;

/** The simple shape that a stack has in its line, or null. */
export function simpleShape(stack: Stack, line: TextLine): SimpleShape | null {
  const { tall, baseline } = line;
  if (stack.glyphs.length === 2) {
    const [a, b] = stack.glyphs;
    if (isFlat(a.box, a.area, tall) && isFlat(b.box, b.area, tall) && a.box.width >= 0.4 * tall)
      return Math.abs(a.box.width - b.box.width) <= 1 + 0.1 * tall ? '=' : null;
    const low = a.box.y > b.box.y ? a : b;
    const high = low === a ? b : a;
    const stacked = bottom(high.box) <= low.box.y;
    const same = Math.abs(a.box.height - b.box.height) <= 1 + 0.1 * tall;
    const isColon =
      isDot(a.box, tall) && isDot(b.box, tall) && stacked && same && standsInRow(high, low, line);
    return isColon ? ':' : null;
  }
  if (stack.glyphs.length !== 1) return null;
  const { box, area } = stack.glyphs[0];
  if (isDiagonal(stack.glyphs[0], tall)) return stack.glyphs[0].lean > 0 ? '/' : '\\';
  const middle = box.y + box.height / 2;
  const above = (baseline - middle) / tall;
  if (isFlat(box, area, tall)) {
    const isLow = Math.abs(bottom(box) - baseline) <= Math.max(1, 0.12 * tall);
    if (box.width < 0.4 * tall && isLow) return '.';
    if (box.width < 0.2 * tall) return null;
    if (box.y >= baseline - Math.max(1, 0.08 * tall) && box.width >= 0.4 * tall) return '_';
    return above > 0.2 && above < 0.7 ? '-' : null;
  }
  if (!isDot(box, tall)) return null;
  const isRound =
    Math.abs(box.width - box.height) <= Math.max(1, 0.3 * Math.min(box.width, box.height)) &&
    Math.max(box.width, box.height) >= SMALLEST_MIDDLE * tall &&
    area >= 0.6 * box.width * box.height;
  if (above > 0.22 && above < 0.65 && (baseline - box.y) / tall < 0.78)
    return isRound ? (box.height >= Math.max(LOWEST_BULLET, BULLET * tall) ? '•' : '·') : null;
  const below = bottom(box) - baseline;
  if (below > Math.max(1, 0.1 * tall) && box.height >= 1.3 * box.width) return ',';
  return Math.abs(below) <= Math.max(1, 0.12 * tall) && above < 0.25 ? '.' : null;
}

/** How far a colon may reach above capitals and below the line, in their heights: corners of a badge lie further out. */
const COLON_REACH = 0.2;
/** How far its lower dot stands above the line, at most. */
const COLON_RISE = 0.35;

const standsInRow = (high: Glyph, low: Glyph, { tall, baseline }: TextLine): boolean =>
  baseline - high.box.y <= (1 + COLON_REACH) * tall &&
  bottom(low.box) - baseline <= Math.max(1, COLON_REACH * tall) &&
  baseline - bottom(low.box) <= COLON_RISE * tall;

/** One straight stroke that leans more than an italic letter. */
const isDiagonal = ({ box, lean, longestRow, rowExtent }: Glyph, tall: number): boolean =>
  box.height >= 0.85 * tall &&
  box.width >= 0.25 * tall &&
  box.width <= 0.8 * box.height &&
  Math.abs(lean) >= 0.235 &&
  // A letter that leans so has a bar or a hook somewhere: F, J, r, 7.
  longestRow <= 0.75 &&
  Math.abs(lean) * box.height >= 0.5 * box.width &&
  rowExtent <= 0.5;

const isFlat = (box: Stack['box'], area: number, tall: number): boolean =>
  box.height <= Math.max(2, 0.24 * tall) &&
  box.width >= 1.7 * box.height &&
  area >= 0.75 * box.width * box.height;

/** Side of the smallest dot, in heights of a capital: lower ones are specks of the edge or shadow of large type. */
const SMALLEST_DOT = 0.08;

const isDot = (box: Stack['box'], tall: number): boolean =>
  Math.max(box.width, box.height) >= SMALLEST_DOT * tall &&
  box.width <= Math.max(3, 0.38 * tall) &&
  box.height <= Math.max(3, 0.42 * tall) &&
  box.width <= 2 * box.height &&
  box.height <= 2.2 * box.width;

/**
 * Puts simple shapes where the recogniser read nothing or something that can't look so: lost dots, underscores read as
 * spaces, double hyphens drawn together.
 */
export function repairSimpleShapes(
  signs: readonly Sign[],
  missed: readonly number[],
  stacks: readonly Stack[],
  line: TextLine,
  pitch: number | null,
): Sign[] {
  const repaired: Sign[] = [];
  const bars = signs.filter((sign) => sign.text === '|').length;
  signs.forEach((sign, index) => {
    // One lone bar before a word is the pronoun; several part columns or choices.
    const next = signs[index + 1];
    const mayBeLetter =
      bars === 1 && pitch === null && next?.spaceBefore === true && /\p{L}/u.test(next.text);
    const own = sign.text === '|' && mayBeLetter ? asLetter(sign, stacks, line) : sign;
    repaired.push(...repairSign(own, stacks, line, pitch));
  });
  for (const at of missed) {
    const shape = simpleShape(stacks[at], line);
    if (!shape || isPieceOfNext(at, stacks, line)) continue;
    const { box } = stacks[at];
    const sign: Sign = {
      text: shape,
      confidence: 0.8,
      x: box.x + box.width / 2,
      spaceBefore: false,
      stacks: { first: at, last: at },
      alone: true,
    };
    const next = repaired.findIndex((other) => (other.stacks?.first ?? -1) > at);
    const after = repaired[next];
    const before = repaired[(next < 0 ? repaired.length : next) - 1];
    if (pitch !== null && isInCell(sign, [before, after], stacks, pitch)) continue;
    const twin = [before, after].find((other) => other?.text === shape && !other.alone);
    if (twin) {
      repaired[repaired.indexOf(twin)] = { ...sign, spaceBefore: twin.spaceBefore };
      continue;
    }
    if (shape === '_' && after?.stacks) {
      // What was read as a space was the underscore.
      const gap = stacks[after.stacks.first].box.x - right(box);
      if (gap < UNDERSCORE_GAP * line.tall) repaired[next] = { ...after, spaceBefore: false };
    }
    const added = repeatWide(sign, box.width, line, pitch);
    if (next < 0) repaired.push(...added);
    else repaired.splice(next, 0, ...added);
  }
  return withBullet(repaired);
}

/** A line begins with a bullet, however small, and not with a middle dot. */
const withBullet = ([first, ...rest]: Sign[]): Sign[] =>
  first ? [first.text === '·' ? { ...first, text: '•' } : first, ...rest] : [];

/** Whether a speck touches the letter after it, whose foot it is: marks stand apart. */
const isPieceOfNext = (at: number, stacks: readonly Stack[], { tall }: TextLine): boolean => {
  const [{ box }, next] = [stacks[at], stacks[at + 1]?.box];
  return (
    box.width * box.height <= 2 && next !== undefined && next.height >= 0.5 * tall && next.x <= right(box)
  );
};

/** Nearer than this to the middle of a character, in cells, a speck is a piece of it. */
const OWN_CELL = 0.6;

const isInCell = (
  { x }: Sign,
  beside: readonly (Sign | undefined)[],
  stacks: readonly Stack[],
  pitch: number,
): boolean =>
  beside.some((sign) => {
    if (!sign?.alone || !sign.stacks) return false;
    const middle = (stacks[sign.stacks.first].box.x + right(stacks[sign.stacks.last].box)) / 2;
    return Math.abs(x - middle) < OWN_CELL * pitch;
  });

function repairSign(sign: Sign, stacks: readonly Stack[], line: TextLine, pitch: number | null): Sign[] {
  if (!sign.stacks || !sign.alone) return [sign];
  const covered = stacks.slice(sign.stacks.first, sign.stacks.last + 1);
  const shapes = covered.map((stack) => simpleShape(stack, line));
  if (covered.length > 1) {
    // One character read over several dashes, bars or dots.
    if (!shapes.every((shape) => shape !== null && '-=_.•'.includes(shape)) || sign.text === '…')
      return [sign];
    return covered.map((stack, index) => ({
      ...sign,
      text: shapes[index] as string,
      x: stack.box.x + stack.box.width / 2,
      spaceBefore: index === 0 && sign.spaceBefore,
      stacks: { first: (sign.stacks?.first ?? 0) + index, last: (sign.stacks?.first ?? 0) + index },
    }));
  }
  const [shape] = shapes;
  if (!shape) return [repairQuote(sign, covered[0], line, pitch)];
  if (/[/\\]/.test(shape) && !LIKE_SLASH.test(sign.text)) return [sign];
  // A hyphen of small type is hardly wider than high.
  if (shape === '·' && /[-–]/.test(sign.text) && covered[0].box.width > covered[0].box.height) return [sign];
  const fitting = ACCEPTED[shape].test(sign.text) ? sign : { ...sign, text: shape, confidence: 0.8 };
  const isLine = shape === '_' || (shape === '-' && pitch !== null && sign.text !== '~');
  return isLine ? repeatWide({ ...fitting, text: shape }, covered[0].box.width, line, pitch) : [fitting];
}

/** An upright stroke from the baseline to the height of a capital is a letter: bars reach below the baseline. */
function asLetter(sign: Sign, stacks: readonly Stack[], { tall, baseline }: TextLine): Sign {
  if (!sign.stacks || !sign.alone) return sign;
  const { box, glyphs } = stacks[sign.stacks.first];
  const fits = bottom(box) <= baseline + 0.05 * tall && box.height <= 1.05 * tall;
  return fits && glyphs.length === 1 && Math.abs(glyphs[0].lean) < 0.1 ? { ...sign, text: 'I' } : sign;
}

/** Quotes, straight or curly by how they lean; a backtick of code leans to the left. */
function repairQuote(sign: Sign, stack: Stack, line: TextLine, pitch: number | null): Sign {
  if (stack.glyphs.length !== 1) return sign;
  const { tall } = line;
  const [{ box, lean }] = stack.glyphs;
  if (pitch !== null && /["'‘’“”]/.test(sign.text) && isBacktick(stack.glyphs[0], line))
    return { ...sign, text: '`' };
  const isQuote = /['’]/.test(sign.text) && box.height <= 0.6 * tall && box.height >= 4;
  if (isQuote && tall >= 9) return { ...sign, text: lean >= 0.2 ? '’' : lean < 0.12 ? "'" : sign.text };
  return sign;
}

/** How far a backtick leans, its greatest height and where it ends above the line, in heights of a capital. */
const BACKTICK = { lean: -0.4, height: 0.4, above: 0.6 };

const isBacktick = ({ box, lean }: Glyph, { tall, baseline }: TextLine): boolean =>
  lean <= BACKTICK.lean &&
  box.height <= BACKTICK.height * tall &&
  baseline - bottom(box) >= BACKTICK.above * tall;

/** A flat shape as wide as several characters stands for that many: underscores and hyphens join up. */
function repeatWide(sign: Sign, width: number, line: TextLine, pitch: number | null): Sign[] {
  if (sign.text !== '_' && sign.text !== '-') return [sign];
  const one = pitch ?? (sign.text === '_' ? 0.8 : 0.5) * line.tall;
  const count = pitch || sign.text === '_' ? Math.max(1, Math.round(width / one)) : 1;
  return Array.from({ length: count }, (_, index) => ({
    ...sign,
    x: sign.x + (index - (count - 1) / 2) * one,
    spaceBefore: index === 0 && sign.spaceBefore,
  }));
}
