import { type Box, bottom, right, unionOf } from '../../model/geometry.ts';
import type { Line, Word } from '../../model/image-features.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { isBlend } from './blends.ts';

/** A name with a sample of its colour before it. */
export type LegendEntry = { name: string; box: Box; sample: Box; evidence: string[] };

/** A sample stands in so many heights of the word behind it, and ends so near to it. */
const REACH = 5;
const NEAREST = 2.3;
const FEWEST_PIXELS = 6;
const SAME = 30;
/** Of two colours before a word the nearer one is its sample, if they end so far from each other. */
const APART = 0.4;
/** A short word with so much of a colour in its box is the sample, read as letters or signs. */
const SAMPLE_SHARE = 0.08;
const MOST_READ = 2;
/** A sample that was read as the first sign of a name is about so many heights broad. */
const READ_ALONG = 1.3;
const SOLID = 0.5;
/** A name has a letter, or is a year; figures at marks are none. */
const NAME = /\p{L}|(?<![\d.,])\d{4}(?![\d.,])/u;
/** Words of one name are no further apart than this share of their height. */
const WORD_GAP = 1.1;

const isLike = ({ data, width }: RgbaImage, x: number, y: number, color: number): boolean => {
  const byte = (y * width + x) * 4;
  return (
    Math.abs(data[byte] - (color >> 16)) <= SAME &&
    Math.abs(data[byte + 1] - ((color >> 8) & 255)) <= SAME &&
    Math.abs(data[byte + 2] - (color & 255)) <= SAME
  );
};

function countIn(image: RgbaImage, box: Box, color: number): { count: number; last: number } {
  let count = 0;
  let last = -1;
  for (let y = Math.max(0, box.y); y < Math.min(image.height, bottom(box)); y++)
    for (let x = Math.max(0, box.x); x < Math.min(image.width, right(box)); x++)
      if (isLike(image, x, y, color)) {
        count++;
        last = Math.max(last, x);
      }
  return { count, last };
}

/**
 * What a legend calls each colour, by the sample before the name; where no name has one, by the sample behind it or
 * over it.
 * @param lines those that may hold a legend
 */
export function legendOf(
  image: RgbaImage,
  lines: readonly Line[],
  colors: readonly number[],
): (LegendEntry | null)[] {
  const forms = [namesAfterSamples, namesBeforeSamples, namesUnderSamples];
  for (const form of forms) {
    const found = form(image, lines, [...new Set(colors)]);
    if (found.size > 0)
      return colors.map((color, index) => {
        // A colour that stands for several things does not tell them apart.
        const isShared = colors.some((other, at) => other === color && at !== index);
        return isShared ? null : (found.get(color) ?? null);
      });
  }
  return colors.map(() => null);
}

function namesAfterSamples(
  image: RgbaImage,
  lines: readonly Line[],
  colors: readonly number[],
): Map<number, LegendEntry> {
  const starts = lines.flatMap((line) =>
    line.words.map((_, at) => ({ line, at, color: sampleBefore(image, line, at, colors) })),
  );
  const found = new Map<number, LegendEntry>();
  for (const { line, at, color } of starts) {
    if (color < 0 || found.has(colors[color])) continue;
    const words = nameFrom(image, line.words, at, starts, line, colors);
    const entry = entryOf(words, line, placeOfSample(words[0].box));
    if (entry) found.set(colors[color], entry);
  }
  return found;
}

function entryOf(words: readonly Word[], line: Line, sample: Box): LegendEntry | null {
  const name = words
    .map(({ text }) => text)
    .join(' ')
    .replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})%.]+$/gu, '');
  return NAME.test(name)
    ? { name, box: unionOf(words.map(({ box }) => box)), sample, evidence: [line.id] }
    : null;
}

/** Words of a line that stand together. */
function phrasesOf({ words }: Line): Word[][] {
  const phrases: Word[][] = [];
  for (const [at, word] of words.entries()) {
    const isNear = at > 0 && word.box.x - right(words[at - 1].box) <= WORD_GAP * word.box.height;
    if (isNear) phrases[phrases.length - 1].push(word);
    else phrases.push([word]);
  }
  return phrases;
}

const namesBeforeSamples = (image: RgbaImage, lines: readonly Line[], colors: readonly number[]) =>
  namesBy(image, lines, colors, (words) => {
    const { x, y, width, height } = unionOf(words.map(({ box }) => box));
    return { x: x + width + 1, y, width: Math.round(REACH * height), height };
  });

const namesUnderSamples = (image: RgbaImage, lines: readonly Line[], colors: readonly number[]) =>
  namesBy(image, lines, colors, (words) => {
    const { x, y, width, height } = unionOf(words.map(({ box }) => box));
    const from = Math.max(0, y - Math.round(OVER * height));
    return { x, y: from, width, height: y - 1 - from };
  });
/** A sample over a name is a line within so many of its heights. */
const OVER = 1.3;

/** Names with one colour alone in a box beside them, which ends within it. */
function namesBy(
  image: RgbaImage,
  lines: readonly Line[],
  colors: readonly number[],
  placeOf: (words: readonly Word[]) => Box,
): Map<number, LegendEntry> {
  const found = new Map<number, LegendEntry>();
  for (const line of lines)
    for (const words of phrasesOf(line)) {
      const place = placeOf(words);
      if (!NAME.test(words[0].text) || place.height < 2) continue;
      const own = colors.filter(
        (color) =>
          !isInk(line, color) &&
          countIn(image, place, color).count >= FEWEST_PIXELS &&
          endsWith(image, place, color),
      );
      const entry = own.length === 1 && !found.has(own[0]) ? entryOf(words, line, place) : null;
      if (entry) found.set(own[0], entry);
    }
  return found;
}

/** Where the sample before a word lies, with room around it: it may have been read as part of the word. */
const placeOfSample = ({ x, y, height }: Box): Box => {
  const width = Math.min(x, Math.round(REACH * height));
  return {
    x: x - width,
    y: Math.max(0, y - Math.round(height / 2)),
    width: width + Math.round(READ_ALONG * height),
    height: 2 * height,
  };
};

const isSample = (image: RgbaImage, { box, text }: Word, colors: readonly number[]): boolean =>
  (text.match(/[\p{L}\p{N}]/gu) ?? []).length <= MOST_READ &&
  colors.some((color) => countIn(image, box, color).count >= SAMPLE_SHARE * box.width * box.height);

/** No pixel is like this. */
const UNUSED = -(SAME + 1) << 16;

/**
 * Whether a colour is that of a line's ground, or a grey that its letters are of or fade to: what of it stands before a
 * word is no sample.
 */
function isInk({ foreground, background }: Line, color: number): boolean {
  const ground = background === undefined ? null : Number.parseInt(background.slice(1), 16);
  if (ground !== null && channelDifference(ground, color) <= SAME) return true;
  if (foreground === undefined || !isGrey(color)) return false;
  const ink = Number.parseInt(foreground.slice(1), 16);
  return channelDifference(ink, color) <= SAME || (ground !== null && isBlend(color, ink, [ground]));
}

const isGrey = (color: number): boolean => {
  const channels = [color >> 16, (color >> 8) & 255, color & 255];
  return Math.max(...channels) - Math.min(...channels) < GREY;
};
const GREY = 40;

/** Which of the colours stands as a sample before a word; -1 for none. */
function sampleBefore(image: RgbaImage, line: Line, at: number, all: readonly number[]): number {
  const { words } = line;
  const colors = all.map((color) => (isInk(line, color) ? UNUSED : color));
  const word = words[at];
  if (!NAME.test(word.text) || isSample(image, word, colors)) return -1;
  const { x, y, height } = word.box;
  const before = words.slice(0, at).findLast((other) => !isSample(image, other, colors));
  const start = Math.max(Math.round(x - REACH * height), before ? right(before.box) + 2 : 0);
  const head = { ...word.box, width: Math.round(height) };
  const isReadAlong =
    /^[^\p{L}\p{N}(]/u.test(word.text) ||
    colors.some((color) => countIn(image, head, color).count > SOLID * head.width * head.height);
  const end = isReadAlong ? x + Math.round(READ_ALONG * height) : x - 1;
  const strip = { x: start, y, width: end - start, height };
  if (strip.width < 2) return -1;
  const found = colors.map((color, index) => ({ index, ...countIn(image, strip, color) }));
  const fitting = found
    .filter(({ count, last }) => count >= FEWEST_PIXELS && end - last <= NEAREST * height)
    .sort((a, b) => (Math.abs(a.last - b.last) > APART * height ? b.last - a.last : b.count - a.count));
  return fitting.find(({ index }) => endsWith(image, strip, colors[index]))?.index ?? -1;
}

/** A sample does not go on above and below the word, as a bar or a slice does. */
function endsWith(image: RgbaImage, strip: Box, color: number): boolean {
  const far = Math.round(0.9 * strip.height);
  const over = { ...strip, y: strip.y - far, height: 2 };
  const under = { ...strip, y: bottom(strip) + far - 2, height: 2 };
  return countIn(image, over, color).count + countIn(image, under, color).count <= 2;
}

function nameFrom(
  image: RgbaImage,
  words: readonly Word[],
  from: number,
  starts: readonly { line: Line; at: number; color: number }[],
  line: Line,
  colors: readonly number[],
): Word[] {
  const name = [words[from]];
  for (let at = from + 1; at < words.length; at++) {
    const gap = words[at].box.x - right(words[at - 1].box);
    const isNext = starts.some((start) => start.line === line && start.at === at && start.color >= 0);
    if (isNext || gap > WORD_GAP * words[at].box.height || isSample(image, words[at], colors)) break;
    name.push(words[at]);
  }
  return name;
}
