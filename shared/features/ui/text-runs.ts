import type { Box } from '../../model/geometry.ts';
import { bottom, right, unionOf } from '../../model/geometry.ts';
import type { Line } from '../../model/image-features.ts';
import { channelDifference } from './color-difference.ts';
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
/** Words read with less certainty are as often drawings as words. */
const LEAST_CONFIDENCE = 0.4;
/** A gap wider than this many font sizes parts two cells or labels. */
const WIDEST_SPACE = 0.9;

/** Splits every line where colour, underline or background changes, or where a gap is too wide for a space. */
export function findTextRuns(surface: Surface, lines: readonly Line[]): TextRun[] {
  return lines.flatMap((line) => runsOfLine(surface, line));
}

/** Without drawings that were read as a letter or two much larger than the text around. */
export function readableRuns(runs: readonly TextRun[], unit: number): TextRun[] {
  const sizes = runs
    .filter(isWriting)
    .map((run) => run.fontSize)
    .sort((a, b) => a - b);
  const usual = sizes.length > 0 ? sizes[sizes.length >> 1] : 14 * unit;
  return runs.filter((run) =>
    isWriting(run) ? run.text.length > 3 || run.fontSize < 3 * usual : run.fontSize < 1.7 * usual,
  );
}

function runsOfLine(surface: Surface, line: Line): TextRun[] {
  const words =
    line.words.length > 0 ? line.words : [{ text: line.text, confidence: line.confidence, box: line.box }];
  const styled = words.flatMap((word, index) => {
    if (word.confidence < LEAST_CONFIDENCE || !/[^\s]/.test(word.text)) return [];
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
    const fontSize = estimateFontSize(text, ink.height);
    const weight = (of: (style: InkStyle) => number) =>
      group.reduce((sum, { word, style }) => sum + of(style) * word.text.length, 0) /
      Math.max(
        1,
        group.reduce((sum, { word }) => sum + word.text.length, 0),
      );
    const longest = group.reduce((a, b) => (b.word.text.length > a.word.text.length ? b : a)).style;
    return {
      ...longest,
      text,
      ink,
      stroke: weight((style) => style.stroke),
      words: group.map(({ word, style }) => ({ text: word.text, ink: style.ink })),
      box: unionOf(group.map(({ word }) => word.box)),
      fontSize,
      contentBox: contentBoxOf(text, ink, fontSize),
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
  const gap = item.style.ink.x - right(previous.style.ink);
  if (gap > WIDEST_SPACE * lineHeight + 2) return false;
  if (channelDifference(item.style.background, previous.style.background) > 24) return false;
  const ruled = [previous, item].filter(({ style }) => style.underline !== null);
  if (ruled.length > 0 && !ruleContinues(surface, previous, item)) return false;
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
  const middle = Math.round((right(previous.style.ink) + item.style.ink.x - 1) / 2);
  for (let y = rule - 1; y <= rule + 1; y++) {
    if (y < 0 || y >= image.height || middle >= image.width) continue;
    if (channelDifference(colorAt(image, middle, y), previous.style.background) > 40) return true;
  }
  return false;
}

const ASCENDING = /[\p{Lu}\p{N}bdfhklßþijt|()[\]{}/\\'"!?#%&@$]/u;
const DESCENDING = /[gjpqyçQ,;|()[\]{}/\\_@$]/u;
/** Shares of the font size, middle values of the common interface fonts (Liberation, DejaVu, Roboto, Noto Sans). */
const CAP_HEIGHT = 0.73;
const X_HEIGHT = 0.53;
const DESCENT = 0.21;
const CONTENT_ASCENT = 0.92;
const CONTENT_DESCENT = 0.23;

function estimateFontSize(text: string, inkHeight: number): number {
  const above = ASCENDING.test(text) ? CAP_HEIGHT : X_HEIGHT;
  const below = DESCENDING.test(text) ? DESCENT : 0;
  return inkHeight / (above + below);
}

function contentBoxOf(text: string, ink: Box, fontSize: number): Box {
  const baseline = bottom(ink) - (DESCENDING.test(text) ? DESCENT * fontSize : 0);
  const top = Math.round(baseline - CONTENT_ASCENT * fontSize);
  return {
    x: ink.x,
    y: top,
    width: ink.width,
    height: Math.round(baseline + CONTENT_DESCENT * fontSize) - top,
  };
}
