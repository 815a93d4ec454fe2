import { type Box, right, unionOf } from '../../model/geometry.ts';
import type { Line } from '../../model/image-features.ts';

/** Words of one line that stand close together: a tick, a name in a legend, a title. */
export type Label = { text: string; box: Box; confidence: number; evidence: string[] };

/** A gap wider than this share of the line's height parts two labels; a space is about a third of it. */
const GAP = 0.8;
/** Ticks drawn at an axis are read as dashes beside its numbers. */
const TICK_BEFORE = /^[-–—_~.'|,:]+$/;
const TICK_BEHIND = /^[-–—_~.'|,:+]+$/;

/** The labels of all lines; ticks that were read as dashes beside a number are left out. */
export function labelsOf(lines: readonly Line[]): Label[] {
  return lines.flatMap((line) => {
    if (line.words.length === 0) return [{ ...line, evidence: [line.id] }];
    const parts: Line['words'][] = [];
    for (const word of line.words) {
      const before = parts.at(-1)?.at(-1);
      const gap = before ? word.box.x - right(before.box) : Number.POSITIVE_INFINITY;
      if (gap > GAP * line.box.height) parts.push([word]);
      else parts[parts.length - 1].push(word);
    }
    return parts.flatMap((words) => labelFrom(withoutTicks(words), line.id));
  });
}

function labelFrom(words: Line['words'], id: string): Label[] {
  if (!words.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return [];
  return [
    {
      text: words.map(({ text }) => text).join(' '),
      box: unionOf(words.map(({ box }) => box)),
      confidence: Math.min(...words.map(({ confidence }) => confidence)),
      evidence: [id],
    },
  ];
}

/** Dashes read at the end of a word are ticks or lines of the grid: "90--". */
const DASHES = /[-–—_~·]+$/;

function withoutDashes(word: Line['words'][number]): Line['words'][number] {
  const text = word.text.replace(DASHES, '');
  if (text === '' || text === word.text) return word;
  const width = Math.max(1, Math.round((word.box.width * text.length) / word.text.length));
  return { ...word, text, box: { ...word.box, width } };
}

function withoutTicks(words: Line['words']): Line['words'] {
  const from = words.findIndex(({ text }) => !TICK_BEFORE.test(text));
  const to = words.findLastIndex(({ text }) => !TICK_BEHIND.test(text));
  return from < 0
    ? []
    : words
        .slice(from, to + 1)
        .map((word, at, kept) => (at === kept.length - 1 ? withoutDashes(word) : word));
}

export const middleX = ({ box }: Label): number => box.x + (box.width - 1) / 2;
export const middleY = ({ box }: Label): number => box.y + (box.height - 1) / 2;

/** The height of a label's letters: such as reach under the line make its box about a quarter higher. */
export const letterSize = ({ box, text }: Label): number => box.height / (/[gjpqy,()]/.test(text) ? 1.25 : 1);
