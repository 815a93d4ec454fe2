import { describe, expect, test } from 'vitest';
import type { Pixels } from '../../scripts/record-screens/picture.ts';
import { linesOfTruth } from '../../scripts/train-elements/lines-of-truth.ts';

/** White paper with rows of thin strokes in place of words. */
function paper(bars: [x: number, width: number][], underlined = false): Pixels {
  const [width, height] = [300, 40];
  const data = new Uint8Array(width * height * 3).fill(255);
  const ink = (x: number, y: number) => data.fill(0, (y * width + x) * 3, (y * width + x) * 3 + 3);
  for (const [left, wide] of bars)
    for (let y = 12; y < 24; y++)
      for (let x = left; x < left + wide; x++) if ((x - left) % 3 === 0 || x === left + wide - 1) ink(x, y);
  if (underlined)
    for (let x = bars[0][0]; x < (bars.at(-1)?.[0] ?? 0) + (bars.at(-1)?.[1] ?? 0); x++) ink(x, 26);
  return { data, width, height };
}
const BARS: [number, number][] = [
  [20, 40],
  [70, 60],
  [145, 30],
];
const written = (text: string) => [{ text, box: [10, 8, 200, 24] as [number, number, number, number] }];

describe('lines made from the truth', () => {
  test('have their words where the ink is', () => {
    const [line] = linesOfTruth(paper(BARS), written('Open recent file'), 1);
    expect(line.words.map(({ text, box }) => [text, box.x, box.width])).toEqual([
      ['Open', 20, 40],
      ['recent', 70, 60],
      ['file', 145, 30],
    ]);
    expect(line.box).toEqual({ x: 20, y: 12, width: 155, height: 12 });
  });

  test('are parted by letters where an underline closes the gaps', () => {
    const [line] = linesOfTruth(paper(BARS, true), written('Open recent file'), 1);
    expect(line.words).toHaveLength(3);
    expect(line.words[0].box.x).toBe(20);
    expect(line.words[1].box.x).toBeGreaterThan(line.words[0].box.x + line.words[0].box.width - 1);
  });

  test('miss what shows no ink, and are the same in every run', () => {
    expect(linesOfTruth(paper([]), written('Nothing'), 1)).toEqual([]);
    expect(linesOfTruth(paper(BARS), written('a b c'), 5)).toEqual(
      linesOfTruth(paper(BARS), written('a b c'), 5),
    );
  });
});
