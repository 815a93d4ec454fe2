import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SharpCodec } from '../../electron/services/image/sharp-codec.ts';
import { readLines } from '../../shared/features/read-text.ts';
import { mayBeIcon } from '../../shared/features/reading/drop-icons.ts';
import { iconWordFacts, wordRanges } from '../../shared/features/reading/judged/icon-word-facts.ts';
import type { ReadLine } from '../../shared/features/reading/read-line.ts';
import { ScreenMemory } from '../../shared/features/reading/screen-memory.ts';
import { area, type Box, bottom, intersection, right, unionOf } from '../../shared/model/geometry.ts';
import type { OcrEngine } from '../../shared/ports.ts';

/** The first or last word of a line that was read on a picture, and whether it is an icon. */
export type IconWordExample = { facts: Float32Array; isIcon: boolean; image: string };

type Truth = { image: string; text: { box: [number, number, number, number] }[] };

/** Pixels by which the middle of a word may lie beyond the text that it belongs to. */
const SLACK = 1;

/** The short words at the ends of lines on the sharp pictures of a set, where the line stands on listed text. */
export async function collectIconWords(folder: string, ocr: OcrEngine): Promise<IconWordExample[]> {
  const names = readdirSync(join(folder, 'truth')).filter(
    (name) => name.endsWith('.json') && !name.includes('__'),
  );
  const examples: IconWordExample[] = [];
  for (const name of names) {
    const truth: Truth = JSON.parse(readFileSync(join(folder, 'truth', name), 'utf8'));
    const decoded = await new SharpCodec().decode(readFileSync(join(folder, 'images', truth.image)));
    if (!decoded.ok) throw new Error(decoded.error.message);
    const texts = truth.text.map(({ box: [x, y, width, height] }): Box => ({ x, y, width, height }));
    const screen = new ScreenMemory().see(decoded.value.pixels);
    const lines = await readLines(screen, ocr, { language: 'eng', withDrawings: true });
    if (!lines.ok) throw new Error(lines.error.message);
    for (const read of lines.value.reads)
      for (const { facts, box } of wordsAtEnds(read))
        if (texts.some((text) => sharesRow(text, read.line.box)))
          examples.push({ facts, isIcon: !texts.some((text) => holds(text, box)), image: truth.image });
  }
  return examples;
}

function wordsAtEnds(read: ReadLine): { facts: Float32Array; box: Box }[] {
  const words = wordRanges(read.signs);
  if (read.pitch !== null || words.length < 2) return [];
  return (['first', 'last'] as const).flatMap((side) => {
    const facts = mayBeIcon(read, words, side) ? iconWordFacts(read, words, side) : null;
    if (!facts) return [];
    const { start, end } = side === 'first' ? words[0] : words[words.length - 1];
    const spans = read.signs.slice(start, end).flatMap((sign) => sign.stacks ?? []);
    const boxes = spans.flatMap(({ first, last }) =>
      read.stacks.slice(first, last + 1).map(({ box }) => box),
    );
    return [{ facts, box: unionOf(boxes) }];
  });
}

const sharesRow = (text: Box, line: Box): boolean => {
  const common = intersection(text, line);
  return common !== null && area(common) > 0 && common.height > 0.4 * Math.min(text.height, line.height);
};

function holds(text: Box, word: Box): boolean {
  const [x, y] = [word.x + word.width / 2, word.y + word.height / 2];
  return x > text.x - SLACK && x < right(text) + SLACK && y > text.y - SLACK && y < bottom(text) + SLACK;
}
