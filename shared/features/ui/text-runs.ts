import type { Box } from '../../model/geometry.ts';
import { bottom, right, unionOf } from '../../model/geometry.ts';
import type { Line } from '../../model/image-features.ts';
import { median } from '../../numbers/median.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import { type InkStyle, measureInk } from './ink-style.ts';
import { colorAt, type Surface } from './surface.ts';

/** Neighbouring words of one line that look alike: one link, one label, one cell. */
export type TextRun = InkStyle & {
  /** The words with the boxes of their ink. */
  words: { text: string; ink: Box }[];
  text: string;
  /** Around the words as they were read. */
  box: Box;
  /** Font size in pixels, estimated from the height of the ink. */
  fontSize: number;
  /** The box that a browser or toolkit gives to this text: from ascender to descender of its font. */
  contentBox: Box;
  line: Line;
  /** Index of the first word in the line. */
  firstWord: number;
  confidence: number;
};

const OTHER_COLOR = 56;
const OTHER_SIZE = 1.4;
/** Words read with less certainty are as often drawings as words. */
const LEAST_CONFIDENCE = 0.4;
/** A gap wider than this many font sizes parts two cells or labels. */
const WIDEST_SPACE = 0.9;

/** What stands alone between the entries of a row of links. */
const SEPARATOR = /^[|¦·•»›→]$/;

/** Splits every line where colour, underline or background changes, or where a gap is too wide for a space. */
export function findTextRuns(surface: Surface, lines: readonly Line[]): TextRun[] {
  return joinRuns(lines.flatMap((line) => runsOfLine(surface, line)));
}

/** Joins pieces of one phrase that were read as separate lines. */
function joinRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of [...runs].sort((a, b) => a.ink.x - b.ink.x)) {
    const index = joined.findIndex((before) => isContinued(before, run));
    if (index < 0) {
      joined.push(run);
      continue;
    }
    const before = joined[index];
    const ink = unionOf([before.ink, run.ink]);
    const text = `${before.text} ${run.text}`;
    joined[index] = {
      ...before,
      text,
      ink,
      words: [...before.words, ...run.words],
      box: unionOf([before.box, run.box]),
      contentBox: unionOf([before.contentBox, run.contentBox]),
      fontSize: Math.max(before.fontSize, run.fontSize),
      confidence: Math.min(before.confidence, run.confidence),
    };
  }
  return joined.sort((a, b) => a.ink.y - b.ink.y || a.ink.x - b.ink.x);
}

function isContinued(before: TextRun, run: TextRun): boolean {
  const gap = run.ink.x - right(before.ink);
  const size = Math.max(before.fontSize, run.fontSize);
  return (
    gap >= -2 &&
    gap <= 0.45 * size &&
    !isSeparator(before) &&
    !isSeparator(run) &&
    before.underline === null &&
    run.underline === null &&
    Math.abs(bottom(before.contentBox) - bottom(run.contentBox)) <= 0.25 * size &&
    Math.abs(before.fontSize - run.fontSize) <= 0.25 * size &&
    channelDifference(before.foreground, run.foreground) <= OTHER_COLOR &&
    channelDifference(before.background, run.background) <= 24
  );
}

/** Whether a text only stands between others. */
const isSeparator = ({ text }: TextRun): boolean => SEPARATOR.test(text);

/** Without drawings that were read as a letter or two much larger than the text around. */
export function readableRuns(runs: readonly TextRun[], unit: number): TextRun[] {
  const usual = median(
    runs.filter(isWriting).map((run) => run.fontSize),
    14 * unit,
  );
  return runs.filter((run) =>
    isWriting(run) ? run.text.length > 3 || run.fontSize < 3 * usual : run.fontSize < 1.7 * usual,
  );
}

function runsOfLine(surface: Surface, line: Line): TextRun[] {
  const words =
    line.words.length > 0 ? line.words : [{ text: line.text, confidence: line.confidence, box: line.box }];
  const styled = words.flatMap((word, index) => {
    if (
      word.confidence < (/[\p{L}\p{N}]/u.test(word.text) ? LEAST_CONFIDENCE : 0.6) ||
      !/[^\s]/.test(word.text)
    )
      return [];
    const style = measureInk(surface, word.box, word.text);
    return style ? [{ word, style, index }] : [];
  });
  if (styled.length === 0) return [];
  const lineHeight = Math.max(...styled.map(({ style }) => style.ink.height));
  const groups: (typeof styled)[] = [];
  for (const item of styled) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && belongsWith(surface, previous, item, group[0], lineHeight)) group.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => {
    const text = group.map(({ word }) => word.text).join(' ');
    const ink = unionOf(group.map(({ style }) => style.ink));
    const plain = longestOf(group).style.underline === null;
    const fontSize = estimateFontSize(text, ink.height, plain);
    const weight = (of: (style: InkStyle) => number) =>
      group.reduce((sum, { word, style }) => sum + of(style) * word.text.length, 0) /
      Math.max(
        1,
        group.reduce((sum, { word }) => sum + word.text.length, 0),
      );
    const longest = longestOf(group).style;
    return {
      ...longest,
      text,
      ink,
      stroke: weight((style) => style.stroke),
      words: group.map(({ word, style }) => ({ text: word.text, ink: style.ink })),
      box: unionOf(group.map(({ word }) => word.box)),
      fontSize,
      contentBox: contentBoxOf(text, ink, fontSize, plain),
      line,
      firstWord: group[0].index,
      confidence: Math.min(...group.map(({ word }) => word.confidence)),
    };
  });
}

type Styled = { word: Line['words'][number]; style: InkStyle };

function belongsWith(
  surface: Surface,
  previous: Styled,
  item: Styled,
  first: Styled,
  lineHeight: number,
): boolean {
  if (SEPARATOR.test(item.word.text) || SEPARATOR.test(previous.word.text)) return false;
  const gap = item.style.ink.x - right(previous.style.ink);
  if (gap > WIDEST_SPACE * lineHeight + 2) return false;
  if (channelDifference(item.style.background, previous.style.background) > 24) return false;
  if (
    previous.style.underline !== item.style.underline &&
    [previous, item].some(({ word }) => /^[|·•,;/<>-]+$/.test(word.text))
  )
    return false;
  const ruled = [previous, item].filter(({ style }) => style.underline !== null);
  if (ruled.length > 0 && !ruleContinues(surface, previous, item)) return false;
  const sizes = [previous, item].map(({ word, style }) =>
    estimateFontSize(word.text, style.ink.height, style.underline === null),
  );
  if (
    Math.max(...sizes) > OTHER_SIZE * Math.min(...sizes) &&
    [previous, item].every(({ word }) => /[\p{L}\p{N}]{3}/u.test(word.text))
  )
    return false;
  // Short marks have too little ink to judge their colour by.
  if (!/[\p{L}\p{N}]{2}/u.test(item.word.text)) return gap < 0.5 * lineHeight;
  return channelDifference(item.style.foreground, first.style.foreground) <= OTHER_COLOR;
}

/** Whether a run is surely writing: lone characters are often icons that were read as letters. */
export const isWriting = (run: TextRun): boolean =>
  run.confidence >= 0.6 && /[\p{L}\p{N}]{2}/u.test(run.text);

/** Whether an underline runs on through the gap between two words; between two links it stops. */
function ruleContinues({ image }: Surface, previous: Styled, item: Styled): boolean {
  const rule = previous.style.underline ?? item.style.underline ?? 0;
  const from = right(previous.style.ink);
  let inked = 0;
  for (let x = from; x < item.style.ink.x; x++)
    if (channelDifference(colorAt(image, Math.min(x, image.width - 1), rule), previous.style.background) > 40)
      inked++;
  return inked >= 0.7 * (item.style.ink.x - from);
}

const ASCENDING = /[\p{Lu}\p{N}bdfhklßþijt|()[\]{}/\\'"!?#%&@$]/u;
const DESCENDING = /[gjpqyçQ,;|()[\]{}/\\_@$]/u;
/** Shares of the font size, middle values of the common interface fonts (Liberation, DejaVu, Roboto, Noto Sans). */
const CAP_HEIGHT = 0.73;
const X_HEIGHT = 0.53;
const DESCENT = 0.21;
const CONTENT_ASCENT = 0.92;
const CONTENT_DESCENT = 0.23;

const longestOf = (group: readonly Styled[]): Styled =>
  group.reduce((a, b) => (b.word.text.length > a.word.text.length ? b : a));

/** The ink of underlined text is measured down to the line only: its descenders are cut (`plain` is false). */
function estimateFontSize(text: string, inkHeight: number, plain: boolean): number {
  const above = ASCENDING.test(text) ? CAP_HEIGHT : X_HEIGHT;
  const below = plain && DESCENDING.test(text) ? DESCENT : 0;
  return inkHeight / (above + below);
}

function contentBoxOf(text: string, ink: Box, fontSize: number, plain: boolean): Box {
  const baseline = bottom(ink) - (plain && DESCENDING.test(text) ? DESCENT * fontSize : 0);
  const top = Math.round(baseline - CONTENT_ASCENT * fontSize);
  return {
    x: ink.x,
    y: top,
    width: ink.width,
    height: Math.round(baseline + CONTENT_DESCENT * fontSize) - top,
  };
}
