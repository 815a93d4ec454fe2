import { horizontalGap, verticalOverlap } from '../../../shared/features/reading/text-line.ts';
import type { Box } from '../../../shared/model/geometry.ts';

export type TextLine = { text: string; box: Box };
export type Truth = { lines: TextLine[]; isComplete: boolean };

/** Sums over pictures, from which the rates are made. */
export type TextScore = {
  wordsWanted: number;
  wordsFound: number;
  wordsRead: number;
  wordsRight: number;
  characters: number;
  edits: number;
  lines: number;
  exactLines: number;
};

export const emptyScore = (): TextScore => ({
  wordsWanted: 0,
  wordsFound: 0,
  wordsRead: 0,
  wordsRight: 0,
  characters: 0,
  edits: 0,
  lines: 0,
  exactLines: 0,
});

/** Words without case and punctuation, numbers and amounts kept whole. */
export function foldWords(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}.%$€£#+-]+/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/\.+$/, ''))
    .filter((word) => /[^.+-]/.test(word));
}

/** Adds one picture. Words count as a bag; a line is what was read where it stands, at its best. */
export function addPicture(score: TextScore, read: readonly TextLine[], truth: Truth): void {
  const bag = new Map<string, number>();
  let total = 0;
  for (const word of read.flatMap((line) => foldWords(line.text))) {
    bag.set(word, (bag.get(word) ?? 0) + 1);
    total++;
  }
  let found = 0;
  for (const word of truth.lines.flatMap((line) => foldWords(line.text))) {
    score.wordsWanted++;
    const left = bag.get(word) ?? 0;
    if (left === 0) continue;
    found++;
    bag.set(word, left - 1);
  }
  score.wordsFound += found;
  if (truth.isComplete) {
    score.wordsRead += total;
    score.wordsRight += found;
  }
  for (const line of truth.lines) {
    const edits = leastEdits(line, read);
    score.lines++;
    score.characters += normal(line.text).length;
    score.edits += edits;
    if (edits === 0) score.exactLines++;
  }
}

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Edits between a line and what was read there: one line, all that overlap it joined, or a part of either. */
export function leastEdits(line: TextLine, read: readonly TextLine[]): number {
  const wanted = normal(line.text);
  const there = read
    .filter((other) => verticalOverlap(other.box, line.box) > 0.5 && horizontalGap(other.box, line.box) < 0)
    .sort((a, b) => a.box.x - b.box.x);
  let least = wanted.length;
  for (const text of [
    normal(there.map((other) => other.text).join(' ')),
    ...there.map((other) => other.text),
  ]) {
    least = Math.min(least, editDistance(wanted, text));
    for (let at = 0; at + wanted.length <= text.length && least > 0; at++)
      least = Math.min(least, editDistance(wanted, text.slice(at, at + wanted.length)));
  }
  return least;
}

/** Levenshtein distance in UTF-16 units. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}

export const rates = (score: TextScore) => ({
  recall: score.wordsFound / Math.max(1, score.wordsWanted),
  precision: score.wordsRight / Math.max(1, score.wordsRead),
  errorRate: score.edits / Math.max(1, score.characters),
  exact: score.exactLines / Math.max(1, score.lines),
});
