import { right } from '../../model/geometry.ts';
import type { LineCoverage } from './prepare-line.ts';
import type { ReadLine } from './read-line.ts';

/** Some words of a line in a row: signs `from` up to (not including) `to`, and the columns of the picture they take. */
export type Part = { from: number; to: number; left: number; right: number };

/** A sign that was read less surely than this is worth a second look. */
const SURE = 0.75;

/** Words of fewer signs are looked at with their neighbours: alone they are read worse. */
const SHORT_WORD = 3;

/** Where parts take more than this of a line, it is looked at as a whole. */
const MOST = 0.6;

/** Columns where a reading leaves doubt: signs that are unsure or have no ink, and ink that no sign was read from. */
export function doubtsOf({ signs, stacks, line }: ReadLine): number[] {
  const covered = new Set(
    signs.flatMap(({ stacks: span }) =>
      span ? Array.from({ length: span.last - span.first + 1 }, (_, index) => span.first + index) : [],
    ),
  );
  const missed = stacks.filter((stack, index) => !covered.has(index) && stack.box.height > 0.5 * line.tall);
  return [
    ...signs.filter((sign) => sign.confidence < SURE || !sign.stacks).map((sign) => sign.x),
    ...missed.map(({ box }) => box.x + box.width / 2),
  ];
}

/** The parts of a line that hold its doubts, from left to right; null where they are most of it. */
export function doubtfulParts(read: ReadLine, { box }: LineCoverage): Part[] | null {
  const words = wordsWithEnds(read);
  const isDoubtful = words.map(() => false);
  for (const doubt of doubtsOf(read)) {
    const nearest = words.reduce(
      (best, word, index) => (distance(word, doubt) < distance(words[best], doubt) ? index : best),
      0,
    );
    const reach = words[nearest].to - words[nearest].from < SHORT_WORD ? 1 : 0;
    isDoubtful.fill(true, Math.max(0, nearest - reach), nearest + reach + 1);
  }
  const parts: Part[] = [];
  let width = 0;
  words.forEach((word, index) => {
    if (!isDoubtful[index]) return;
    const end = index + 1 < words.length ? Math.round((word.right + words[index + 1].left) / 2) : right(box);
    if (index > 0 && isDoubtful[index - 1])
      Object.assign(parts[parts.length - 1], { to: word.to, right: end });
    else {
      const start = index > 0 ? Math.round((words[index - 1].right + word.left) / 2) : box.x;
      parts.push({ from: word.from, to: word.to, left: start, right: end });
    }
  });
  for (const part of parts) width += part.right - part.left;
  return width > MOST * box.width || parts.some((part) => part.right - part.left < 2) ? null : parts;
}

/** The coverage of a part of a line, as high as the whole. */
export function coverageOf({ box, data }: LineCoverage, part: Part): LineCoverage {
  const width = part.right - part.left;
  const cut = new Uint8Array(width * box.height);
  for (let y = 0; y < box.height; y++) {
    const from = y * box.width + part.left - box.x;
    cut.set(data.subarray(from, from + width), y * width);
  }
  return { box: { ...box, x: part.left, width }, data: cut };
}

/** The words of a line with the columns their ink takes. */
function wordsWithEnds({ signs, stacks, line }: ReadLine): Part[] {
  const words: Part[] = [];
  signs.forEach((sign, index) => {
    const left = sign.stacks ? stacks[sign.stacks.first].box.x : sign.x - line.tall / 4;
    const end = sign.stacks ? right(stacks[sign.stacks.last].box) : sign.x + line.tall / 4;
    const word = words[words.length - 1];
    if (!word || sign.spaceBefore) words.push({ from: index, to: index + 1, left, right: end });
    else {
      word.to = index + 1;
      word.right = Math.max(word.right, end);
      word.left = Math.min(word.left, left);
    }
  });
  return words;
}

const distance = (word: Part, x: number): number => Math.max(word.left - x, x - word.right, 0);
