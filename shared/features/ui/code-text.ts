import { chroma, hue } from './color-difference.ts';
import { isWriting, type TextRun } from './text-runs.ts';

/** Text counts as coloured from this spread of its channels on. */
const COLORED = 50;
/** Character widths in fixed-pitch type differ by less than this share of their mean. */
const PITCH_SPREAD = 0.07;

/**
 * Runs of program text or console output: fixed-pitch type, or rows that mix colours of different hue. Colour means
 * syntax there, not a link.
 */
export function findCode(runs: readonly TextRun[]): Set<TextRun> {
  const code = new Set<TextRun>();
  for (const row of rowsOf(runs)) {
    const hues: number[] = [];
    for (const run of row) {
      if (run.underline !== null || chroma(run.foreground) < COLORED) continue;
      if (hues.every((angle) => Math.abs(((angle - hue(run.foreground) + 540) % 360) - 180) < 145))
        hues.push(hue(run.foreground));
    }
    if (hues.length >= 2 || isFixedPitch(row)) for (const run of row) code.add(run);
  }
  return code;
}

function rowsOf(runs: readonly TextRun[]): TextRun[][] {
  const rows: TextRun[][] = [];
  for (const run of [...runs].sort((a, b) => a.ink.y + a.ink.height / 2 - (b.ink.y + b.ink.height / 2))) {
    const middle = run.ink.y + run.ink.height / 2;
    const row = rows.findLast((items) => {
      const [first] = items;
      return (
        Math.abs(first.ink.y + first.ink.height / 2 - middle) <= 0.35 * first.fontSize &&
        Math.abs(first.fontSize - run.fontSize) <= 0.35 * first.fontSize
      );
    });
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows;
}

/** Every word as wide as its number of characters times one pitch. */
function isFixedPitch(row: readonly TextRun[]): boolean {
  const words = row.filter(isWriting).flatMap(({ words }) => words.filter(({ text }) => text.length >= 4));
  if (words.length < 3) return false;
  const pitches = words.map(({ text, ink }) => ink.width / (text.length - 0.15));
  const mean = pitches.reduce((sum, pitch) => sum + pitch, 0) / pitches.length;
  const spread = Math.sqrt(pitches.reduce((sum, pitch) => sum + (pitch - mean) ** 2, 0) / pitches.length);
  return spread < PITCH_SPREAD * mean;
}
