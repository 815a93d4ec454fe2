import { type Box, bottom, containment, right } from '../../model/geometry.ts';
import type { Found } from './found.ts';
import { toBox } from './surface.ts';
import { isWriting, type TextRun } from './text-runs.ts';
import type { Frame } from './windows.ts';

const FEWEST = 4;
/** The row lies so close to the foot of its window, as a part of the window's height. */
const FOOT = 0.12;
/** Labels of the row stand on one level, within so many unscaled pixels. */
const LEVEL = 3;
/** Buttons are so much higher than their letters, in font sizes. */
const HEIGHT = 1.5;
const KEY = /^\p{L}[\p{L} ]*\bF(\d{1,2})$/u;

/** The row of function keys along the foot of a file manager: flat buttons side by side, each named after its key. */
export function findFunctionKeys(frames: readonly Frame[], runs: readonly TextRun[], unit: number): Found[] {
  return frames.flatMap(({ box: frame }) => {
    const foot = runs
      .filter(({ ink }) => containment(ink, frame) > 0.9 && ink.y >= bottom(frame) - FOOT * frame.height)
      .filter(isWriting)
      .sort((a, b) => a.ink.x - b.ink.x);
    const keys = foot.filter(({ text }) => KEY.test(text));
    const [first] = keys;
    if (!first || keys.length < FEWEST || !areRising(keys) || !areLevel(keys, unit)) return [];
    const row = foot.filter((run) => areLevel([first, run], unit));
    const middle = first.ink.y + first.ink.height / 2;
    const half = (HEIGHT * first.fontSize) / 2;
    return keys.map((run) => {
      const [left, end] = shareOf(run, row, frame);
      return {
        role: 'button' as const,
        box: toBox(left, Math.round(middle - half), end, Math.round(middle + half)),
        name: run.text,
        state: [],
        confidence: 0.8,
        color: run.background,
      };
    });
  });
}

const areRising = (keys: readonly TextRun[]): boolean => {
  const numbers = keys.map(({ text }) => Number(KEY.exec(text)?.[1]));
  return numbers.every((number, index) => index === 0 || number > numbers[index - 1]);
};

const areLevel = (runs: readonly TextRun[], unit: number): boolean =>
  runs.every(
    ({ ink }) => Math.abs(ink.y + ink.height / 2 - runs[0].ink.y - runs[0].ink.height / 2) <= LEVEL * unit,
  );

/** Neighbours meet in the middle of the gap between their labels; the first begins where the window does. */
function shareOf(run: TextRun, row: readonly TextRun[], frame: Box): [number, number] {
  const at = row.indexOf(run);
  const meets = (a: TextRun, b: TextRun) => Math.round((right(a.ink) + b.ink.x) / 2);
  const left = at > 0 ? meets(row[at - 1], run) : frame.x;
  return [left, at < row.length - 1 ? meets(run, row[at + 1]) : right(frame)];
}
