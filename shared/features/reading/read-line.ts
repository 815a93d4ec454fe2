import { type Box, right, unionOf } from '../../model/geometry.ts';
import type { Word } from '../../model/image-features.ts';
import type { RecognizedLine, RecognizedWord } from '../../ports.ts';
import { alignSigns, type Sign, type Stack, stackGlyphs } from './align-signs.ts';
import { dropCrowded } from './drop-crowded.ts';
import { settleLetterCase } from './letter-case.ts';
import type { PreparedLine } from './prepare-line.ts';
import { settleAccents } from './settle-accents.ts';
import { settleByInk } from './settle-by-ink.ts';
import { settleDashes } from './settle-dashes.ts';
import { settleForms } from './settle-forms.ts';
import { settleQuotes } from './settle-quotes.ts';
import { settleStems } from './settle-stems.ts';
import { settleUnits } from './settle-units.ts';
import { repairSimpleShapes } from './shape-signs.ts';
import { fixedPitch, keepSpaces, placeSpaces } from './space-signs.ts';
import {
  isOfOtherScript,
  isRightToLeft,
  readingOrder,
  readingOrderOfWord,
  standingOrderOfWord,
} from './text-direction.ts';
import type { TextLine } from './text-line.ts';

/** A line as read: its characters, each with the ink it stands for. */
export type ReadLine = {
  line: TextLine;
  stacks: Stack[];
  signs: Sign[];
  /** Width of a character cell in pixels where the font has a fixed pitch. */
  pitch: number | null;
};

/** Brings what was recognised together with the ink it was read from. */
export function readLine(
  line: TextLine,
  prepared: PreparedLine,
  recognized: readonly RecognizedLine[],
): ReadLine {
  return rereadLine(line, toSigns(prepared, recognized));
}

/** What was recognised in a prepared picture, as signs of the image it was drawn from. */
export function toSigns(prepared: PreparedLine, recognized: readonly RecognizedLine[]): Sign[] {
  const { box, scale, padding } = prepared;
  const signs = asTheyStand(recognized.flatMap((line) => line.words)).flatMap((word) =>
    word.symbols.map((symbol, index) => ({
      text: symbol.text,
      confidence: Math.min(symbol.confidence, word.confidence),
      x: box.x + (centreOf(symbol) - padding) / scale,
      spaceBefore: index === 0,
      stacks: null,
      alone: false,
    })),
  );
  return inOrder(signs);
}

/**
 * Words and their characters from left to right: the recogniser gives them in the order they are read. Its boxes of
 * letters that join overlap, so the order of the letters is its own, and their places are put in that order.
 */
function asTheyStand(words: readonly RecognizedWord[]): RecognizedWord[] {
  if (!isRightToLeft(words.map(({ text }) => text).join(' '))) return [...words];
  return words
    .map((word) => {
      const places = [...word.symbols].sort((a, b) => centreOf(a) - centreOf(b));
      const ordered = standingOrderOfWord(word.symbols);
      return { ...word, symbols: ordered.map((symbol, index) => ({ ...symbol, box: places[index].box })) };
    })
    .sort((a, b) => a.box.x - b.box.x);
}

const centreOf = ({ box }: { box: Box }): number => box.x + box.width / 2;

/** The recogniser misplaces some marks; one that lies beyond its successor is put between its neighbours. */
function inOrder(signs: readonly Sign[]): Sign[] {
  return signs.map((sign, index) => {
    const next = signs[index + 1];
    if (!next || sign.x <= next.x) return sign;
    return { ...sign, x: index === 0 ? next.x : (signs[index - 1].x + next.x) / 2 };
  });
}

/** The line with other characters: they are brought together with the ink anew. */
export function rereadLine(line: TextLine, signs: readonly Sign[]): ReadLine {
  const stacks = stackGlyphs(line);
  const first = alignSigns(signs, stacks, line.tall);
  if (isOfOtherScript(signs.map(({ text }) => text).join('')))
    return { line, stacks, signs: keepSpaces(first.signs, stacks, line.tall), pitch: null };
  const pitch = fixedPitch(first.signs, stacks, line.tall);
  const celled = pitch === null ? first.signs : dropCrowded(first.signs, stacks, line.tall, pitch);
  const repaired = repairSimpleShapes(celled, first.missed, stacks, line, pitch);
  const units = settleUnits(settleByInk(repaired, stacks, line), stacks, line);
  const byInk = settleForms(settleStems(units, stacks, line));
  const settled = settleLetterCase(settleAccents(byInk, stacks, line), stacks);
  const spaced = placeSpaces(settled, stacks, line, pitch);
  return { line, stacks, signs: settleQuotes(settleDashes(spaced, stacks, line.tall, pitch)), pitch };
}

/** The line with other signs; its box and stacks shrink to the ink that they stand for. */
export function withSigns(read: ReadLine, signs: readonly Sign[]): ReadLine {
  const spans = signs.flatMap((sign) => sign.stacks ?? []);
  if (spans.length === 0) return { ...read, signs: [...signs] };
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  const stacks = read.stacks.slice(first, last + 1);
  const glyphs = stacks.flatMap((stack) => stack.glyphs);
  const line = { ...read.line, glyphs, box: unionOf(glyphs.map((glyph) => glyph.box)) };
  const moved = signs.map((sign, index) => ({
    ...sign,
    spaceBefore: index > 0 && sign.spaceBefore,
    stacks: sign.stacks && { first: sign.stacks.first - first, last: sign.stacks.last - first },
  }));
  return { ...read, line, stacks, signs: moved };
}

/** The text of a line in the order it is read. */
export const textOf = ({ signs }: Pick<ReadLine, 'signs'>): string => {
  const plain = signs.map((sign, index) => (sign.spaceBefore && index > 0 ? ' ' : '') + sign.text).join('');
  return isRightToLeft(plain) ? textsOf(groupSigns(signs)).join(' ') : plain;
};

const textsOf = (groups: readonly Sign[][]): string[] =>
  readingOrder(groups.map((group) => ({ text: wordOf(group) }))).map(({ text }) => text);

const wordOf = (group: readonly Sign[]): string => readingOrderOfWord(group.map((sign) => sign.text));

/** The words of a line in the order they are read, their boxes around their ink. */
export function wordsOf({ signs, stacks, line }: ReadLine): Word[] {
  return readingOrder(
    groupSigns(signs).map((group) => ({
      text: wordOf(group),
      confidence: group.reduce((sum, sign) => sum + sign.confidence, 0) / group.length,
      box: boxOf(group, stacks, line),
    })),
  );
}

/** The characters of each word, from left to right. */
function groupSigns(signs: readonly Sign[]): Sign[][] {
  const groups: Sign[][] = [];
  for (const sign of signs) {
    if (groups.length === 0 || sign.spaceBefore) groups.push([]);
    groups[groups.length - 1].push(sign);
  }
  return groups;
}

function boxOf(group: readonly Sign[], stacks: readonly Stack[], line: TextLine): Box {
  const covered = group.flatMap((sign) => sign.stacks ?? []);
  if (covered.length === 0) {
    const x = Math.max(line.box.x, Math.round(group[0].x - line.tall / 3));
    const end = Math.min(right(line.box), Math.round(group[group.length - 1].x + line.tall / 3));
    return { x, y: line.box.y, width: Math.max(1, end - x), height: line.box.height };
  }
  const first = Math.min(...covered.map((span) => span.first));
  const last = Math.max(...covered.map((span) => span.last));
  const around = unionOf(stacks.slice(first, last + 1).map((stack) => stack.box));
  const shared = sharedEdges(group, stacks, around);
  return { ...around, x: shared.left, width: Math.max(1, shared.right - shared.left) };
}

/** Where words touch in one stack, the border lies halfway between their characters. */
function sharedEdges(
  group: readonly Sign[],
  stacks: readonly Stack[],
  around: Box,
): { left: number; right: number } {
  const first = group[0];
  const last = group[group.length - 1];
  const half = around.width / Math.max(1, group.length) / 2;
  const isTouching = (sign: Sign): boolean =>
    !sign.alone && sign.stacks !== null && stacks[sign.stacks.first].box.width > 4 * half;
  const left = isTouching(first) ? Math.max(around.x, Math.round(first.x - half)) : around.x;
  const end = isTouching(last) ? Math.min(right(around), Math.round(last.x + half)) : right(around);
  return end > left ? { left, right: end } : { left: around.x, right: right(around) };
}
