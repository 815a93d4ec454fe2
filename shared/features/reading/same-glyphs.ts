import { type Sign, usualWidth } from './align-signs.ts';
import { claimedText, type Drawing } from './claimed-drawings.ts';
import type { LineCoverage } from './prepare-line.ts';
import { type ReadLine, rereadLine } from './read-line.ts';
import { cut, type Picture } from './stack-picture.ts';
import { wordAround } from './word-around.ts';

/** A line with the pixels it was read from. */
export type Shown = { read: ReadLine; coverage: LineCoverage };

type Sample = { line: number; sign: number };
type Kind = { picture: Picture; samples: Sample[] };

/** Mean difference of coverage (of 255) up to which two drawings are the same glyph. */
const SAME = 14;
/** Characters that many fonts draw alike: the drawing can't tell them apart. */
const ALIKE = [/^[Il|]$/, /^[O0Q]$/, /^[-–—−]$/, /^[.,]$/];
/** Characters that recognisers take for each other: what stands beside them in the word tells how far to trust them. */
const CONFUSED = /^[1lI|0Oo]$/;
const TRUST = { fitting: 1.2, alone: 0.35, misfit: 0.25 };
/** How far a character may lie from its ink, in heights of a capital, to count. */
const OFF_CENTRE = 0.22;
/** Narrower strokes (i, l, t in small sizes) are drawn too much alike. */
const NARROW = 0.32;
const FEWEST = 3;
const MAJORITY = 3;
const FIXED_MAJORITY = 1.6;
/** Signs of currency are drawn apart in every font, and data of one language know few of them. */
const CURRENCIES = /^[£€]$/;

/**
 * Settles characters by their drawing: on one screen a character in one font is drawn the same every time. Where a
 * drawing was read one way in most places, the rest follow, unless fonts draw the two characters alike.
 */
export function settleSameGlyphs(lines: readonly Shown[]): ReadLine[] {
  const kinds = new Map<string, Kind[]>();
  lines.forEach(({ read, coverage }, line) => {
    read.signs.forEach((sign, index) => {
      if (!isCentred(sign, read) || !sign.stacks) return;
      const picture = cut(coverage, read, sign.stacks.first);
      // A comma and a quote may be drawn alike, at different heights of the row.
      const height = read.line.baseline - read.stacks[sign.stacks.first].box.y;
      const key = `${picture.width}x${picture.height}+${height}`;
      const group = kinds.get(key) ?? [];
      kinds.set(key, group);
      const kind = group.find((other) => difference(other.picture, picture) <= SAME);
      if (kind) kind.samples.push({ line, sign: index });
      else group.push({ picture, samples: [{ line, sign: index }] });
    });
  });
  const changed = new Map<number, Sign[]>();
  const all = [...kinds.values()].flat();
  for (const { samples } of all) settle(samples, lines, changed);
  settleByOthers(all, lines, changed);
  return lines.map(({ read }, index) => {
    const signs = changed.get(index);
    return signs ? rereadLine(read.line, signs) : read;
  });
}

/** Whether a character has one stack to itself, of a fitting width, and stands where the recogniser saw it. */
function isCentred(sign: Sign, { stacks, line, pitch }: ReadLine): boolean {
  if (!sign.alone || !sign.stacks || sign.stacks.first !== sign.stacks.last) return false;
  const { box } = stacks[sign.stacks.first];
  if (pitch !== null)
    return box.width <= 1.1 * pitch && Math.abs(box.x + box.width / 2 - sign.x) <= 0.5 * pitch;
  const fit = box.width / (line.tall * usualWidth(sign.text));
  if (box.width < NARROW * line.tall || fit < 0.55 || fit > 1.7) return false;
  return Math.abs(box.x + box.width / 2 - sign.x) <= OFF_CENTRE * line.tall;
}

/** What each drawing was read as, by how far its places are to be trusted. */
function weigh(samples: readonly Sample[], lines: readonly Shown[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const sample of samples) {
    const { text, confidence } = lines[sample.line].read.signs[sample.sign];
    const trust = CONFUSED.test(text) ? trustIn(sample, lines) : 1;
    weights.set(text, (weights.get(text) ?? 0) + trust * (0.2 + confidence));
  }
  return weights;
}

/** In fonts of fixed pitch, settles what a drawing is by what other drawings of the font are. */
function settleByOthers(kinds: readonly Kind[], lines: readonly Shown[], changed: Map<number, Sign[]>): void {
  const fixed = kinds.flatMap((kind) => {
    const samples = kind.samples.filter(({ line }) => lines[line].read.pitch !== null);
    return samples.length > 0 ? [{ samples, drawing: toDrawing(kind.picture, samples, lines) }] : [];
  });
  const drawings = fixed.map(({ drawing }) => drawing);
  for (const { samples, drawing } of fixed) {
    const text = claimedText(drawing, drawings);
    if (text === null) continue;
    for (const { line, sign } of samples) {
      const signs = changed.get(line) ?? [...lines[line].read.signs];
      signs[sign] = { ...signs[sign], text, confidence: 0.9 };
      changed.set(line, signs);
    }
  }
}

const toDrawing = (picture: Picture, samples: readonly Sample[], lines: readonly Shown[]): Drawing => ({
  picture,
  pitch: lines[samples[0].line].read.pitch ?? 0,
  weights: weigh(samples, lines),
  amongDigits: samples.every(({ line, sign }) =>
    wordAround(lines[line].read.signs, sign).some(({ text }) => /\p{N}/u.test(text)),
  ),
});

function settle(samples: readonly Sample[], lines: readonly Shown[], changed: Map<number, Sign[]>): void {
  if (samples.length < FEWEST) return;
  const signOf = ({ line, sign }: Sample): Sign => lines[line].read.signs[sign];
  const weights = weigh(samples, lines);
  const [best, weight] = [...weights].reduce((a, b) => (b[1] > a[1] ? b : a));
  for (const sample of samples) {
    const sign = signOf(sample);
    if (sign.text === best) continue;
    // In fonts of fixed pitch I, l and | are drawn apart.
    const isFixed = lines[sample.line].read.pitch !== null;
    const areApart =
      (isFixed && CONFUSED.test(sign.text) && CONFUSED.test(best)) ||
      (CURRENCIES.test(sign.text) && CURRENCIES.test(best));
    const majority = areApart ? FIXED_MAJORITY : MAJORITY;
    if (weight < majority * (weights.get(sign.text) ?? 0)) continue;
    if (isShifted(sample, best, samples, lines)) continue;
    if (!isFixed && ALIKE.some((group) => group.test(sign.text) && group.test(best))) continue;
    const signs = changed.get(sample.line) ?? [...lines[sample.line].read.signs];
    signs[sample.sign] = { ...sign, text: best, confidence: 0.9 };
    changed.set(sample.line, signs);
  }
}

/**
 * Whether the character that the drawing shows was read beside it, from another drawing or in a word whose characters
 * have not each their own ink: characters and ink were brought together shifted by one.
 */
function isShifted(
  { line, sign }: Sample,
  best: string,
  samples: readonly Sample[],
  lines: readonly Shown[],
): boolean {
  const { signs } = lines[line].read;
  return [sign - 1, sign + 1].some(
    (beside) =>
      signs[beside]?.text === best &&
      (!samples.some((other) => other.line === line && other.sign === beside) ||
        wordAround(signs, sign).some(({ alone }) => !alone)),
  );
}

/** A digit among digits and a letter among letters are trusted; a digit among letters, or the reverse, hardly. */
function trustIn({ line, sign }: Sample, lines: readonly Shown[]): number {
  const { signs } = lines[line].read;
  const around = [
    signs[sign].spaceBefore ? '' : (signs[sign - 1]?.text ?? ''),
    signs[sign + 1]?.spaceBefore ? '' : (signs[sign + 1]?.text ?? ''),
  ].join('');
  const [letters, digits] = [/\p{L}/u.test(around), /\p{N}/u.test(around)];
  if (letters === digits) return TRUST.alone;
  return letters === /[lIOo|]/.test(signs[sign].text) ? TRUST.fitting : TRUST.misfit;
}

function difference(a: Picture, b: Picture): number {
  let sum = 0;
  for (let at = 0; at < a.data.length; at++) sum += Math.abs(a.data[at] - b.data[at]);
  return sum / a.data.length;
}
