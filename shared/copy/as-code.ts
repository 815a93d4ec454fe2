import { bottom, right } from '../model/geometry.ts';
import type { Line } from '../model/image-features.ts';
import { median } from '../numbers/median.ts';
import { visualRows } from './visual-rows.ts';

/**
 * Code as it stands on the screen: indentation and gaps become spaces on the character grid, and empty lines are
 * kept. The grid's pitch is the median width of a character over all words, so it fits monospaced text; nothing
 * in a line's own text is changed.
 */
export function asCode(lines: readonly Line[]): string {
  if (lines.length === 0) return '';
  const pitch = characterPitch(lines);
  const left = Math.min(...lines.map((line) => line.box.x));
  const rows = visualRows(lines);
  const tops = rows.map((row) => Math.min(...row.map((line) => line.box.y)));
  const height = median(lines.map((line) => line.box.height));
  const lineStep = medianStep(tops) ?? height;
  const written: string[] = [];
  rows.forEach((row, index) => {
    if (index > 0) {
      const previous = rows[index - 1];
      const step = middleOf(row) - middleOf(previous);
      for (let empty = Math.round(step / lineStep) - 1; empty > 0 && step > 1.5 * lineStep; empty--)
        written.push('');
    }
    written.push(writeRow(row, left, pitch));
  });
  return written.join('\n');
}

function writeRow(row: readonly Line[], left: number, pitch: number): string {
  let text = '';
  row.forEach((line, index) => {
    const column = Math.max(0, Math.round((line.box.x - left) / pitch));
    const gap = index > 0 && line.box.x > right(row[index - 1].box) ? 1 : 0;
    text = text.padEnd(Math.max(text.length + gap, column)) + line.text;
  });
  return text.trimEnd();
}

/** Pixels a character, from the distance between the outer edges of each word (a last character's gap is missing). */
function characterPitch(lines: readonly Line[]): number {
  const pitches = lines.flatMap((line) =>
    line.text.length >= 3 ? [line.box.width / (line.text.length - 0.15)] : [],
  );
  return pitches.length > 0 ? median(pitches) : median(lines.map((line) => line.box.height)) * 0.6;
}

/** The usual distance from one line to the next: the lower quartile, since empty lines only make it longer. */
function medianStep(tops: readonly number[]): number | null {
  const steps = tops
    .slice(1)
    .map((top, index) => top - tops[index])
    .filter((step) => step > 0);
  if (steps.length === 0) return null;
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 4)];
}

const middleOf = (row: readonly Line[]): number =>
  row.reduce((sum, line) => sum + (line.box.y + bottom(line.box)) / 2, 0) / row.length;
