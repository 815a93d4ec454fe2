/** Lines as they would be read, made from what a truth file says is written: reading thousands of pictures takes hours. */
import type { Box } from '../../shared/model/geometry.ts';
import type { Line } from '../../shared/model/image-features.ts';
import { Dice } from '../record-pages/drawn/dice.ts';
import { inkBox, inkRuns, type Pixels } from '../record-screens/picture.ts';

type Written = { text: string; box: [number, number, number, number] };

/** Share of lines that reading misses. */
const MISSED = 0.03;
/** How sure reading is of most lines, from and to. */
const SURENESS = [0.7, 0.96] as const;

/** @param seed the same seed leaves out the same lines */
export function linesOfTruth(pixels: Pixels, written: readonly Written[], seed: number): Line[] {
  const dice = new Dice(seed);
  return written.flatMap(({ text, box }, index): Line[] => {
    const ink = inkBox(pixels, box);
    const words = text.split(/\s+/).filter(Boolean);
    if (!ink || words.length === 0 || dice.chance(MISSED)) return [];
    const confidence = SURENESS[0] + dice.next() * (SURENESS[1] - SURENESS[0]);
    return [
      {
        id: `line-${index + 1}`,
        text,
        confidence,
        box: toBox(ink),
        words: wordBoxes(pixels, words, ink).map((part, i) => ({
          text: words[i],
          confidence,
          box: toBox(part),
        })),
      },
    ];
  });
}

type Quad = [number, number, number, number];

/** The line is parted at its widest gaps; where an underline closes them, by the number of letters. */
function wordBoxes(pixels: Pixels, words: readonly string[], ink: Quad): Quad[] {
  const [left, top, width, height] = ink;
  const runs = inkRuns(pixels, ink, 0);
  const gaps = runs
    .slice(1)
    .map(([x], i) => ({ from: runs[i][0] + runs[i][1], to: x }))
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, words.length - 1)
    .sort((a, b) => a.from - b.from);
  if (gaps.length < words.length - 1) {
    const letters = words.reduce((sum, word) => sum + word.length + 1, -1);
    let at = 0;
    return words.map((word): Quad => {
      const x = left + Math.round((at / letters) * width);
      at += word.length + 1;
      return [x, top, Math.max(1, Math.round((word.length / letters) * width)), height];
    });
  }
  return words.map((_, i): Quad => {
    const x = i === 0 ? left : gaps[i - 1].to;
    const end = i === words.length - 1 ? left + width : gaps[i].from;
    const part: Quad = [x, top, Math.max(1, end - x), height];
    return inkBox(pixels, part) ?? part;
  });
}

const toBox = ([x, y, width, height]: Quad): Box => ({ x, y, width, height });
